#include "report/awards_report.h"

#include "report/number_text.h"
#include "report/report_words.h"

#include <algorithm>

namespace juri::report {
namespace {

using scoring::AwardLine;
using scoring::AwardResult;

constexpr Phrase kAwards{"Usulan pemenang", "Proposed winners"};
constexpr Phrase kAward{"Penghargaan", "Award"};
constexpr Phrase kVerdict{"Keterangan", "Standing"};
constexpr Phrase kWins{"pemenang", "winner"};
constexpr Phrase kGiven{"pemenang, diputuskan", "winner, decided"};
constexpr Phrase kNotGiven{"diusulkan, tidak dipilih", "proposed, not chosen"};
constexpr Phrase kPassed{"sudah menang penghargaan utama", "has a main award already"};
constexpr Phrase kTiedForLast{"nilai sama, panitia memutuskan", "equal, the organisers decide"};
constexpr Phrase kReserve{"cadangan", "reserve"};
constexpr Phrase kNone{"belum ada nilai", "no values yet"};
constexpr Phrase kProposal{"Ini usulan menurut nilai; keputusan ada pada panitia.",
                           "This is a proposal by value; the decision is the organisers'."};

/// What stands behind a line: equals at the cut are those of the first rank without a
/// win that are not passed over.
std::string verdict(const AwardResult& result, const AwardLine& line, Language language)
{
    if (line.wins)
        return (result.decided ? kGiven : kWins).in(language);
    if (line.proposed)
        return kNotGiven.in(language);
    if (line.passed)
        return kPassed.in(language);
    const auto open = std::ranges::find_if(
        result.lines, [](const AwardLine& one) { return !one.wins && !one.passed; });
    const bool isTied = result.tiedAtCut && !result.decided && open->rank == line.rank;
    return (isTied ? kTiedForLast : kReserve).in(language);
}

Row rowOf(const AwardsInput& input, const AwardResult& result, const AwardLine& line,
          Language language)
{
    const auto& competitor = input.competitors[static_cast<std::size_t>(line.entry)];
    return {Cell{formatRank(line.rank, false, language),
                 {},
                 formatRank(line.rank, false, Language::English)},
            Cell{competitor.number}, Cell{competitor.name},
            Cell{formatDecimal(line.value.toString(9), language), {}, line.value.toString()},
            Cell{verdict(result, line, language)}};
}

} // namespace

std::size_t shownLines(const AwardResult& result)
{
    const auto isIn = [](const AwardLine& line) {
        return line.wins || line.proposed || line.passed;
    };
    auto shown = static_cast<std::size_t>(std::ranges::find_if_not(result.lines, isIn)
                                          - result.lines.begin());
    const auto lastWin =
        std::ranges::find_if(result.lines.rbegin(), result.lines.rend(), &AwardLine::wins);
    shown = std::max(shown, static_cast<std::size_t>(result.lines.rend() - lastWin));
    if (shown == result.lines.size())
        return shown;
    const auto rank = result.lines[shown++].rank; // the reserve, or those equal at the cut
    while (shown < result.lines.size() && result.lines[shown].rank == rank)
        ++shown;
    return shown;
}

Table awardsReport(const AwardsInput& input, Language language)
{
    Table table;
    table.kicker = kAwards.in(language);
    table.title = input.competition.title.in(language);
    table.subtitles = {input.stage.in(language)};
    table.groupHeader = kAward.in(language);
    table.columns = {{kRank.in(language), Align::Right, ColumnKind::Rank},
                     {kNumber.in(language), Align::Right},
                     {kCompetitor.in(language), Align::Left, ColumnKind::Name},
                     {kFinalValue.in(language), Align::Right, ColumnKind::Total},
                     {kVerdict.in(language)}};
    for (std::size_t i = 0; i < input.results.size(); ++i) {
        const auto& result = input.results[i];
        Section section{input.awards[i].name.in(language), {}};
        for (std::size_t line = 0; line < shownLines(result); ++line)
            section.rows.push_back(rowOf(input, result, result.lines[line], language));
        if (section.rows.empty())
            section.rows.push_back({{}, {}, {}, {}, Cell{kNone.in(language)}});
        table.sections.push_back(std::move(section));
        if (result.differs() && !input.reasons[i].empty())
            table.notes.push_back(input.awards[i].name.in(language) + ": " + input.reasons[i]);
    }
    if (!std::ranges::all_of(input.results, &AwardResult::decided))
        table.notes.push_back(kProposal.in(language));
    table.sampleMark = madeUpMark(input.competition.rehearsal, input.competition.sample, language);
    return table;
}

} // namespace juri::report
