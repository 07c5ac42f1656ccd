#include "data.h"
#include "report.h"

namespace juri::reference {
namespace {

/// ISU 2016-17: trimmed mean of the marks given to two decimals, times the factor
/// to two decimals, then summed; elements added and deductions taken off.
const std::string kIsuPanels = R"({"do":"judges","by":"trimmed-mean"},{"do":"round","decimals":2})";
const std::string kIsuComponents = kIsuPanels
    + R"(,{"do":"multiply","by":"weight"},{"do":"round","decimals":2},{"do":"criteria","by":"sum"})";

std::string isuRule(const std::string& steps, const std::string& ties = "")
{
    return R"({"incomplete":"keep-marks","steps":[)" + steps + R"(],"ties":[)" + ties + "]}";
}

using Segments = std::map<std::string, Sheet>; ///< by event and segment

Segments isuSegments()
{
    Segments segments;
    const auto csv = data("isu_components_2016_17.csv");
    for (std::size_t row = 0; row < csv.size(); ++row) {
        auto& sheet = segments[csv.at(row, "event") + "|" + csv.at(row, "segment")];
        const auto& score = csv.at(row, "score");
        const bool missing = score.empty() || *scoring::Value::parse(score) == scoring::Value{};
        sheet.criterion(csv.at(row, "criterion"), csv.at(row, "factor"));
        sheet.mark(csv.at(row, "performance_id"), csv.at(row, "judge"), csv.at(row, "criterion"),
                   missing ? "" : score);
    }
    return segments;
}

/// The panels of a segment: each component as an entry of its own.
void checkIsuPanels(Report& report, Segments& segments)
{
    const std::string file = "isu_component_panel_scores_2016_17.csv";
    report.begin(file, "trimmed mean (ISU)", file);
    std::map<std::string, std::string> panels;
    for (auto& [segment, sheet] : segments) {
        for (int c = 0; c < static_cast<int>(sheet.scores.criteria.size()); ++c) {
            auto one = sheet.scores;
            one.criteria = {one.criteria[c]};
            for (auto& ballot : one.ballots)
                ballot.marks = {ballot.marks[c]};
            const auto ranking =
                ranked(isuRule(kIsuPanels + R"(,{"do":"criteria","by":"sum"})"), one);
            for (const auto& placing : ranking.placings)
                panels[one.entries[placing.entry] + "|" + one.criteria[0].id.text()] =
                    shown(placing.value);
        }
    }
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "performance_id") + "|" + expected.at(row, "criterion");
        report.equal(key, panels[key], decimal(expected.at(row, "trimmed_mean_published")));
    }
}

void addDeduction(scoring::Scores& scores, int entry, const std::string& item,
                  const std::string& points, bool bonus)
{
    const auto amount = Points::parse(points).value();
    scores.deductions.push_back(
        {entry, item, Points::fromMilli(bonus ? -amount.milli() : std::abs(amount.milli()))});
}

void checkIsuSegments(Report& report, Segments& segments)
{
    const std::string file = "isu_segment_results_2016_17.csv";
    report.begin(file, "ISU totals, ranks with tie-break", file);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        auto& sheet = segments[expected.at(row, "event") + "|" + expected.at(row, "segment")];
        const int entry = sheet.entry(expected.at(row, "performance_id"));
        addDeduction(sheet.scores, entry, "elements", expected.at(row, "total_element_score"),
                     true);
        addDeduction(sheet.scores, entry, "deductions", expected.at(row, "total_deductions"),
                     false);
    }
    std::map<std::string, scoring::Placing> components, totals;
    for (auto& [segment, sheet] : segments) {
        const bool isShort = segment.find("SHORT") != std::string::npos;
        components.merge(byName(ranked(isuRule(kIsuComponents), sheet.scores), sheet.scores));
        totals.merge(byName(
            ranked(templateRule("isu-figure-skating", isShort ? "short" : "free"), sheet.scores),
            sheet.scores));
    }
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& id = expected.at(row, "performance_id");
        report.equal("components " + id, shown(components.at(id).value),
                     decimal(expected.at(row, "total_component_score")));
        report.equal("total " + id, shown(totals.at(id).value),
                     decimal(expected.at(row, "total_segment_score")));
        report.near("rank " + id, totals.at(id).rank, std::stod(expected.at(row, "published_rank")),
                    0);
    }
}

/// Sydney 2000: the highest and the lowest mark dropped, the rest summed, times
/// the degree of difficulty, times 0.6.
std::string diving(const std::string& round)
{
    return templateRule("diving-2000", round);
}

using Rounds = std::map<std::string, Sheet>;

/// By event and round; dives are criteria, or entries of their own.
Rounds divingRounds(bool eachDive)
{
    Rounds rounds;
    const auto csv = data("diving2000_men.csv");
    for (std::size_t row = 0; row < csv.size(); ++row) {
        auto& sheet = rounds[csv.at(row, "event") + "|" + csv.at(row, "round")];
        const auto dive = "dive" + csv.at(row, "dive");
        const auto name = csv.at(row, "competitor") + (eachDive ? "|" + dive : "");
        sheet.mark(name, csv.at(row, "judge"), eachDive ? "dive" : dive, csv.at(row, "score"));
        auto& facts = sheet.scores.facts;
        facts.resize(sheet.scores.entries.size());
        auto& difficulty = facts[sheet.entry(name)].difficulty;
        difficulty.resize(sheet.scores.criteria.size());
        difficulty[sheet.criterion(eachDive ? "dive" : dive)] =
            Points::parse(csv.at(row, "difficulty"));
    }
    return rounds;
}

void checkDives(Report& report)
{
    const std::string file = "diving2000_men_dive_points.csv";
    report.begin(file, "trimmed sum x difficulty", file);
    std::map<std::string, std::string> points;
    for (const auto& [round, sheet] : divingRounds(true))
        for (const auto& [name, placing] :
             byName(ranked(diving("prelim"), sheet.scores), sheet.scores))
            points[round + "|" + name] = shown(placing.value);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "event") + "|" + expected.at(row, "round") + "|"
            + expected.at(row, "competitor") + "|dive" + expected.at(row, "dive");
        report.equal(key, points[key], decimal(expected.at(row, "pts")));
    }
}

void checkRounds(Report& report, const Rounds& rounds)
{
    const std::string file = "diving2000_men_round_totals.csv";
    report.begin(file, "diving round totals", file);
    std::map<std::string, scoring::Placing> totals;
    for (const auto& [round, sheet] : rounds)
        for (const auto& [name, placing] :
             byName(ranked(diving("prelim"), sheet.scores), sheet.scores))
            totals[round + "|" + name] = placing;
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "event") + "|" + expected.at(row, "round") + "|"
            + expected.at(row, "competitor");
        report.equal(key, shown(totals[key].value), decimal(expected.at(row, "round_total")));
        report.near(key, totals[key].rank, std::stod(expected.at(row, "rank_by_round_total")), 0);
    }
}

/// A later round ranked with an earlier one's total added.
std::map<std::string, scoring::Placing> carried(const Sheet& earlier, Sheet later,
                                                const std::string& name)
{
    const auto before = byName(ranked(diving("prelim"), earlier.scores), earlier.scores);
    scoring::EarlierStage stage{name, {}, false};
    for (const auto& entry : later.scores.entries) {
        const auto found = before.find(entry);
        stage.values.push_back(found == before.end() ? std::nullopt : found->second.value);
    }
    later.scores.earlier = {stage};
    return byName(ranked(diving(name == "prelim" ? "semi" : "final"), later.scores), later.scores);
}

void checkCarryOver(Report& report, const Rounds& rounds)
{
    const std::string file = "diving2000_men_carryover.csv";
    report.begin(file, "carry-over between rounds", file);
    const auto expected = oracleTable(file);
    std::map<std::string, std::map<std::string, scoring::Placing>> semi, final;
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& event = expected.at(row, "event");
        if (semi.count(event) == 0) {
            semi[event] =
                carried(rounds.at(event + "|Prelim"), rounds.at(event + "|Semi"), "prelim");
            final[event] = carried(rounds.at(event + "|Semi"), rounds.at(event + "|Final"), "semi");
        }
        const auto& name = expected.at(row, "competitor");
        const auto compare = [&](std::map<std::string, scoring::Placing>& placings,
                                 const char* total, const char* rank) {
            if (const auto& printed = expected.at(row, rank); !printed.empty() && printed != "NA") {
                report.equal(name, shown(placings[name].value), decimal(expected.at(row, total)));
                report.near(name, placings[name].rank, std::stod(printed), 0);
            }
        };
        compare(semi[event], "prelim_plus_semi", "published_rank_semi");
        compare(final[event], "semi_plus_final", "published_rank_final");
    }
}

/// Halfpipe: six judges, the highest and the lowest dropped; the best run counts.
void checkHalfpipe(Report& report)
{
    const std::string trimmed =
        R"({"incomplete":"keep-marks","steps":[{"do":"judges","by":"trimmed-mean"},)";
    Sheet runs, best;
    const auto csv = data("halfpipe2026_scores.csv");
    for (std::size_t row = 0; row < csv.size(); ++row) {
        const auto& name = csv.at(row, "competitor");
        runs.mark(name + "|" + csv.at(row, "run"), csv.at(row, "judge"), "run",
                  csv.at(row, "score"));
        best.mark(name, csv.at(row, "judge"), "run" + csv.at(row, "run"), csv.at(row, "score"));
    }
    report.begin("halfpipe2026_run_scores.csv", "trimmed mean of six",
                 "halfpipe2026_run_scores.csv");
    const auto scored =
        byName(ranked(trimmed + R"({"do":"criteria","by":"sum"}]})", runs.scores), runs.scores);
    auto expected = oracleTable("halfpipe2026_run_scores.csv");
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto key = expected.at(row, "competitor") + "|" + expected.at(row, "run");
        report.equal(key, shown(scored.at(key).value),
                     decimal(expected.at(row, "published_run_score")));
    }
    report.begin("halfpipe2026_final_ranks.csv", "best of three runs",
                 "halfpipe2026_final_ranks.csv");
    const auto placed = byName(ranked(templateRule("halfpipe", "final"), best.scores), best.scores);
    expected = oracleTable("halfpipe2026_final_ranks.csv");
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& placing = placed.at(expected.at(row, "competitor"));
        report.equal(expected.at(row, "competitor"), shown(placing.value),
                     decimal(expected.at(row, "best")));
        report.near(expected.at(row, "competitor"), placing.rank,
                    std::stod(expected.at(row, "rank")), 0);
    }
}

} // namespace

void checkSports(Report& report)
{
    auto segments = isuSegments();
    checkIsuPanels(report, segments);
    checkIsuSegments(report, segments);
    checkDives(report);
    const auto rounds = divingRounds(false);
    checkRounds(report, rounds);
    checkCarryOver(report, rounds);
    checkHalfpipe(report);
}

} // namespace juri::reference
