#include "report/advancing_report.h"
#include "report/awards_report.h"
#include "report/explanation_report.h"
#include "report/sensitivity_report.h"
#include "report/text_table.h"

#include "catch.h"
#include "golden.h"
#include "ranking_example.h"

using namespace juri;
using namespace juri::report;
using scoring::Action;
using scoring::TraceLine;
using test::value;

namespace {

model::Competitor competitor(const char* number, const char* name)
{
    model::Competitor made;
    made.number = number;
    made.name = name;
    made.region = "jabar";
    return made;
}

/// Every action there is, in one calculation no rule would make.
scoring::Trace everyAction()
{
    scoring::Trace trace{0, {}};
    const auto add = [&](int step, Action action, int judge, int criterion, const char* before,
                         const char* after, const char* operand = nullptr,
                         const char* subject = "") {
        const auto number = [](const char* text) {
            return text ? std::optional(value(text)) : std::nullopt;
        };
        trace.lines.push_back({step, action, judge, criterion, number(before), number(after),
                               number(operand), subject});
    };
    add(-1, Action::Mark, 0, 0, nullptr, "84.5");
    add(-1, Action::Filled, 0, 1, nullptr, "0");
    add(0, Action::Normalised, 0, 0, "84.5", "0.845");
    add(1, Action::Combined, 0, -1, nullptr, "80");
    add(2, Action::Adjusted, 0, -1, "80", "78.75", "1.25");
    add(-1, Action::NotCounted, 1, 0, nullptr, "60");
    add(2, Action::Adjusted, 2, -1, "70", "71", "-1");
    add(3, Action::DroppedHighest, 2, -1, "98", nullptr);
    add(3, Action::DroppedLowest, 2, -1, "12", nullptr);
    add(3, Action::Clamped, 2, -1, "98", "90");
    add(3, Action::Combined, -1, -1, nullptr, "77.3333333333");
    add(4, Action::Rounded, -1, -1, "77.3333333333", "77.33");
    add(5, Action::Multiplied, -1, -1, "77.33", "154.66");
    add(6, Action::Deducted, -1, -1, "154.66", "152.66", "2", "time");
    add(6, Action::Deducted, -1, -1, "152.66", "153.66", "-1", "extra");
    add(7, Action::Carried, -1, -1, "90", "180.66", "0.3", "semi");
    add(8, Action::Failed, -1, -1, nullptr, nullptr, nullptr, "gate:value");
    return trace;
}

ExplanationInput exampleExplanation()
{
    ExplanationInput input;
    input.competitor = competitor("11", "Tim Pesut");
    input.competition = {"Lomba Inovasi Pelajar 2026", "Student Innovation Contest 2026"};
    input.stage = {"Babak final", "Final round"};
    input.group = {"Jawa Barat", "West Java"};
    input.criteria = {test::criterion("idea", {"Gagasan", "Originality"}, "25"),
                      test::criterion("work", {"Pelaksanaan", "Technical work"}, "75")};
    input.judges = {"J1 Ratna Dewi", "J2 Hendra Wijaya", "J3 Sari Kusuma"};
    scoring::MultiplyBy twice;
    twice.number = scoring::Value::of(2);
    input.rule.steps = {
        scoring::NormaliseScales{}, scoring::ReduceCriteria{}, scoring::AdjustJudges{},
        scoring::ReduceJudges{},    scoring::RoundTo{},        twice,
        scoring::ApplyDeductions{}, scoring::CarryOver{},      scoring::Gate{}};
    input.placing.value = value("180.66");
    input.placing.rank = 2;
    input.ranked = 1250;
    input.trace = everyAction();
    input.above = Neighbour{"7", "Tim Rafflesia", value("0"), "criterion:work"};
    input.below = Neighbour{"2", "Tim Komodo", value("1.5"), "value"};
    input.others = {{false, "median", 3},
                    {false, "z-score", 0},
                    {true, "J1 Ratna Dewi", 1},
                    {true, "J2 Hendra Wijaya", 4}};
    input.range = RankRange{1, 5, 0.125, true};
    input.ballotsHash = "c0ffee";
    input.sample = true;
    return input;
}

AdvancingInput exampleAdvancing()
{
    AdvancingInput input{test::exampleRanking().competition, {"Babak final", "Final round"}, {}};
    const auto add = [&](const char* number, double rank, scoring::Advance advance,
                         const char* reason, const char* words = "") {
        scoring::Placing placing;
        placing.rank = rank;
        if (rank > 0)
            placing.value = value("88.5");
        input.rows.push_back({competitor(number, "Tim"), placing, advance, reason, words});
    };
    using enum scoring::Advance;
    add("11", 1, Yes, "quota:region=jabar");
    add("12", 2, Yes, "top");
    add("13", 3, Yes, "wildcard");
    add("14", 4, Undecided, "tie-at-cut");
    add("15", 5, Yes, "included", "keputusan juri kehormatan");
    add("16", 6, No, "cap:institution=SMAN 1");
    add("17", 7, No, "below-minimum");
    add("18", 8, No, "below-cut");
    add("19", 9, No, "excluded", "mundur");
    add("20", 0, No, "not-ranked");
    add("21", 0, Yes, "passed");
    add("22", 0, No, "failed", "berkas kurang");
    add("23", 0, Undecided, "not-decided");
    return input;
}

SensitivityInput exampleSensitivity()
{
    using Kind = scoring::SensitivityColumn::Kind;
    SensitivityInput input;
    input.competition = test::exampleRanking().competition;
    input.stage = {"Babak final", "Final round"};
    input.competitors = {competitor("11", "Tim Pesut"), competitor("7", "Tim Rafflesia"),
                         competitor("2", "Tim Komodo")};
    input.entries = {2, 0, 1};
    input.table.columns = {{Kind::Rule, "mean", {2, 3, 1}, ""},
                           {Kind::Method, "median", {1.5, 3, 1.5}, ""},
                           {Kind::Method, "z-score", {0, 0, 0}, "too few"},
                           {Kind::WithoutJudge, "id-1", {2, 3, 1}, ""},
                           {Kind::WithoutJudge, "id-2", {2, 0, 1}, ""}};
    input.table.best = {1.5, 3, 1};
    input.table.worst = {2, 3, 1.5};
    input.judges = {"J1", "J2"};
    return input;
}

/// The main award goes to 11; the second main one passes 11 over; two share the third.
AwardsInput exampleAwards()
{
    AwardsInput input;
    input.competition = test::exampleRanking().competition;
    input.stage = {"Babak final", "Final round"};
    input.competitors = {competitor("11", "Tim Pesut"), competitor("7", "Tim Rafflesia"),
                         competitor("2", "Tim Komodo"), competitor("9", "Tim Bekantan")};
    const auto add = [&](const char* id, LocalText name,
                         const std::vector<scoring::AwardLine>& lines, bool tied = false) {
        scoring::Award award;
        award.id = id;
        award.name = std::move(name);
        input.awards.push_back(award);
        input.results.push_back({id, lines, tied});
        input.reasons.emplace_back();
    };
    const auto line = [](int entry, const char* points, double rank, bool wins = false,
                         bool passed = false) {
        return scoring::AwardLine{entry, value(points), rank, wins, wins, passed};
    };
    add("first", {"Juara umum", "Overall winner"},
        {line(0, "90", 1, true), line(1, "88.5", 2), line(2, "80", 3)});
    add("idea", {"Gagasan terbaik", "Best idea"},
        {line(0, "95", 1, false, true), line(2, "91", 2, true), line(1, "90", 3),
         line(3, "90", 3)});
    add("crowd", {"Pilihan penonton", "Audience award"},
        {line(1, "70", 1), line(3, "70", 1), line(0, "60", 3)}, true);
    add("jury", {"Pilihan juri", "Jury's choice"},
        {line(0, "90", 1), line(1, "88.5", 2), line(2, "80", 3)});
    input.results.back().decided = true;
    input.results.back().lines[0].proposed = true;
    input.results.back().lines[1].wins = true;
    input.reasons.back() = "dampak lebih luas";
    add("none", {"Belum dinilai", "Not marked yet"}, {});
    return input;
}

} // namespace

TEST_CASE("explanationReport: every step in words, in both languages", "[report]")
{
    const auto en = textTable(explanationReport(exampleExplanation(), Language::English), 72);
    CHECK(en == test::golden("explanation_en.txt", en));
    const auto id = textTable(explanationReport(exampleExplanation(), Language::Indonesian), 72);
    CHECK(id == test::golden("explanation_id.txt", id));
}

TEST_CASE("explanationReport: an entry without a rank says why", "[report]")
{
    auto input = exampleExplanation();
    input.placing.unranked = "no-ballots";
    const auto table = explanationReport(input, Language::English);
    CHECK(table.subtitles.back() == "Final round, West Java: no rank: no ballots yet");
}

TEST_CASE("advancingReport: every reason in words, in both languages", "[report]")
{
    const auto en = textTable(advancingReport(exampleAdvancing(), Language::English));
    CHECK(en == test::golden("advancing_en.txt", en));
    const auto id = textTable(advancingReport(exampleAdvancing(), Language::Indonesian));
    CHECK(id == test::golden("advancing_id.txt", id));
}

TEST_CASE("awardsReport: winners, who is passed over, equals and the reserve", "[report]")
{
    const auto en = textTable(awardsReport(exampleAwards(), Language::English));
    CHECK(en == test::golden("awards_en.txt", en));
    const auto id = textTable(awardsReport(exampleAwards(), Language::Indonesian));
    CHECK(id == test::golden("awards_id.txt", id));
}

TEST_CASE("sensitivityReport: letters for methods; judges only when asked for", "[report]")
{
    const auto en = textTable(sensitivityReport(exampleSensitivity(), Language::English, false));
    CHECK(en == test::golden("sensitivity_en.txt", en));
    auto id = csvTable(sensitivityReport(exampleSensitivity(), Language::Indonesian, true));
    std::erase(id, '\r'); // golden files end their lines as all our texts do
    CHECK(id == test::golden("sensitivity_id.csv", id));
}
