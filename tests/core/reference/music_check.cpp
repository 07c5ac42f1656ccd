#include "data.h"
#include "report.h"
#include "scoring/explain.h"

namespace juri::reference {
namespace {

/// Chopin Competition 2025: marks moved to within 3 points (stage 1) or 2 of the
/// raw mean and rounded, then averaged and rounded; earlier stages apart.
std::string chopinRule(const std::string& round)
{
    auto json = Json::parse(templateRule("chopin-2025", "stage" + round));
    json["steps"].erase(json["steps"].begin() + 3, json["steps"].end());
    return json.dump();
}

std::map<std::string, Sheet> chopinRounds()
{
    std::map<std::string, Sheet> rounds;
    const auto csv = data("chopin2025_scores.csv");
    for (std::size_t row = 0; row < csv.size(); ++row)
        rounds[csv.at(row, "round")].mark(csv.at(row, "competitor"), csv.at(row, "judge"), "mark",
                                          csv.at(row, "score"));
    return rounds;
}

void checkCorrectedMarks(Report& report, const std::map<std::string, Sheet>& rounds)
{
    const std::string file = "chopin2025_corrected_marks_1_2.csv";
    report.begin(file, "clamped marks", file);
    std::map<std::string, std::string> marks;
    for (const auto& [round, sheet] : rounds) {
        const auto& scores = sheet.scores;
        for (int entry = 0; entry < static_cast<int>(scores.entries.size()); ++entry) {
            const auto trace = scoring::traceOf(rule(chopinRule(round)), scores, entry).value();
            for (const auto& line : trace.lines)
                if (line.action == scoring::Action::Mark || line.action == scoring::Action::Clamped)
                    marks[round + "|" + scores.entries[entry] + "|" + scores.judges[line.judge]] =
                        line.after->toString();
        }
    }
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "round") + "|" + expected.at(row, "competitor") + "|"
            + expected.at(row, "judge");
        report.equal(key, marks[key], decimal(expected.at(row, "published_corrected")));
    }
}

void checkStages(Report& report, const std::map<std::string, Sheet>& rounds)
{
    const std::string file = "chopin2025_stage_means_corrected_1_2.csv";
    report.begin(file, "clamped mean", file);
    std::map<std::string, std::map<std::string, scoring::Placing>> stages;
    for (const auto& [round, sheet] : rounds)
        stages[round] = byName(ranked(chopinRule(round), sheet.scores), sheet.scores);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& placing = stages[expected.at(row, "round")][expected.at(row, "competitor")];
        report.equal(expected.at(row, "competitor"), shown(placing.value),
                     decimal(expected.at(row, "published_stage_result")));
    }
}

void checkAfterStageTwo(Report& report, const std::map<std::string, Sheet>& rounds)
{
    const std::string file = "chopin2025_after_stage2.csv";
    report.begin(file, "stages weighted 0.3 / 0.7", file);
    const auto& first = rounds.at("1");
    auto second = rounds.at("2").scores;
    const auto before = byName(ranked(chopinRule("1"), first.scores), first.scores);
    scoring::EarlierStage stage{"stage1", {}, false};
    for (const auto& name : second.entries)
        stage.values.push_back(before.at(name).value);
    second.earlier = {stage};
    const auto placings = byName(ranked(templateRule("chopin-2025", "stage2"), second), second);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& name = expected.at(row, "competitor");
        report.equal(name, shown(placings.at(name).value),
                     decimal(expected.at(row, "published_cumulative")));
        report.equal(name, shown(before.at(name).value), decimal(expected.at(row, "s1")));
        report.equal(name, shown(placings.at(name).stageValue), decimal(expected.at(row, "s2")));
    }
}

void checkEurovisionTotals(Report& report)
{
    const std::string file = "eurovision_final_totals_1975_2018.csv";
    report.begin(file, "points summed over countries", file);
    std::map<std::string, Sheet> years;
    const auto csv = data("eurovision_votes.csv");
    for (std::size_t row = 0; row < csv.size(); ++row) {
        if (csv.at(row, "round") != "final")
            continue;
        auto& sheet = years[csv.at(row, "year")];
        const bool apart = std::stoi(csv.at(row, "year")) >= 2016;
        for (const auto* column : {"total_points", "jury_points", "televoting_points"})
            if ((std::string(column) == "total_points") != apart)
                sheet.mark(csv.at(row, "to_country"), csv.at(row, "from_country"), column,
                           csv.at(row, column));
    }
    std::map<std::string, std::map<std::string, scoring::Placing>> results;
    for (const auto& [year, sheet] : years)
        results[year] = byName(
            ranked(
                R"({"incomplete":"keep-marks","steps":[{"do":"criteria","by":"sum"},{"do":"judges","by":"sum"}]})",
                sheet.scores),
            sheet.scores);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "year") + " " + expected.at(row, "country");
        const auto& placing = results[expected.at(row, "year")][expected.at(row, "country")];
        report.equal(key, placing.value ? shown(placing.value) : "0",
                     decimal(expected.at(row, "final_total_points")));
        if (placing.value)
            report.near(key, placing.rank, std::stod(expected.at(row, "rank_by_points")), 0);
    }
}

void checkEurovisionJuries(Report& report)
{
    const std::string file = "eurovision_juror_mean_rank_to_points_2016_2017.csv";
    report.begin(file, "mean juror rank to 12-10-8..1", file);
    std::map<std::string, Sheet> juries;
    const auto csv = data("eurovision_juror_ranks_2016_2022.csv");
    for (std::size_t row = 0; row < csv.size(); ++row)
        if (std::stoi(csv.at(row, "year")) <= 2017)
            juries[csv.at(row, "year") + "|" + csv.at(row, "round") + "|"
                   + csv.at(row, "from_country")]
                .mark(csv.at(row, "to_country"), csv.at(row, "juror"), "rank", csv.at(row, "rank"));
    const std::string mean =
        R"({"lower_is_better":true,"steps":[{"do":"criteria"},{"do":"judges"}]})";
    std::map<std::string, scoring::Placing> means, awarded;
    for (const auto& [jury, sheet] : juries) {
        for (const auto& [name, placing] : byName(ranked(mean, sheet.scores), sheet.scores))
            means[jury + "|" + name] = placing;
        for (const auto& [name, placing] :
             byName(ranked(templateRule("eurovision-jury", "jury"), sheet.scores), sheet.scores))
            awarded[jury + "|" + name] = placing;
    }
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "year") + "|" + expected.at(row, "round") + "|"
            + expected.at(row, "from_country") + "|" + expected.at(row, "to_country");
        report.equal(key, shown(means[key].value), decimal(expected.at(row, "mean_rank")));
        if (expected.at(row, "position_untied").empty())
            continue;
        report.near(key, means[key].rank, std::stod(expected.at(row, "position_untied")), 0);
        report.equal(key, shown(awarded[key].value),
                     decimal(expected.at(row, "official_jury_points")));
    }
}

} // namespace

void checkMusic(Report& report)
{
    const auto rounds = chopinRounds();
    checkCorrectedMarks(report, rounds);
    checkStages(report, rounds);
    checkAfterStageTwo(report, rounds);
    checkEurovisionTotals(report);
    checkEurovisionJuries(report);
}

} // namespace juri::reference
