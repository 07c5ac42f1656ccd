#include "data.h"
#include "report.h"

namespace juri::reference {
namespace {

std::string name(const Json& couple)
{
    return couple.is_string() ? couple.get<std::string>() : couple.dump();
}

void checkFinal(Report& report, const Json& final)
{
    Sheet sheet;
    for (const auto& dance : final["dances"])
        for (const auto& [couple, marks] : final["marks"][dance.get<std::string>()].items())
            for (std::size_t judge = 0; judge < marks.size(); ++judge)
                sheet.mark(couple, std::to_string(judge), dance.get<std::string>(),
                           marks[judge].dump());
    const auto ranking = ranked(templateRule("ballroom-skating-system", "final"), sheet.scores);
    const auto placings = byName(ranking, sheet.scores);
    const auto label = final["label"].get<std::string>();
    const auto& expected = final["expected"];
    for (const auto& couple : final["couples"]) {
        const auto key = name(couple);
        const auto& placing = placings.at(key);
        report.near(label + " " + key, number(placing.value), number(expected["final_places"][key]),
                    0);
        const auto& places = ranking.details.partPlaces[placing.entry];
        scoring::Value total;
        for (std::size_t dance = 0; dance < places.size(); ++dance) {
            total += places[dance];
            report.near(label + " dance " + key, number(places[dance]),
                        number(expected["dance_places"][key][dance]), 0);
        }
        report.near(label + " total " + key, number(total), number(expected["totals"][key]), 0);
    }
}

} // namespace

void checkSkating(Report& report)
{
    for (const std::string file :
         {"skating_dancepartner_examples.json", "skating_dawson_and_3s_examples.json",
          "skating_random_1_100.json"}) {
        report.begin(file, "Skating System", file);
        for (const auto& final : oracle(file))
            checkFinal(report, final);
    }
}

} // namespace juri::reference
