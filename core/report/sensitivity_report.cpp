#include "report/sensitivity_report.h"

#include "report/number_text.h"
#include "report/report_words.h"
#include "report/scoring_words.h"

#include <array>

namespace juri::report {
namespace {

using Kind = scoring::SensitivityColumn::Kind;

constexpr Phrase kSensitivity{"Bila dihitung dengan cara lain", "If it were counted otherwise"};
constexpr Phrase kByRule{"Aturan", "Rule"};
constexpr Phrase kBest{"Terbaik", "Best"};
constexpr Phrase kWorst{"Terburuk", "Worst"};
constexpr Phrase kWithout{"tanpa {1}", "without {1}"};
constexpr Phrase kSteady{"{1} dari {2} peserta bertahan di peringkatnya dengan semua cara.",
                         "{1} of {2} entries keep their rank whichever way."};

/// A letter for each method, as the key tells.
std::string letter(std::size_t method)
{
    return std::string(1, static_cast<char>('A' + method));
}

class Columns {
public:
    Columns(const SensitivityInput& input, Language language, bool everyJudge)
        : m_language(language)
    {
        std::size_t method = 0;
        std::size_t judge = 0;
        for (const auto& column : input.table.columns) {
            std::string head = kByRule.in(language);
            if (column.kind == Kind::Method)
                head = letter(method++);
            if (column.kind == Kind::WithoutJudge)
                head = filled(kWithout.in(language), input.judges[judge++]);
            if (column.kind != Kind::WithoutJudge || everyJudge)
                m_shown.push_back({head, &column});
        }
    }

    std::vector<Column> heads() const
    {
        std::vector<Column> heads{{kNumber.in(m_language), Align::Right},
                                  {kCompetitor.in(m_language), Align::Left, ColumnKind::Name}};
        for (const auto& one : m_shown)
            heads.push_back({one.head, Align::Right, ColumnKind::Number});
        heads.push_back({kBest.in(m_language), Align::Right, ColumnKind::Number});
        heads.push_back({kWorst.in(m_language), Align::Right, ColumnKind::Number});
        return heads;
    }

    Row row(const SensitivityInput& input, std::size_t place) const
    {
        const auto& competitor = input.competitors[place];
        const auto entry = static_cast<std::size_t>(input.entries[place]);
        Row row{Cell{competitor.number}, Cell{competitor.name}};
        for (const auto& one : m_shown)
            row.push_back(rank(one.column->ranks[entry]));
        row.push_back(rank(input.table.best[entry]));
        row.push_back(rank(input.table.worst[entry]));
        return row;
    }

    std::vector<KeyItem> key() const
    {
        std::vector<KeyItem> key;
        for (const auto& one : m_shown) {
            if (one.column->kind == Kind::Method)
                key.push_back({one.head, methodWords(one.column->name, m_language)});
        }
        return key;
    }

private:
    Cell rank(double rank) const
    {
        if (rank <= 0)
            return {"–", {}, ""};
        return {
            formatRank(rank, false, m_language), {}, formatRank(rank, false, Language::English)};
    }

    struct Shown {
        std::string head;
        const scoring::SensitivityColumn* column;
    };
    std::vector<Shown> m_shown;
    Language m_language;
};

} // namespace

Table sensitivityReport(const SensitivityInput& input, Language language, bool everyJudge)
{
    const Columns columns(input, language, everyJudge);
    Table table;
    table.kicker = kSensitivity.in(language);
    table.title = input.competition.title.in(language);
    auto place = input.stage.in(language);
    if (!input.group.isEmpty())
        place += ", " + input.group.in(language);
    table.subtitles = {place};
    table.columns = columns.heads();
    table.sections.emplace_back();
    std::size_t steady = 0;
    for (std::size_t i = 0; i < input.competitors.size(); ++i) {
        const auto entry = static_cast<std::size_t>(input.entries[i]);
        steady += input.table.best[entry] > 0 && input.table.best[entry] == input.table.worst[entry]
            ? 1
            : 0;
        table.sections.back().rows.push_back(columns.row(input, i));
    }
    table.key = columns.key();
    table.notes = {filled(kSteady.in(language), formatCount(steady, language),
                          formatCount(input.competitors.size(), language))};
    table.sampleMark = madeUpMark(input.competition.rehearsal, input.competition.sample, language);
    return table;
}

} // namespace juri::report
