#include "data.h"
#include "report.h"
#include "scoring/pairwise.h"

#include <algorithm>
#include <filesystem>

namespace juri::reference {
namespace {

using scoring::Scores;

/// Ballots as judges' ranks, one judge for each unit of weight.
Scores profileOf(const Json& json)
{
    Sheet sheet;
    for (const auto& candidate : json["candidates"])
        sheet.entry(candidate.get<std::string>());
    int judge = 0;
    for (const auto& ballot : json["ballots"])
        for (int copy = 0; copy < ballot["weight"].get<int>(); ++copy, ++judge)
            for (std::size_t place = 0; place < ballot["ranking"].size(); ++place)
                for (const auto& candidate : ballot["ranking"][place])
                    sheet.mark(candidate.get<std::string>(), std::to_string(judge), "rank",
                               std::to_string(place + 1));
    return sheet.scores;
}

std::string ruleBy(const std::string& judges)
{
    return R"({"lower_is_better":true,"steps":[{"do":"criteria","by":"sum"},{"do":"judges",)"
        + judges + "}]}";
}

void checkTable(Report& report, const std::string& what, const Json& expected,
                const scoring::PairTable& got, const std::vector<std::string>& names)
{
    for (std::size_t a = 0; a < names.size(); ++a)
        for (std::size_t b = 0; b < names.size(); ++b)
            if (a != b && expected.contains(names[a]) && expected[names[a]].contains(names[b]))
                report.near(what + " " + names[a] + " " + names[b], got[a][b].toDouble(),
                            expected[names[a]][names[b]].get<double>(), 0);
}

/// "A=B>C": names of equal rank are sorted, as the oracle writes them.
std::string inWords(const scoring::Ranking& ranking, const Scores& scores)
{
    std::string text;
    const auto& all = ranking.placings;
    for (std::size_t first = 0; first < all.size();) {
        std::vector<std::string> names;
        auto last = first;
        for (; last < all.size() && all[last].rank == all[first].rank; ++last)
            names.push_back(scores.entries[all[last].entry]);
        std::sort(names.begin(), names.end());
        for (std::size_t i = 0; i < names.size(); ++i)
            text += (i > 0 ? "=" : text.empty() ? "" : ">") + names[i];
        first = last;
    }
    return text;
}

std::string sortedWords(const std::string& text)
{
    std::string sorted, part;
    std::vector<std::string> names;
    const auto flush = [&](bool end) {
        names.push_back(part);
        part.clear();
        if (!end)
            return;
        std::sort(names.begin(), names.end());
        for (std::size_t i = 0; i < names.size(); ++i)
            sorted += (i > 0 ? "=" : sorted.empty() ? "" : ">") + names[i];
        names.clear();
    };
    for (const char c : text + ">")
        if (c == '>' || c == '=')
            flush(c == '>');
        else
            part += c;
    return sorted;
}

void checkSchulze(Report& report, const Json& json, const Scores& scores, const std::string& file)
{
    report.begin(file, "Schulze", file);
    const auto ranking = ranked(ruleBy(R"("by":"schulze")"), scores);
    checkTable(report, "pairwise", json["pairwise_wins"], *ranking.details.pairwise,
               scores.entries);
    checkTable(report, "path", json["schulze_winning_votes"]["strongest_paths"],
               *ranking.details.paths, scores.entries);
    report.equal("ranking", inWords(ranking, scores),
                 sortedWords(json["schulze_ranking_by_number_of_beatpath_wins"]));
    const auto& published = json["published"];
    if (!published.is_object())
        return;
    if (published.contains("strongest_paths"))
        checkTable(report, "published path", published["strongest_paths"], *ranking.details.paths,
                   scores.entries);
    if (published.contains("pairwise"))
        checkTable(report, "published pairwise", published["pairwise"], *ranking.details.pairwise,
                   scores.entries);
    const auto words = inWords(ranking, scores);
    for (const char* key : {"schulze_winner", "official_winner"})
        if (published.contains(key))
            report.equal(key, words.substr(0, words.find('>')), published[key]);
    if (published.contains("schulze_ranking"))
        report.equal("published ranking", words, published["schulze_ranking"]);
}

void checkCopeland(Report& report, const Json& json, const Scores& scores, const std::string& file)
{
    report.begin(file, "Copeland", file);
    const auto ranking = ranked(ruleBy(R"("by":"copeland")"), scores);
    const auto placings = byName(ranking, scores);
    if (json["copeland"].is_object())
        for (const auto& [name, value] : json["copeland"]["balance"].items())
            report.near(name, number(placings.at(name).value), number(value["balance"]), 0);
    const auto& published = json["published"];
    if (!published.is_object())
        return;
    if (published.contains("copeland_balance"))
        for (const auto& [name, value] : published["copeland_balance"].items())
            report.near(name, number(placings.at(name).value), number(value), 0);
    if (published.contains("copeland_ranking"))
        report.equal("published ranking", inWords(ranking, scores),
                     sortedWords(published["copeland_ranking"]));
}

void checkKemeny(Report& report, const Json& json, const Scores& scores, const std::string& file)
{
    if (!json["kemeny"].is_object())
        return;
    report.begin(file, "Kemeny", file);
    const auto ranking = ranked(ruleBy(R"("by":"kemeny")"), scores);
    report.near("best score", number(ranking.details.agreement),
                number(json["kemeny"]["best_score_agreeing_pairs"]), 0);
    report.near("optima", *ranking.details.optima,
                std::max(1, json["kemeny"]["n_tied_optimal_rankings"].get<int>()), 0);
    const auto& published = json["published"];
    if (published.is_object() && published.contains("kemeny_ranking"))
        report.equal("published ranking", inWords(ranking, scores), published["kemeny_ranking"]);
    if (published.is_object() && published.contains("kemeny_score"))
        report.near("published score", number(ranking.details.agreement),
                    number(published["kemeny_score"]), 0);
}

/// n points for the first place: n - rank and one more for each judge.
void checkBorda(Report& report, const Json& json, const Scores& scores, const std::string& file)
{
    report.begin(file, "Borda", file);
    const auto placings = byName(ranked(ruleBy(R"("by":"borda")"), scores), scores);
    const auto compare = [&](const Json& expected) {
        for (const auto& [name, value] : expected.items())
            report.near(name, placings.at(name).value->toDouble() + json["n_ballots"].get<double>(),
                        value.get<double>(), 1e-9);
    };
    if (json["borda"].is_object())
        compare(json["borda"]["points_n_for_first"]);
    if (json["published"].is_object() && json["published"].contains("borda_n_points"))
        compare(json["published"]["borda_n_points"]);
}

void checkMajorityJudgment(Report& report)
{
    const std::string file = "majority_judgment.json";
    for (const auto& example : oracle(file)) {
        report.begin(file, "majority judgment", file);
        Sheet sheet;
        for (const auto& [name, result] : example["result"].items())
            for (std::size_t judge = 0; judge < result["grades"].size(); ++judge)
                sheet.mark(name, std::to_string(judge), "grade",
                           decimal(result["grades"][judge].dump()));
        const auto placings = byName(
            ranked(R"({"steps":[{"do":"criteria"},{"do":"judges","by":"majority-judgment"}]})",
                   sheet.scores),
            sheet.scores);
        for (const auto& [name, result] : example["result"].items()) {
            const auto where = example["id"].get<std::string>() + " " + name;
            report.near(where, number(placings.at(name).value), number(result["majority_grade"]),
                        0);
            report.near(where, placings.at(name).rank, result["rank_1224"].get<double>(), 0);
        }
    }
}

} // namespace

void checkBallots(Report& report)
{
    std::vector<std::string> files;
    for (const auto& item : std::filesystem::directory_iterator(folder() + "/oracles"))
        if (item.path().filename().string().rfind("ballots_", 0) == 0)
            files.push_back(item.path().filename().string());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto json = oracle(file);
        const auto scores = profileOf(json);
        checkSchulze(report, json, scores, file);
        checkCopeland(report, json, scores, file);
        checkKemeny(report, json, scores, file);
        checkBorda(report, json, scores, file);
    }
    checkMajorityJudgment(report);
}

} // namespace juri::reference
