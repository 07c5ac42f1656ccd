#include "agreement/distributions.h"
#include "agreement/intervals.h"
#include "agreement/judges.h"
#include "agreement/krippendorff.h"
#include "agreement/reliability.h"
#include "data.h"
#include "report.h"

#include <cmath>

namespace juri::reference {
namespace {

using agreement::Metric;
using agreement::Panel;

constexpr double kExact = 1e-8;
constexpr std::pair<const char*, Metric> kMetrics[] = {{"nominal", Metric::Nominal},
                                                       {"ordinal", Metric::Ordinal},
                                                       {"interval", Metric::Interval},
                                                       {"ratio", Metric::Ratio}};

void checkIccs(Report& report, const Json& expected, const Panel& panel)
{
    const auto figure = agreement::intraclassCorrelations(panel);
    report.equal("icc", figure.reason, "");
    if (!figure.value)
        return;
    const auto& icc = *figure.value;
    const std::pair<const char*, const agreement::Icc*> all[] = {
        {"ICC1", &icc.icc1},   {"ICC2", &icc.icc2},   {"ICC3", &icc.icc3},
        {"ICC1k", &icc.icc1k}, {"ICC2k", &icc.icc2k}, {"ICC3k", &icc.icc3k}};
    for (const auto& [name, got] : all) {
        const auto& psych = expected["icc_psych"][name];
        const std::pair<const char*, double> cells[] = {
            {"ICC", got->value},        {"F", got->f}, {"df1", got->df1},
            {"df2", got->df2},          {"p", got->p}, {"lower bound", got->lower},
            {"upper bound", got->upper}};
        for (const auto& [cell, value] : cells)
            report.near(std::string(name) + " " + cell, value, psych[cell].get<double>(), kExact);
    }
    const std::pair<const char*, double> irr[] = {
        {"oneway_single", icc.icc1.value},      {"oneway_avg", icc.icc1k.value},
        {"agreement_single", icc.icc2.value},   {"agreement_avg", icc.icc2k.value},
        {"consistency_single", icc.icc3.value}, {"consistency_avg", icc.icc3k.value}};
    for (const auto& [cell, value] : irr)
        report.near(cell, value, expected["icc_irr"][cell].get<double>(), kExact);
}

void checkComplete(Report& report, const Json& expected, const Panel& panel,
                   const std::vector<std::string>& judges)
{
    checkIccs(report, expected, panel);
    const auto w = agreement::kendallW(panel);
    for (const auto* key : {"kendall_W_tie_corrected", "friedman"}) {
        if (expected[key].contains("W"))
            report.near("W", w.value->w, expected[key]["W"].get<double>(), kExact);
        report.near("chi square", w.value->chiSquare, expected[key]["chisq"].get<double>(), kExact);
        report.near("p", w.value->p, expected[key]["p"].get<double>(), kExact);
    }
    const auto& plain = expected["kendall_W_uncorrected"];
    const auto chiSquare = panel.judges * (panel.entries - 1) * w.value->uncorrected;
    report.near("uncorrected", w.value->uncorrected, plain["W"].get<double>(), kExact);
    report.near("uncorrected", chiSquare, plain["chisq"].get<double>(), kExact);
    report.near("uncorrected", agreement::chiSquareTail(chiSquare, w.value->df),
                plain["p"].get<double>(), kExact);
    report.near("alpha", agreement::cronbachAlpha(panel).value,
                number(expected["cronbach_alpha_judges_as_items"]), kExact);
    const auto pearson = agreement::meanPairwisePearson(panel).value;
    const auto k = static_cast<double>(panel.judges);
    report.near("pearson", pearson, number(expected["pearson_mean_pairwise"]), kExact);
    report.near("standardized alpha", k * *pearson / (1 + (k - 1) * *pearson),
                expected["standardized_alpha"].get<double>(), kExact);
    report.near("spearman", agreement::meanPairwiseSpearman(panel).value,
                number(expected["spearman_mean_pairwise"]), kExact);
    const auto dropped = agreement::alphaIfDropped(panel);
    for (std::size_t j = 0; j < judges.size(); ++j)
        report.near("alpha without " + judges[j], dropped[j].value,
                    number(expected["alpha_if_judge_dropped"][judges[j]]), kExact);
}

void checkJudges(Report& report, const Json& expected, const Panel& panel,
                 const std::vector<std::string>& judges)
{
    const auto figures = agreement::judgeFigures(panel);
    for (std::size_t j = 0; j < judges.size(); ++j) {
        const auto& name = judges[j];
        const auto& mine = figures[j];
        const auto near = [&](const char* what, std::optional<double> got, const Json& cell) {
            report.near(std::string(what) + " " + name, got, number(cell), kExact);
        };
        near("mean", mine.mean, expected["judge_mean"][name]);
        near("sd", mine.sd, expected["judge_sd"][name]);
        const auto& rest = expected["leave_one_out"];
        near("bias", mine.bias, rest["bias"][name]);
        near("correlation", mine.restCorrelation, rest["correlation"][name]);
        near("rmsd", mine.rmsd, rest["rmsd"][name]);
        if (expected.contains("judge_rest_correlation"))
            near("rest", mine.restCorrelation, expected["judge_rest_correlation"][name]);
    }
}

void checkKrippendorff(Report& report)
{
    const std::string file = "krippendorff_2011.json";
    report.begin(file, "Krippendorff's alpha", file);
    Sheet sheet;
    const auto csv = data("krippendorff_2011_C.csv");
    for (std::size_t row = 0; row < csv.size(); ++row)
        sheet.mark(csv.at(row, "competitor"), csv.at(row, "judge"), "mark", csv.at(row, "score"));
    const auto panel = panelFrom(sheet.scores);
    const auto expected = oracle(file);
    for (const auto& [name, metric] : kMetrics) {
        const auto alpha = agreement::krippendorffAlpha(panel, metric).value;
        report.near(name, alpha, number(expected["irr_kripp_alpha"][name]), 1e-9);
        // 0.8154 is printed as .815, and .8491 as .849: three places
        report.near(name, std::round(*alpha * 1000) / 1000,
                    expected["published"][name].get<double>(), 1e-9);
    }
    const auto nominal = agreement::krippendorffAlpha(panel, Metric::Nominal).value;
    report.near("npm", nominal, number(expected["npm_krippendorff_nominal"]), 1e-9);
    report.near("irrCAC", std::round(*nominal * 1e5) / 1e5,
                expected["irrCAC_nominal"].get<double>(), 1e-9);
}

std::string fourPlaces(double number)
{
    return scoring::Value::ofModel(number)->toFixed(4);
}

void checkTastings(Report& report)
{
    const std::string file = "princeton_club_published_W.json";
    report.begin(file, "Kendall's W, rank sums", file);
    for (const auto& tasting : oracle(file)) {
        Sheet sheet;
        const auto wines = tasting["published"]["rank_sum"];
        for (const auto& [wine, sum] : wines.items())
            sheet.entry(wine);
        for (const auto& [judge, ranks] : tasting["judges_ranks"].items())
            for (std::size_t i = 0; i < ranks.size(); ++i)
                sheet.mark(sheet.scores.entries[i], judge, "rank", decimal(ranks[i].dump()));
        const auto id = tasting["id"].get<std::string>();
        const auto placings = byName(
            ranked(
                R"({"lower_is_better":true,"steps":[{"do":"criteria"},{"do":"judges","by":"sum"}]})",
                sheet.scores),
            sheet.scores);
        for (const auto& [wine, sum] : wines.items()) {
            report.near(id + " " + wine, number(placings.at(wine).value), number(sum), 0);
            report.near(id + " rank " + wine, placings.at(wine).rank,
                        tasting["published"]["group_rank_1224"][wine].get<double>(), 0);
        }
        const auto w = *agreement::kendallW(panelFrom(sheet.scores)).value;
        report.near(id + " W", w.w, tasting["irr_kendall"]["W"].get<double>(), kExact);
        report.near(id + " chi", w.chiSquare, tasting["irr_kendall"]["chisq"].get<double>(),
                    kExact);
        report.near(id + " p", w.p, tasting["irr_kendall"]["p"].get<double>(), kExact);
        report.equal(id + " published W", fourPlaces(w.w),
                     fourPlaces(tasting["published"]["kendall_W"].get<double>()));
        report.equal(id + " published p", fourPlaces(w.p),
                     fourPlaces(tasting["published"]["p_value"].get<double>()));
    }
}

void checkInterval(Report& report, const Json& example, const std::string& name,
                   const agreement::RankInterval& got)
{
    const auto id = example["id"].get<std::string>() + " " + name;
    report.near(id + " rank", got.rank, example["point_rank"][name].get<double>(), 0);
    for (const auto& [rank, probability] : example["rank_probabilities"][name].items())
        report.near(id + " p" + rank, got.probabilities.at(std::stoul(rank) - 1),
                    probability.get<double>(), 1e-12);
    report.near(id + " mean", got.meanRank, example["mean_rank"][name].get<double>(), 1e-12);
    report.near(id + " lower", got.lower, example["quantile_type1_2.5pct"][name].get<double>(), 0);
    report.near(id + " upper", got.upper, example["quantile_type1_97.5pct"][name].get<double>(), 0);
    report.near(id + " first", got.first, example["prob_first"][name].get<double>(), 1e-12);
}

void checkIntervals(Report& report)
{
    const std::string file = "bootstrap_exact.json";
    for (const auto& example : oracle(file)) {
        report.begin(file, "rank intervals, each judge left out", file);
        Sheet sheet;
        for (const auto& [name, scores] : example["scores"].items())
            for (const auto& [judge, score] : scores.items())
                sheet.mark(name, judge, "mark", decimal(score.dump()));
        const auto panel = panelFrom(sheet.scores);
        const auto intervals = *agreement::rankIntervals(panel).value;
        const auto without = *agreement::ranksWithoutEachJudge(panel).value;
        report.near("resamples", static_cast<double>(intervals.resamples),
                    example["n_resamples"].get<double>(), 0);
        for (std::size_t i = 0; i < sheet.scores.entries.size(); ++i) {
            const auto& name = sheet.scores.entries[i];
            checkInterval(report, example, name, intervals.entries[i]);
            for (std::size_t j = 0; j < sheet.scores.judges.size(); ++j)
                report.near(name, without[j][i],
                            example["leave_one_judge_out_ranks"][sheet.scores.judges[j]][name]
                                .get<double>(),
                            0);
        }
    }
}

} // namespace

void checkPanelAgreement(Report& report, const Json& expected, const scoring::Scores& scores,
                         const std::string& file)
{
    report.begin(file, "agreement", file);
    const auto panel = panelFrom(scores);
    for (const auto& [name, metric] : kMetrics)
        if (expected["krippendorff_alpha"].contains(name))
            report.near(std::string("alpha ") + name,
                        agreement::krippendorffAlpha(panel, metric).value,
                        number(expected["krippendorff_alpha"][name]), kExact);
    checkJudges(report, expected, panel, scores.judges);
    if (expected.contains("icc_psych"))
        checkComplete(report, expected, panel, scores.judges);
}

void checkAgreement(Report& report)
{
    checkKrippendorff(report);
    checkTastings(report);
    checkIntervals(report);
}

} // namespace juri::reference
