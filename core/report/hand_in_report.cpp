#include "report/hand_in_report.h"

#include "report/number_text.h"
#include "report/report_words.h"

#include <algorithm>

namespace juri::report {

namespace {

constexpr Phrase kSlip{"Tanda serah nilai", "Hand-in slip"};
constexpr Phrase kNotHandedIn{"BELUM DISERAHKAN", "NOT HANDED IN"};
constexpr Phrase kTotal{"Nilai", "Total"};
constexpr Phrase kPlaces{"Peringkat", "Places"};
constexpr Phrase kSheets{"{1} lembar", "{1} sheets"};
constexpr Phrase kPartial{"belum lengkap", "not complete"};
constexpr Phrase kEmpty{"belum dinilai", "not marked"};
constexpr Phrase kRecused{"tidak menilai (benturan kepentingan)", "recused"};
constexpr Phrase kAbsent{"tidak hadir", "absent"};
constexpr Phrase kFile{"Berkas nilai {1}: {2} lembar.", "Score file {1}: {2} ballots."};
constexpr Phrase kBallots{"Berkas nilai: {1} lembar.", "Score file: {1} ballots."};
constexpr Phrase kFingerprint{
    "Sidik jari {1}. Panitia melihat sidik jari yang sama saat menggabungkan berkas ini; jika "
    "berbeda, ada nilai yang berubah sesudah lembar ini dicetak.",
    "Fingerprint {1}. The committee sees the same one when it merges this file; if it differs, "
    "marks have changed since this slip was printed."};
constexpr Phrase kFooterFingerprint{"Sidik jari {1}", "Fingerprint {1}"};
constexpr Phrase kTrainee{"Juri magang: nilai di lembar ini tidak dihitung dalam hasil.",
                          "Judge in training: the marks on this slip do not count in the result."};
constexpr Phrase kReceived{"Diterima panitia", "Received by the committee"};
constexpr Phrase kJudgeRole{"Juri", "Judge"};

std::string totalText(const HandInLine& line, Language language)
{
    if (!line.places.empty())
        return line.places;
    switch (line.state) {
    case HandInLine::State::Marked:
        return line.total ? formatValue(*line.total, 2, language) : std::string();
    case HandInLine::State::Partial: return kPartial.in(language);
    case HandInLine::State::Empty: return kEmpty.in(language);
    case HandInLine::State::Recused: return kRecused.in(language);
    case HandInLine::State::Absent: return kAbsent.in(language);
    }
    return {};
}

void addHeader(Table& table, const HandInInput& input, Language language)
{
    const auto judge = input.judge.code.empty() ? input.judge.name
                                                : input.judge.name + " (" + input.judge.code + ")";
    table.kicker = kSlip.in(language);
    table.title = input.competition.title.in(language);
    table.subtitles = {judge + " · " + input.stageName.in(language)};
    table.runningTitle = kSlip.in(language) + ", " + judge;
    table.aside = filled(kSheets.in(language), formatCount(input.lines.size(), language));
}

void addRows(Table& table, const HandInInput& input, Language language)
{
    const bool ranks = std::ranges::any_of(
        input.lines, [](const HandInLine& line) { return !line.places.empty(); });
    table.columns = {
        {kNumber.in(language), Align::Left, ColumnKind::Plain},
        {kCompetitor.in(language), Align::Left, ColumnKind::Name},
        {ranks ? kPlaces.in(language) : kTotal.in(language), Align::Right, ColumnKind::Number}};
    Section section;
    for (const auto& line : input.lines) {
        Cell total{totalText(line, language)};
        total.muted = line.state != HandInLine::State::Marked;
        section.rows.push_back({{line.number}, {line.name, line.detail}, std::move(total)});
    }
    table.sections = {std::move(section)};
}

void addFoot(Table& table, const HandInInput& input, Language language)
{
    const auto ballots = formatCount(input.ballots, language);
    if (input.judge.isTrainee())
        table.notes.push_back(kTrainee.in(language));
    table.notes.push_back(input.fileName.empty()
                              ? filled(kBallots.in(language), ballots)
                              : filled(kFile.in(language), input.fileName, ballots));
    if (!input.fingerprint.empty()) {
        table.notes.push_back(filled(kFingerprint.in(language), input.fingerprint));
        table.footerMiddle = filled(kFooterFingerprint.in(language), input.fingerprint);
    }
    table.signatures = {{input.judge.name, kJudgeRole.in(language)},
                        {std::string(), kReceived.in(language)}};
    table.footerLeft =
        filled(kPrinted.in(language), formatMoment(input.printed, input.minutesEast, language));
    table.pageOf = kPageOf.in(language);
    if (!input.handedIn)
        table.mark = kNotHandedIn.in(language);
    if (input.competition.sample)
        table.sampleMark = kSampleMark.in(language);
}

} // namespace

Table handInReport(const HandInInput& input, Language language)
{
    Table table;
    addHeader(table, input, language);
    addRows(table, input, language);
    addFoot(table, input, language);
    return table;
}

} // namespace juri::report
