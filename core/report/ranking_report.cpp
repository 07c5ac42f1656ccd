#include "report/ranking_report.h"

#include "report/number_text.h"
#include "report/report_words.h"
#include "report/scoring_words.h"

#include <algorithm>

namespace juri::report {

namespace {

using scoring::Value;

std::string criterionLetter(std::size_t index)
{
    const auto letter = std::string(1, static_cast<char>('A' + index % 26));
    return index < 26 ? letter : letter + std::to_string(index / 26 + 1);
}

Points weightSum(const model::Rubric& rubric)
{
    Points sum;
    for (const auto& criterion : rubric.criteria) {
        if (!criterion.informationOnly)
            sum = sum + criterion.weight;
    }
    return sum;
}

/// "A (25%)"
std::string criterionHeader(const model::Rubric& rubric, std::size_t index, Language language)
{
    const auto& criterion = rubric.criteria[index];
    const auto sum = weightSum(rubric);
    if (criterion.informationOnly || sum <= Points())
        return criterionLetter(index);
    const auto share = Value::of(criterion.weight) * Value::of(100) / Value::of(sum);
    const auto percent = formatDecimal(share.rounded(1).toString(), language);
    return criterionLetter(index) + " (" + percent + "%)";
}

/// The highest value there can be, where every counted scale starts at 0 and ends
/// there; nothing where a bar would mislead.
std::optional<Value> fullScale(const RankingInput& input)
{
    std::optional<Points> largest;
    for (const auto& criterion : input.rubric.criteria) {
        if (criterion.informationOnly)
            continue;
        const bool fits =
            criterion.scale.min == Points() && (!largest || criterion.scale.max == *largest);
        if (!fits)
            return {};
        largest = criterion.scale.max;
    }
    return largest ? std::optional(Value::of(*largest)) : std::nullopt;
}

std::optional<int> barOf(const std::optional<Value>& value, const std::optional<Value>& full)
{
    if (!value || !full || value->sign() < 0 || *value > *full)
        return {};
    return static_cast<int>((*value * Value::of(1000) / *full).rounded(0).toDouble());
}

std::string tieWords(const std::string& step, const model::Rubric& rubric, Language language)
{
    constexpr std::string_view kPrefix = "criterion:";
    if (step.starts_with(kPrefix)) {
        const auto id = CriterionId(step.substr(kPrefix.size()));
        const auto found = std::ranges::find(rubric.criteria, id, &model::Criterion::id);
        const auto index = static_cast<std::size_t>(found - rubric.criteria.begin());
        if (found != rubric.criteria.end())
            return filled(kTieByCriterion.in(language), criterionLetter(index));
    }
    return kTieByRule.in(language);
}

bool any(const RankingInput& input, bool RankingLine::*flag)
{
    return std::ranges::any_of(input.groups, [flag](const RankingGroup& group) {
        return std::ranges::any_of(group.lines, flag);
    });
}

/// Builds the cells of one ranking in one language.
class RankingRows {
public:
    RankingRows(const RankingInput& input, Language language)
        : m_input(input)
        , m_language(language)
        , m_full(fullScale(input))
        , m_anyAdvances(any(input, &RankingLine::advances))
        , m_manyRegions(input.groups.size() == 1 && input.groups[0].heading.isEmpty()
                        && input.competition.regions.size() > 1)
    {
    }

    std::vector<Column> columns() const
    {
        std::vector<Column> result{{kRank.in(m_language), Align::Centre, ColumnKind::Rank},
                                   {kNumber.in(m_language), Align::Right, ColumnKind::Plain},
                                   {kCompetitor.in(m_language), Align::Left, ColumnKind::Name,
                                    kInstitution.in(m_language)}};
        for (std::size_t i = 0; i < m_input.rubric.criteria.size(); ++i)
            result.push_back(
                {criterionHeader(m_input.rubric, i, m_language), Align::Right, ColumnKind::Number});
        result.push_back({kSpread.in(m_language), Align::Right, ColumnKind::Number});
        if (m_anyAdvances)
            result.push_back({kAdvances.in(m_language), Align::Centre});
        result.push_back(
            {kFinalValue.in(m_language), Align::Right, ColumnKind::Total, kNote.in(m_language)});
        return result;
    }

    Row row(const RankingLine& line) const
    {
        Row cells{rankCell(line), {.text = line.competitor.number, .muted = true}, nameCell(line)};
        for (std::size_t i = 0; i < m_input.rubric.criteria.size(); ++i)
            cells.push_back(
                valueCell(i < line.criteria.size() ? line.criteria[i] : std::nullopt, 1));
        cells.push_back(valueCell(line.spread, 1));
        cells.back().muted = true;
        if (m_anyAdvances)
            cells.push_back({.text = line.advances ? kYes.in(m_language) : ""});
        cells.push_back(totalCell(line));
        return cells;
    }

private:
    Cell rankCell(const RankingLine& line) const
    {
        if (line.placing.rank <= 0)
            return {.text = "–", .data = ""};
        Cell cell;
        cell.text = formatRank(line.placing.rank, line.placing.tied, m_language);
        cell.data = formatRank(line.placing.rank, false, Language::English);
        if (line.placing.rank == 1 || line.placing.rank == 2 || line.placing.rank == 3)
            cell.medal = static_cast<int>(line.placing.rank);
        return cell;
    }

    Cell nameCell(const RankingLine& line) const
    {
        std::vector<std::string> sub;
        if (!line.competitor.institution.empty())
            sub.push_back(line.competitor.institution);
        if (m_manyRegions && !line.competitor.region.empty())
            sub.push_back(regionLabel(line.competitor.region));
        return {line.competitor.name, join(sub, " · ")};
    }

    std::string regionLabel(const std::string& id) const
    {
        const auto& regions = m_input.competition.regions;
        const auto found = std::ranges::find(regions, id, &model::Group::id);
        return found == regions.end() ? id : found->label(m_language);
    }

    Cell valueCell(const std::optional<Value>& value, int decimals) const
    {
        if (!value)
            return {.text = "–", .data = ""};
        return {.text = formatValue(*value, decimals, m_language), .data = value->toString()};
    }

    Cell totalCell(const RankingLine& line) const
    {
        auto cell = valueCell(line.placing.value, m_input.decimals);
        cell.bar = barOf(line.placing.value, m_full);
        if (line.open
            && line.placing.value) // in front, so that the decimals stay under one another
            cell.text.insert(0, 1, '*');
        cell.sub = remark(line.placing);
        return cell;
    }

    /// Why there is no rank; else the level reached, and what decided a tie.
    std::string remark(const scoring::Placing& placing) const
    {
        if (placing.unranked)
            return unrankedWords(*placing.unranked, m_language);
        std::vector<std::string> remarks;
        const auto band = static_cast<std::size_t>(placing.band.value_or(-1));
        if (placing.band && band < m_input.bands.size())
            remarks.push_back(m_input.bands[band].in(m_language));
        if (placing.tieStep)
            remarks.push_back(tieWords(*placing.tieStep, m_input.rubric, m_language));
        return join(remarks, " · ");
    }

    const RankingInput& m_input;
    Language m_language;
    std::optional<Value> m_full;
    bool m_anyAdvances;
    bool m_manyRegions;
};

std::string organiserLine(const model::Competition& competition)
{
    std::vector<std::string> names;
    for (const auto& partner : competition.partners)
        names.push_back(partner.name);
    return join(names, " · ");
}

std::string placeAndDates(const model::Competition& competition, Language language)
{
    std::vector<std::string> parts;
    if (!competition.venue.empty())
        parts.push_back(competition.venue);
    if (auto dates = formatDates(competition.from, competition.to, language); !dates.empty())
        parts.push_back(std::move(dates));
    return join(parts, ", ");
}

void addHeader(Table& table, const RankingInput& input, Language language)
{
    const auto& competition = input.competition;
    std::vector<std::string> first{input.stageName.in(language)};
    const auto& heading = input.groups.size() == 1 ? input.groups[0].heading : LocalText{};
    if (!heading.isEmpty())
        first.push_back(heading.in(language));
    table.kicker = (input.provisional ? kProvisional : kOfficial).in(language);
    table.title = competition.title.in(language);
    table.runningTitle = table.title + ", " + join(first, ", ");
    if (auto where = placeAndDates(competition, language); !where.empty())
        first.push_back(std::move(where));
    table.subtitles = {join(first, " · ")};
    table.organisers = organiserLine(competition);
    std::size_t entries = 0;
    for (const auto& group : input.groups)
        entries += group.lines.size();
    table.aside = filled(kCompetitorsAndJudges.in(language), formatCount(entries, language),
                         formatCount(input.judges.size(), language));
}

void addKey(Table& table, const RankingInput& input, Language language)
{
    for (std::size_t i = 0; i < input.rubric.criteria.size(); ++i) {
        const auto& criterion = input.rubric.criteria[i];
        const auto suffix =
            criterion.informationOnly ? " (" + kInformationOnly.in(language) + ")" : std::string();
        table.key.push_back({criterionLetter(i), criterion.name.in(language) + suffix});
    }
    table.key.push_back({kSpread.in(language), kSpreadKey.in(language)});
    if (any(input, &RankingLine::open))
        table.key.push_back({"*", kOpenKey.in(language)});
}

void addNotes(Table& table, const RankingInput& input, Language language)
{
    auto counted = filled(kBallotsCounted.in(language), formatCount(input.ballots, language),
                          formatCount(input.expected, language));
    if (input.conflicts > 0)
        counted += "; " + filled(kConflicts.in(language), formatCount(input.conflicts, language));
    table.notes.push_back(filled(kMethod.in(language), methodWords(input.method, language)) + " "
                          + counted + ".");
    if (input.acrossPanels)
        table.notes.push_back(kAcrossPanels.in(language));
    if (!input.competition.note.isEmpty())
        table.notes.push_back(input.competition.note.in(language));
}

/// All judges of a small panel; the chairs of a large one.
void addSignatures(Table& table, const RankingInput& input, Language language)
{
    constexpr std::size_t kMost = 6;
    const bool all = input.judges.size() <= kMost;
    for (const auto& judge : input.judges) {
        const bool chair = judge.role == "chair";
        if ((all || chair) && judge.role != "trainee")
            table.signatures.push_back({judge.name, (chair ? kChair : kJudge).in(language)});
    }
}

void addMarks(Table& table, const RankingInput& input, Language language)
{
    table.footerLeft =
        filled(kPrinted.in(language), formatMoment(input.printed, input.minutesEast, language));
    if (!input.checkCode.empty())
        table.footerMiddle = filled(kCheckCode.in(language), input.checkCode);
    table.pageOf = kPageOf.in(language);
    if (input.provisional)
        table.mark = kProvisionalMark.in(language);
    table.sampleMark = madeUpMark(input.competition.rehearsal, input.competition.sample, language);
}

} // namespace

LocalText groupHeading(const model::Event& event, bool byRegion, const std::string& id)
{
    const auto& groups = byRegion ? event.competition.regions : event.competition.categories;
    const auto found = std::ranges::find(groups, id, &model::Group::id);
    return found == groups.end() || found->name.isEmpty() ? LocalText{id, id} : found->name;
}

Table rankingReport(const RankingInput& input, Language language)
{
    Table table;
    const RankingRows rows(input, language);
    table.columns = rows.columns();
    table.groupHeader = kGroup.in(language);
    for (const auto& group : input.groups) {
        Section section;
        if (input.groups.size() > 1)
            section.heading = group.heading.in(language);
        for (const auto& line : group.lines)
            section.rows.push_back(rows.row(line));
        table.sections.push_back(std::move(section));
    }
    addHeader(table, input, language);
    addKey(table, input, language);
    addNotes(table, input, language);
    addSignatures(table, input, language);
    addMarks(table, input, language);
    return table;
}

} // namespace juri::report
