#include "data.h"
#include "report.h"
#include "scoring/two_way.h"

#include <functional>

namespace juri::reference {

void checkPanelAgreement(Report& report, const Json& expected, const scoring::Scores& scores,
                         const std::string& file); // agreement_check.cpp

namespace {

using scoring::Scores;

constexpr double kExact = 1e-8;

struct Method {
    const char* key;
    const char* rule;
};

constexpr Method kAggregates[] = {
    {"mean", R"({"do":"judges"})"},
    {"sum", R"({"do":"judges","by":"sum"})"},
    {"median", R"({"do":"judges","by":"median"})"},
    {"trimmed_mean_drop1", R"({"do":"judges","by":"trimmed-mean"})"},
    {"olympic_mean_trim20", R"({"do":"judges","by":"trimmed-mean","fraction":"0.2"})"},
    {"zscore_mean_sd_n_minus_1", R"({"do":"adjust","by":"z-score"},{"do":"judges"})"},
    {"zscore_mean_sd_population",
     R"({"do":"adjust","by":"z-score","sd":"population"},{"do":"judges"})"},
    {"zscore_rescaled_grand_mean_sd",
     R"({"do":"adjust","by":"z-score","rescale":true},{"do":"judges"})"},
    {"minmax_mean", R"({"do":"adjust","by":"min-max"},{"do":"judges"})"},
    {"mean_rank_lower_better", R"({"do":"judges","by":"mean-rank"})"},
    {"placement_sum_lower_better", R"({"do":"judges","by":"placement-sum"})"},
    {"rank_normalised_mean_0_1", R"({"do":"adjust","by":"rank-normalised"},{"do":"judges"})"},
    {"borda_points_n_minus_rank_sum", R"({"do":"judges","by":"borda"})"},
};

constexpr Method kRanked[] = {
    {"mean", R"({"do":"judges"})"},
    {"median", R"({"do":"judges","by":"median"})"},
    {"trimmed", R"({"do":"judges","by":"trimmed-mean"})"},
    {"zscore", R"({"do":"adjust","by":"z-score"},{"do":"judges"})"},
    {"placement_sum", R"({"do":"judges","by":"placement-sum"})"},
};

constexpr Method kStyles[] = {{"competition_1224", "standard"},
                              {"modified_1334", "modified"},
                              {"dense_1223", "dense"},
                              {"fractional", "fractional"}};

std::string ruleWith(const std::string& steps, const std::string& rest = "")
{
    return R"({"incomplete":"keep-marks","steps":[{"do":"criteria","by":"sum"},)" + steps + "]"
        + rest + "}";
}

Scores panelOf(const std::string& id)
{
    Sheet sheet;
    const auto fill = [&](const std::string& file,
                          const std::function<bool(const Csv&, std::size_t)>& wanted) {
        const auto csv = data(file);
        const bool runs = id == "halfpipe2026_runs";
        const bool parts = id == "ptam4_essays_total";
        for (std::size_t row = 0; row < csv.size(); ++row)
            if (wanted(csv, row))
                sheet.mark(csv.at(row, "competitor") + (runs ? " " + csv.at(row, "run") : ""),
                           csv.at(row, "judge"), parts ? csv.at(row, "criterion") : "mark",
                           csv.at(row, "score"));
    };
    const auto all = [](const Csv&, std::size_t) { return true; };
    if (id == "chopin2025_stage1_raw")
        fill("chopin2025_scores.csv",
             [](const Csv& csv, std::size_t row) { return csv.at(row, "round") == "1"; });
    else if (id == "halfpipe2026_runs")
        fill("halfpipe2026_scores.csv",
             [](const Csv& csv, std::size_t row) { return !csv.at(row, "score").empty(); });
    else if (id == "jop1976_white_9")
        fill("jop1976_white.csv", [](const Csv& csv, std::size_t row) {
            return csv.at(row, "judge_no") != "4" && csv.at(row, "judge_no") != "8";
        });
    else
        fill(id == "jop1976_white_11"              ? "jop1976_white.csv"
                 : id == "ordinal_wine_bitterness" ? "ordinal_wine.csv"
                 : id == "princeton2012_white"     ? "princeton2012.csv"
                 : id == "ptam4_essays_total"      ? "ptam4_essays.csv"
                                                   : id + ".csv",
             all);
    return sheet.scores;
}

void checkAggregates(Report& report, const Json& expected, const Scores& scores,
                     const std::string& file)
{
    for (const auto& method : kAggregates) {
        if (!expected["aggregates"].contains(method.key))
            continue;
        report.begin(file, method.key, file);
        const auto placings = byName(ranked(ruleWith(method.rule), scores), scores);
        for (const auto& [name, value] : expected["aggregates"][method.key].items())
            report.near(name, number(placings.at(name).value), number(value), kExact);
    }
}

void checkRanks(Report& report, const Json& expected, const Scores& scores, const std::string& file)
{
    for (const auto& method : kRanked) {
        if (std::string(method.key) == "placement_sum" && !expected["complete"].get<bool>())
            continue;
        for (const auto& style : kStyles) {
            report.begin(file, std::string("rank ") + method.key + " " + style.rule, file);
            const auto placings = byName(
                ranked(ruleWith(method.rule, std::string(R"(,"ranks":")") + style.rule + '"'),
                       scores),
                scores);
            for (const auto& [name, rank] : expected["ranks"][method.key][style.key].items())
                if (placings.at(name).value)
                    report.near(name, placings.at(name).rank, rank.get<double>(), 0);
        }
    }
}

scoring::Ratings ratingsOf(const Scores& scores)
{
    const auto panel = panelFrom(scores);
    scoring::Ratings ratings{panel.entries, panel.judges, {}};
    for (const auto& rating : panel.ratings)
        ratings.list.push_back({rating.entry, rating.judge, rating.score});
    return ratings;
}

void checkEffects(Report& report, const Json& expected, const std::vector<std::string>& names,
                  const scoring::Effects& effects, double tolerance, bool errors = false)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (expected.contains(names[i]))
            report.near(names[i],
                        !effects[i]  ? std::nullopt
                            : errors ? effects[i]->standardError
                                     : std::optional(effects[i]->effect),
                        number(expected[names[i]]), tolerance);
}

void checkFixed(Report& report, const Json& expected, const Scores& scores, const std::string& file)
{
    report.begin(file, "two-way fixed", file);
    const auto result = scoring::fitTwoWayFixed(ratingsOf(scores));
    report.equal("estimable", result.fit ? "true" : "false",
                 expected["estimable"].get<bool>() ? "true" : "false");
    if (!result.fit)
        return;
    const auto& fit = *result.fit;
    report.near("intercept", fit.intercept, expected["intercept"].get<double>(), kExact);
    report.near("rss", fit.residualSumOfSquares, expected["rss"].get<double>(), kExact);
    report.near("df", fit.degreesOfFreedom, expected["df_residual"].get<double>(), 0);
    report.near("sd", std::sqrt(fit.residualVariance), expected["residual_sd"].get<double>(),
                kExact);
    checkEffects(report, expected["competitor_effect_sum0"], scores.entries, fit.entries, kExact);
    checkEffects(report, expected["judge_leniency_sum0"], scores.judges, fit.judges, kExact);
    const auto placings =
        byName(ranked(ruleWith(R"({"do":"judges","by":"two-way-fixed"})"), scores), scores);
    for (const auto& [name, value] : expected["competitor_adjusted_score"].items())
        report.near(name, number(placings.at(name).value), number(value), kExact);
}

void checkRandom(Report& report, const Json& expected, const Scores& scores, bool ml,
                 const std::string& file)
{
    report.begin(file, ml ? "two-way random ML" : "two-way random REML", file);
    const double tolerance = expected["singular"].get<bool>() ? 1e-3 : 1e-5;
    const auto result = scoring::fitTwoWayRandom(ratingsOf(scores), ml);
    report.equal("fit", result.reason, "");
    if (!result.fit)
        return;
    const auto& fit = *result.fit;
    const auto near = [&](const char* what, double got) {
        report.near(what, got, expected[what].get<double>(), tolerance);
    };
    near("intercept", fit.intercept);
    near("se_intercept", fit.interceptError);
    near("var_competitor", fit.entryVariance);
    near("var_judge", fit.judgeVariance);
    near("var_residual", fit.residualVariance);
    near("logLik", fit.logLikelihood);
    checkEffects(report, expected["blup_competitor"], scores.entries, fit.entries, tolerance);
    checkEffects(report, expected["cond_sd_competitor"], scores.entries, fit.entries, tolerance,
                 true);
    checkEffects(report, expected["blup_judge"], scores.judges, fit.judges, tolerance);
}

} // namespace

void checkPanels(Report& report)
{
    for (const std::string id :
         {"chopin2025_stage1_raw", "conference_reviews", "halfpipe2026_runs", "jop1976_white_11",
          "jop1976_white_9", "ordinal_wine_bitterness", "princeton2012_white", "ptam4_essays_total",
          "shrout_fleiss_1979"}) {
        const auto file = "panel_" + id + ".json";
        const auto expected = oracle(file);
        const auto scores = panelOf(id);
        report.begin(file, "size", file);
        report.near("competitors", static_cast<double>(scores.entries.size()),
                    expected["n_competitors"].get<double>(), 0);
        checkAggregates(report, expected, scores, file);
        checkRanks(report, expected, scores, file);
        checkFixed(report, expected["two_way_fixed"], scores, file);
        for (const bool ml : {false, true})
            checkRandom(report, expected["two_way_random"][ml ? "ML" : "REML"], scores, ml, file);
        checkPanelAgreement(report, expected["agreement"], scores, file);
    }
}

} // namespace juri::reference
