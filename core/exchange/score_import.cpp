#include "exchange/import.h"

#include <algorithm>
#include <array>

namespace juri::exchange {

namespace {

const std::array<FieldWords, 4> kFields{{
    {"judge", {"judge", "juri", "kode juri", "nama juri"}},
    {"entry",
     {"entry", "peserta", "no peserta", "nomor peserta", "nomor", "no", "number", "competitor"}},
    {"criterion", {"criterion", "kriteria"}},
    {"mark", {"mark", "nilai", "skor", "score"}},
}};
constexpr std::array<std::string_view, 3> kLong{"entry", "criterion", "mark"};
constexpr std::array<std::string_view, 1> kWide{"entry"};

/// The criteria's own columns are fields of a table with one ballot a row.
std::vector<FieldWords> wideFields(const model::Rubric& rubric,
                                   std::vector<std::array<std::string, 3>>& words)
{
    std::vector<FieldWords> fields{kFields[0], kFields[1]};
    words.reserve(rubric.criteria.size()); // the fields refer to them
    for (const auto& criterion : rubric.criteria) {
        words.push_back(
            {folded(criterion.id.text()), folded(criterion.name.id), folded(criterion.name.en)});
        FieldWords field{criterion.id.text(), {}};
        for (const auto& word : words.back()) {
            if (!word.empty())
                field.words.push_back(word);
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

bool hasCriterion(const Columns& columns, const model::Rubric& rubric)
{
    return std::ranges::any_of(rubric.criteria, [&](const model::Criterion& criterion) {
        return columns.has(criterion.id.text());
    });
}

class ScoreReader {
public:
    ScoreReader(const Columns& columns, const model::Event& event, const model::Stage& stage,
                const JudgeId& judge)
        : m_columns(columns)
        , m_event(event)
        , m_rubric(stage.rubric)
        , m_judge(judge)
        , m_arePlaces(stage.kind == model::StageKind::Rank)
    {
    }

    void readLong(const SheetRow& row)
    {
        const auto* criterion = findCriterion(m_columns.text(row, "criterion"));
        const auto ballot = ballotOf(row);
        if (!ballot)
            return;
        if (!criterion)
            return reject(row, Rejection::UnknownCriterion, m_columns.text(row, "criterion"));
        takeMark(row, *ballot, *criterion, m_columns.text(row, "mark"));
    }

    void readWide(const SheetRow& row)
    {
        const auto ballot = ballotOf(row);
        if (!ballot)
            return;
        for (const auto& criterion : m_rubric.criteria)
            takeMark(row, *ballot, criterion, m_columns.text(row, criterion.id.text()));
    }

    ScoreImport result() const
    {
        ScoreImport result;
        for (const auto& [key, marks] : m_marks)
            result.ballots.push_back({key.first, key.second, marks});
        result.rejected = m_rejected;
        result.columns = m_columns.used();
        result.ignoredColumns = m_columns.ignored();
        return result;
    }

private:
    using Key = std::pair<JudgeId, CompetitorId>;

    void reject(const SheetRow& row, Rejection reason, const std::string& subject)
    {
        m_rejected.push_back({row.number, reason, subject});
    }

    const model::Criterion* findCriterion(const std::string& text) const
    {
        const auto wanted = folded(text);
        const auto found =
            std::ranges::find_if(m_rubric.criteria, [&](const model::Criterion& criterion) {
                return folded(criterion.id.text()) == wanted || folded(criterion.name.id) == wanted
                    || folded(criterion.name.en) == wanted;
            });
        return found == m_rubric.criteria.end() || wanted.empty() ? nullptr : &*found;
    }

    std::optional<JudgeId> judgeOf(const std::string& text) const
    {
        const auto wanted = folded(text);
        for (const auto& judge : m_event.judges) {
            const bool same = folded(judge.code) == wanted || folded(judge.name) == wanted;
            if (same && !wanted.empty())
                return judge.id;
        }
        return {};
    }

    std::optional<Key> ballotOf(const SheetRow& row)
    {
        auto judge = std::optional(m_judge);
        if (m_columns.has("judge"))
            judge = judgeOf(m_columns.text(row, "judge"));
        const auto& number = m_columns.text(row, "entry");
        const auto* competitor = model::findByNumber(m_event, number);
        if (!judge || judge->isEmpty())
            reject(row, Rejection::UnknownJudge, m_columns.text(row, "judge"));
        else if (!competitor)
            reject(row, Rejection::UnknownEntry, number);
        else
            return Key(*judge, competitor->id);
        return {};
    }

    void takeMark(const SheetRow& row, const Key& key, const model::Criterion& criterion,
                  const std::string& text)
    {
        if (text.empty())
            return;
        const auto mark = Points::parseTyped(text);
        if (!mark)
            return reject(row, Rejection::MarkUnreadable, text);
        if (!m_arePlaces && !criterion.scale.allows(*mark))
            return reject(row, Rejection::MarkOutOfScale,
                          text + " (" + criterion.scale.toString() + ")");
        if (!m_marks[key].emplace(criterion.id, *mark).second)
            reject(row, Rejection::MarkTwice, text);
    }

    const Columns& m_columns;
    const model::Event& m_event;
    const model::Rubric& m_rubric;
    JudgeId m_judge;
    bool m_arePlaces; ///< the order decides what they may be
    std::map<Key, model::Marks> m_marks;
    std::vector<RejectedRow> m_rejected;
};

} // namespace

Result<ScoreImport> readScores(const Sheet& sheet, const ColumnMap& chosen,
                               const model::Event& event, const StageId& stageId,
                               const JudgeId& judge)
{
    const auto* stage = model::findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    const auto asLong = Columns::find(sheet, kFields, chosen, kLong);
    std::vector<std::array<std::string, 3>> words;
    const auto fields = wideFields(stage->rubric, words);
    const auto asWide = Columns::find(sheet, fields, chosen, kWide);
    const bool wide = !asLong && asWide && hasCriterion(*asWide, stage->rubric);
    if (!asLong && !wide)
        return asLong.error();
    const auto& columns = wide ? *asWide : *asLong;
    if (judge.isEmpty() && !columns.has("judge"))
        return Error{ErrorCode::ColumnMissing, "judge"};
    ScoreReader reader(columns, event, *stage, judge);
    for (const auto& row : sheet.rows)
        wide ? reader.readWide(row) : reader.readLong(row);
    return reader.result();
}

} // namespace juri::exchange
