#include "report/advancing_report.h"

#include "report/number_text.h"
#include "report/report_words.h"

#include <algorithm>
#include <array>

namespace juri::report {
namespace {

using scoring::Advance;

constexpr Phrase kAdvancing{"Yang lolos dan alasannya", "Who goes on, and why"};
constexpr Phrase kReason{"Alasan", "Reason"};
constexpr Phrase kNo{"tidak", "no"};
constexpr Phrase kOpen{"belum diputuskan", "to be decided"};
constexpr Phrase kThrough{"{1} lolos, {2} belum diputuskan.", "{1} go on, {2} to be decided."};

constexpr std::array<MethodWords, 14> kReasons{{
    {"top", {"menurut peringkat", "by rank"}},
    {"quota", {"kuota {1}", "quota of {1}"}},
    {"wildcard", {"terbaik dari sisanya", "best of the rest"}},
    {"tie-at-cut", {"nilai sama di batas", "equal at the cut"}},
    {"included", {"keputusan panitia: {1}", "the organisers' decision: {1}"}},
    {"excluded", {"keputusan panitia: {1}", "the organisers' decision: {1}"}},
    {"below-cut", {"di bawah batas", "below the cut"}},
    {"below-minimum", {"di bawah nilai lulus", "below the passing grade"}},
    {"cap", {"jatah {1} sudah penuh", "as many of {1} as may go on"}},
    {"not-ranked", {"tanpa peringkat", "not ranked"}},
    {"passed", {"lulus", "passed"}},
    {"failed", {"tidak lulus: {1}", "failed: {1}"}},
    {"not-decided", {"belum diperiksa", "not looked at yet"}},
    {"", {"", ""}},
}};

/// "quota:region=Banten" names its group after the "=".
std::string reasonWords(const AdvancingRow& row, const model::Competition& competition,
                        Language language)
{
    const auto kind = row.reason.substr(0, row.reason.find(':'));
    const auto equals = row.reason.find('=');
    auto subject = equals == std::string::npos ? row.words : row.reason.substr(equals + 1);
    if (row.reason.find(":region=") != std::string::npos)
        subject = model::regionName(competition, subject, language);
    const auto found = std::ranges::find(kReasons, kind, &MethodWords::method);
    return found == kReasons.end() ? row.reason : filled(found->words.in(language), subject);
}

Cell verdictCell(Advance advance, Language language)
{
    switch (advance) {
    case Advance::Yes: return {kYes.in(language), {}, "yes"};
    case Advance::No: return {kNo.in(language), {}, "no"};
    case Advance::Undecided: break;
    }
    return {kOpen.in(language), {}, "undecided"};
}

Row rowOf(const AdvancingRow& row, const model::Competition& competition, Language language)
{
    const auto& placing = row.placing;
    const bool ranked = placing.rank > 0 && placing.value;
    return {Cell{ranked ? formatRank(placing.rank, placing.tied, language) : "–"},
            Cell{row.competitor.number},
            Cell{row.competitor.name},
            Cell{ranked ? formatDecimal(placing.value->toString(9), language) : "",
                 {},
                 ranked ? placing.value->toString() : ""},
            verdictCell(row.advance, language),
            Cell{reasonWords(row, competition, language)}};
}

} // namespace

Table advancingReport(const AdvancingInput& input, Language language)
{
    Table table;
    table.kicker = kAdvancing.in(language);
    table.title = input.competition.title.in(language);
    table.subtitles = {input.stage.in(language)};
    table.columns = {{kRank.in(language), Align::Right, ColumnKind::Rank},
                     {kNumber.in(language), Align::Right},
                     {kCompetitor.in(language), Align::Left, ColumnKind::Name},
                     {kFinalValue.in(language), Align::Right, ColumnKind::Total},
                     {kAdvances.in(language)},
                     {kReason.in(language)}};
    table.sections.emplace_back();
    for (const auto& row : input.rows)
        table.sections.back().rows.push_back(rowOf(row, input.competition, language));
    const auto count = [&](Advance advance) {
        return formatCount(static_cast<std::size_t>(
                               std::ranges::count(input.rows, advance, &AdvancingRow::advance)),
                           language);
    };
    table.notes = {filled(kThrough.in(language), count(Advance::Yes), count(Advance::Undecided))};
    table.sampleMark = madeUpMark(input.competition.rehearsal, input.competition.sample, language);
    return table;
}

} // namespace juri::report
