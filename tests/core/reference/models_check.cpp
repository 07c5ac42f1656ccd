#include "data.h"
#include "report.h"
#include "scoring/bradley_terry.h"
#include "scoring/two_way.h"

#include <cmath>

namespace juri::reference {
namespace {

struct Insteval {
    scoring::Ratings ratings;
    std::map<std::string, int> entries, judges;
};

Insteval insteval()
{
    Insteval made;
    const auto csv = data("insteval.csv");
    const auto position = [](std::map<std::string, int>& names, const std::string& name) {
        return names.emplace(name, static_cast<int>(names.size())).first->second;
    };
    for (std::size_t row = 0; row < csv.size(); ++row)
        made.ratings.list.push_back({position(made.entries, csv.at(row, "competitor")),
                                     position(made.judges, csv.at(row, "judge")),
                                     std::stod(csv.at(row, "score"))});
    made.ratings.entries = static_cast<int>(made.entries.size());
    made.ratings.judges = static_cast<int>(made.judges.size());
    return made;
}

void checkEffects(Report& report, const std::string& file, const std::string& method,
                  const std::string& who, const std::map<std::string, int>& positions,
                  const scoring::Effects& effects, const std::string& column)
{
    report.begin(file, method, file);
    const auto expected = oracleTable(file);
    for (std::size_t row = 0; row < expected.size(); ++row) {
        const auto& effect = effects.at(positions.at(expected.at(row, who)));
        report.near(expected.at(row, who), effect->effect, std::stod(expected.at(row, column)),
                    1e-5);
        if (column == "blup" && who == "competitor")
            report.near(expected.at(row, who), *effect->standardError,
                        std::stod(expected.at(row, "cond_sd")), 1e-5);
    }
}

void checkRandomSummary(Report& report, const scoring::RandomFit& fit, const Json& expected)
{
    const auto near = [&](const char* what, double got) {
        report.near(what, got, expected[what].get<double>(), 1e-5);
    };
    near("intercept", fit.intercept);
    near("se", fit.interceptError);
    near("var_competitor", fit.entryVariance);
    near("var_judge", fit.judgeVariance);
    near("var_residual", fit.residualVariance);
    near("logLik", fit.logLikelihood);
}

void checkInsteval(Report& report)
{
    const auto [ratings, entries, judges] = insteval();
    const std::string summary = "insteval_summary.json";
    const auto expected = oracle(summary);
    const auto reml = *scoring::fitTwoWayRandom(ratings).fit;
    const auto ml = *scoring::fitTwoWayRandom(ratings, true).fit;
    const auto fixed = *scoring::fitTwoWayFixed(ratings).fit;
    report.begin(summary, "two-way models, 73,421 ratings", summary);
    checkRandomSummary(report, reml, expected["REML"]);
    checkRandomSummary(report, ml, expected["ML"]);
    report.near("rss", fixed.residualSumOfSquares, expected["two_way_fixed"]["rss"].get<double>(),
                1e-5);
    report.near("sigma", std::sqrt(fixed.residualVariance),
                expected["two_way_fixed"]["sigma"].get<double>(), 1e-5);
    report.near("mu", fixed.intercept, expected["two_way_fixed"]["mu_equal_weights"].get<double>(),
                1e-5);
    report.near("evaluations of REML", std::max(0, reml.evaluations - 12), 0, 0);
    report.near("evaluations of ML", std::max(0, ml.evaluations - 12), 0, 0);
    checkEffects(report, "insteval_blup_competitor_REML.csv", "REML", "competitor", entries,
                 reml.entries, "blup");
    checkEffects(report, "insteval_blup_judge_REML.csv", "REML", "judge", judges, reml.judges,
                 "blup");
    checkEffects(report, "insteval_fixed_competitor.csv", "two-way fixed", "competitor", entries,
                 fixed.entries, "effect");
    checkEffects(report, "insteval_fixed_judge.csv", "two-way fixed", "judge", judges, fixed.judges,
                 "effect");
}

struct Games {
    std::map<std::string, int> names;
    scoring::WinTable wins;
    std::map<std::pair<int, int>, std::pair<double, double>> pairs; ///< as given: first, second

    int position(const std::string& name)
    {
        const auto [found, added] = names.emplace(name, static_cast<int>(names.size()));
        if (added) {
            wins.emplace_back();
            for (auto& row : wins)
                row.resize(wins.size());
        }
        return found->second;
    }
    void add(const std::string& a, const std::string& b, double aWins, double bWins)
    {
        const int first = position(a);
        const int second = position(b);
        wins[first][second] += aWins;
        wins[second][first] += bWins;
        auto& counts = pairs[{first, second}];
        counts.first += aWins;
        counts.second += bWins;
    }
};

/// R's log-likelihood of binomial counts: one term for each pair of home and away
/// side, the halves of ties rounded to even as dbinom() is called by R's binomial().
double binomialLogLikelihood(const Games& games, const std::vector<double>& ability)
{
    double sum = 0;
    for (const auto& [sides, counts] : games.pairs) {
        const auto n = counts.first + counts.second;
        const auto k = std::nearbyint(counts.first);
        const auto p = 1 / (1 + std::exp(ability[sides.second] - ability[sides.first]));
        sum += std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p)
            + (n - k) * std::log1p(-p);
    }
    return sum;
}

double binomialDeviance(const Games& games, const std::vector<double>& ability)
{
    double sum = 0;
    const auto term = [](double count, double expected) {
        return count > 0 ? count * std::log(count / expected) : 0;
    };
    for (const auto& [sides, counts] : games.pairs) {
        const auto n = counts.first + counts.second;
        const auto p = 1 / (1 + std::exp(ability[sides.second] - ability[sides.first]));
        sum += term(counts.first, n * p) + term(counts.second, n * (1 - p));
    }
    return 2 * sum;
}

void checkAbilities(Report& report, const std::string& id, const Games& games, const Json& expected,
                    double errorTolerance)
{
    report.begin("bradley_terry.json", "Bradley-Terry", "bradley_terry.json");
    const auto result = scoring::bradleyTerry(games.wins);
    report.equal(id, result.reason, "");
    if (!result.fit)
        return;
    const auto& fit = *result.fit;
    const int reference = games.names.at(expected["reference"]);
    report.near(id + " logLik", binomialLogLikelihood(games, fit.ability),
                expected["logLik"].get<double>(), 1e-6);
    report.near(id + " deviance", binomialDeviance(games, fit.ability),
                expected["deviance"].get<double>(), 1e-6);
    for (const auto& [name, position] : games.names) {
        report.near(id + " " + name, fit.ability[position],
                    expected["ability_sum_to_zero"][name].get<double>(), 1e-6);
        report.near(id + " " + name, fit.ability[position] - fit.ability[reference],
                    expected["ability_log"][name].get<double>(), 1e-6);
        const auto& c = fit.covariance;
        const auto variance =
            c[position][position] + c[reference][reference] - 2 * c[position][reference];
        report.near(id + " se " + name, std::sqrt(std::max(0.0, variance)),
                    expected["se"][name].get<double>(), errorTolerance);
    }
}

void checkBradleyTerry(Report& report)
{
    const auto expected = oracle("bradley_terry.json");
    Games baseball, hockey;
    const auto games = data("baseball_1987.csv");
    for (std::size_t row = 0; row < games.size(); ++row)
        baseball.add(games.at(row, "home.team"), games.at(row, "away.team"),
                     std::stod(games.at(row, "home.wins")), std::stod(games.at(row, "away.wins")));
    const auto matches = data("icehockey_games.csv");
    for (std::size_t row = 0; row < matches.size(); ++row) {
        const auto visitorWins = std::stod(matches.at(row, "result"));
        hockey.add(matches.at(row, "visitor"), matches.at(row, "opponent"), visitorWins,
                   1 - visitorWins);
    }
    // R's glm takes standard errors at the step before its last, which for the hockey
    // games is 1e-5 from the maximum.
    checkAbilities(report, "baseball", baseball, expected["baseball_1987"], 1e-6);
    checkAbilities(report, "icehockey", hockey, expected["icehockey_ties_half"], 2e-5);
}

} // namespace

void checkModels(Report& report)
{
    checkInsteval(report);
    checkBradleyTerry(report);
}

} // namespace juri::reference
