#include "data.h"
#include "report.h"

namespace juri::reference {
namespace {

constexpr std::pair<const char*, const char*> kStyles[] = {
    {"standard_competition_1224", "standard"},
    {"modified_competition_1334", "modified"},
    {"dense_1223", "dense"},
    {"ordinal_1234_first_seen", "ordinal"},
    {"fractional", "fractional"}};

/// A list that R wrote as a single number when it had one element.
std::vector<double> numbers(const Json& json)
{
    return json.is_array() ? json.get<std::vector<double>>()
                           : std::vector<double>{json.get<double>()};
}

void checkExample(Report& report, const std::string& name, const Json& example)
{
    Sheet sheet;
    const auto scores = numbers(example["scores"]);
    for (std::size_t i = 0; i < scores.size(); ++i)
        sheet.mark(std::to_string(i), "J", "mark", decimal(Json(scores[i]).dump()));
    for (const auto& [key, style] : kStyles) {
        if (!example.contains(key))
            continue;
        const auto placings =
            byName(ranked(std::string(R"({"lower_is_better":)")
                              + (example["higher_is_better"].get<bool>() ? "false" : "true")
                              + R"(,"ranks":")" + style + R"("})",
                          sheet.scores),
                   sheet.scores);
        const auto expected = numbers(example[key]);
        for (std::size_t i = 0; i < expected.size(); ++i)
            report.near(name + " " + key, placings.at(std::to_string(i)).rank, expected[i], 0);
    }
}

void checkWeights(Report& report)
{
    const std::string file = "weighted_criteria_ptam4.json";
    report.begin(file, "criterion weights, tie-break by priority", file);
    const auto expected = oracle(file);
    Sheet sheet;
    for (const auto& id : expected["tiebreak_priority"]) {
        const int c = sheet.criterion(id, expected["weights"][id.get<std::string>()].dump());
        sheet.scores.criteria[c].scale.max = Points::fromMilli(3000);
    }
    const auto csv = data("ptam4_essays.csv");
    for (std::size_t row = 0; row < csv.size(); ++row)
        sheet.mark(csv.at(row, "competitor"), csv.at(row, "judge"), csv.at(row, "criterion"),
                   csv.at(row, "score"));
    const auto by = [&](const std::string& json) {
        return byName(ranked(json, sheet.scores), sheet.scores);
    };
    const auto raw = by("");
    const auto scaled =
        by(R"({"steps":[{"do":"scales","to":100},{"do":"criteria"},{"do":"judges"}]})");
    const auto sums = by(R"({"steps":[{"do":"criteria","by":"weighted-sum"},{"do":"judges"}]})");
    const auto broken = by(R"({"ties":["criterion:crit2","criterion:crit3","criterion:crit4"]})");
    for (const auto& row : expected["table"]) {
        const auto name = row["competitor"].dump();
        report.near(name, number(raw.at(name).value), number(row["mean_of_ballot_weighted_raw"]),
                    1e-9);
        report.near(name, number(scaled.at(name).value), number(row["mean_of_ballot_0_100"]), 1e-9);
        report.near(name, number(sums.at(name).value), number(row["mean_of_ballot_weighted_sum"]),
                    1e-9);
        report.near(name, raw.at(name).ballots, row["n_ballots"].get<double>(), 0);
        report.near(name, raw.at(name).rank, row["rank_no_tiebreak"].get<double>(), 0);
        report.near(name, broken.at(name).rank,
                    row["rank_tiebreak_by_criterion_weight_order"].get<double>(), 0);
    }
}

} // namespace

void checkStyles(Report& report)
{
    const std::string file = "rank_styles.json";
    report.begin(file, "rank styles", file);
    const auto examples = oracle(file);
    for (const auto& [name, example] : examples.items()) {
        if (name == "float_trap") // printed as equal: the manifest leaves it out
            continue;
        if (!example.is_array()) {
            checkExample(report, name, example);
            continue;
        }
        for (const auto& one : example)
            checkExample(report, name, one);
    }
    checkWeights(report);
}

} // namespace juri::reference
