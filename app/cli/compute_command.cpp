#include "app/cli/compute_command.h"

#include "app/cli/commands.h"
#include "app/cli/compute_rule.h"
#include "app/cli/json.h"
#include "app/cli/tidy_scores.h"
#include "scoring/bradley_terry.h"

#include <iomanip>

namespace juri::cli {
namespace {

using scoring::Placing;
using scoring::Ranking;
using scoring::Scores;

void declareCompute(CLI::App& app, ComputeOptions& options)
{
    app.add_option("--scores", options.scores, "tidy table: competitor,judge[,criterion],score")
        ->required();
    app.add_option("--method", options.method, "mean, trimmed-mean, schulze, two-way-random, …");
    app.add_option("--rule", options.ruleFile, "a rule as JSON");
    app.add_option("--weights", options.weights, "criterion=25,…; those not named weigh 1")
        ->delimiter(',');
    app.add_option("--drop", options.drop, "trimmed-mean: so many highest and lowest");
    app.add_option("--drop-fraction", options.dropFraction, "trimmed-mean: a share at each end");
    app.add_option("--within", options.within, "clamped-mean: points of the raw mean");
    app.add_option("--round-marks", options.roundMarks, "clamped-mean: decimals of marks");
    app.add_option("--sd", options.sd, "z-score: sample or population")
        ->check(CLI::IsMember({"sample", "population"}));
    app.add_flag("--rescale", options.rescale, "z-score: back to points");
    app.add_option("--links", options.links, "schulze: winning-votes or margins")
        ->check(CLI::IsMember({"winning-votes", "margins"}));
    app.add_flag("--ml", options.ml, "two-way-random: maximum likelihood instead of REML");
    app.add_option("--prior", options.prior, "bradley-terry: sd of a Gaussian prior");
    app.add_flag("--lower-better", options.lowerBetter, "the lowest score is the best");
    app.add_option("--rank-style", options.rankStyle,
                   "standard, modified, dense, fractional or ordinal");
    app.add_option("--round", options.round, "decimals of the values");
    app.add_flag("--ballots", options.ballots, "scores are ranks: 1 is the best");
}

Json optional(const std::optional<double>& number)
{
    return number ? numberOf(*number) : Json(nullptr);
}

Json lineJson(const Placing& placing, const Ranking& ranking, const Scores& scores)
{
    Json json{{"competitor", scores.entries[placing.entry]},
              {"value", placing.value ? numberOf(*placing.value) : Json(nullptr)},
              {"rank", placing.rank > 0 ? numberOf(placing.rank) : Json(nullptr)},
              {"ballots", placing.ballots},
              {"tied", placing.tied},
              {"tie_step", placing.tieStep ? Json(*placing.tieStep) : Json(nullptr)}};
    if (placing.unranked)
        json["reason"] = *placing.unranked;
    if (ranking.details.partPlaces.empty())
        return json;
    json["dances"] = Json::object();
    const auto& places = ranking.details.partPlaces[placing.entry];
    for (std::size_t dance = 0; dance < places.size(); ++dance)
        json["dances"][scores.criteria[dance].id.text()] = numberOf(places[dance]);
    return json;
}

Json tableJson(const scoring::PairTable& table, const std::vector<std::string>& names)
{
    auto json = Json::object();
    for (std::size_t row = 0; row < names.size(); ++row) {
        json[names[row]] = Json::object();
        for (std::size_t column = 0; column < names.size(); ++column)
            if (row != column)
                json[names[row]][names[column]] = numberOf(table[row][column]);
    }
    return json;
}

void addModel(Json& json, const scoring::ModelFigures& model, const Scores& scores)
{
    json["judges"] = Json::array();
    for (std::size_t judge = 0; judge < model.judges.size(); ++judge) {
        Json line{{"judge", scores.judges[judge]},
                  {"leniency", optional(model.judges[judge].leniency)}};
        if (model.judges[judge].standardError)
            line["standard_error"] = numberOf(*model.judges[judge].standardError);
        json["judges"].push_back(line);
    }
    auto& figures = json["model"] = Json::object();
    if (model.intercept) {
        figures["intercept"] = numberOf(*model.intercept);
        if (model.competitorVariance)
            figures["var_competitor"] = numberOf(*model.competitorVariance);
        if (model.judgeVariance)
            figures["var_judge"] = numberOf(*model.judgeVariance);
        figures["var_residual"] = numberOf(model.residualVariance);
        if (model.logLikelihood)
            figures["log_likelihood"] = numberOf(*model.logLikelihood);
    }
    json["components"] = model.components;
}

Json rankingJson(const Ranking& ranking, const Scores& scores, const std::string& method)
{
    Json json{{"method", method.empty() ? ranking.method : method}, {"results", Json::array()}};
    for (const auto& placing : ranking.placings)
        json["results"].push_back(lineJson(placing, ranking, scores));
    const auto& details = ranking.details;
    if (details.pairwise)
        json["pairwise"] = tableJson(*details.pairwise, scores.entries);
    if (details.paths)
        json["paths"] = tableJson(*details.paths, scores.entries);
    if (details.optima)
        json["optima"] = *details.optima;
    if (details.agreement)
        json["agreement"] = numberOf(*details.agreement);
    if (details.model)
        addModel(json, *details.model, scores);
    if (details.note)
        json["note"] = *details.note;
    return json;
}

void printTable(const Ranking& ranking, const Scores& scores, std::ostream& out)
{
    for (const auto& placing : ranking.placings) {
        const auto rank = placing.rank > 0 ? numberOf(placing.rank).dump() : "-";
        out << std::setw(6) << rank << "  " << std::setw(16)
            << (placing.value ? placing.value->toString() : placing.unranked.value_or("-"))
            << std::setw(6) << placing.ballots << "  " << scores.entries[placing.entry] << '\n';
    }
    if (ranking.details.note)
        out << *ranking.details.note << '\n';
}

Result<int> answer(const Ranking& ranking, const Scores& scores, const ComputeOptions& options,
                   Output& output)
{
    if (output.json)
        print(output.out, rankingJson(ranking, scores, options.method));
    else
        printTable(ranking, scores, output.out);
    return kDone;
}

/// Abilities enter as the ready values of a ballot each, so that rounding, ranks
/// and their style are those of every other method.
Result<int> computeBradleyTerry(const ComputeOptions& options, scoring::Rule rule, Output& output)
{
    JURI_TRY(const auto games, readTidyGames(options.scores));
    const auto prior = scoring::Value::parse(options.prior).value_or(scoring::Value{});
    const auto result = scoring::bradleyTerry(games.wins, prior.toDouble());
    Scores scores;
    scores.entries = games.names;
    scores.judges = {"games"};
    model::Criterion ability;
    ability.id = CriterionId("ability");
    ability.weight = Points::fromMilli(1000);
    scores.criteria = {ability};
    scoring::Sheets sheets;
    for (std::size_t i = 0; result.fit && i < games.names.size(); ++i)
        sheets.push_back(
            {static_cast<int>(i), 0, {scoring::Value::ofModel(result.fit->ability[i])}});
    for (auto& step : rule.steps)
        if (auto* reduce = std::get_if<scoring::ReduceJudges>(&step))
            reduce->by = scoring::JudgesBy::Mean;
    rule.lowerIsBetter = false;
    JURI_TRY(auto ranking, scoring::rankSheets(rule, scores, std::move(sheets)));
    for (auto& placing : ranking.placings) {
        placing.ballots = static_cast<int>(games.games[placing.entry]);
        if (placing.unranked)
            placing.unranked = result.reason;
    }
    if (!result.fit)
        ranking.details.note = result.reason;
    return answer(ranking, scores, options, output);
}

Result<int> runCompute(const ComputeOptions& options, Output& output)
{
    JURI_TRY(const auto rule, ruleOf(options));
    if (options.method == "bradley-terry")
        return computeBradleyTerry(options, rule, output);
    JURI_TRY(auto tidy, readTidyScores(options.scores));
    JURI_CHECK(setWeights(tidy.scores.criteria, options.weights));
    JURI_TRY(const auto ranking, scoring::rankSheets(rule, tidy.scores, std::move(tidy.sheets)));
    return answer(ranking, tidy.scores, options, output);
}

} // namespace

void addComputeCommand(Commands& commands)
{
    commands.add<ComputeOptions>("compute", "ranks a table of scores by any method", declareCompute,
                                 runCompute);
}

} // namespace juri::cli
