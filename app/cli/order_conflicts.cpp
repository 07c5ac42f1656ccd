#include "app/cli/order_conflicts.h"

#include "record/registers.h"

namespace juri::cli {
namespace {

std::string numberIn(const model::Event& event, const CompetitorId& id)
{
    const auto* competitor = findCompetitor(event, id);
    return competitor ? competitor->number : id.text();
}

Json versionJson(const document::RankingVersion& version, const document::RankingConflict& conflict,
                 const model::Event& event)
{
    auto order = Json::array();
    for (const auto& id : version.value.placed)
        order.push_back(numberIn(event, id));
    auto places = Json::object();
    for (const auto& id : conflict.differs) {
        const auto place = version.placeOf(id);
        places[numberIn(event, id)] = place == 0 ? Json(nullptr) : Json(place);
    }
    return {{"record", version.record.hex()},
            {"order", order},
            {"places", places},
            {"withdrawn", version.withdrawn},
            {"when", toIsoText(version.when)},
            {"computer", version.computer},
            {"file", version.file}};
}

} // namespace

Json orderConflictJson(const document::RankingConflict& conflict, const model::Event& event)
{
    const auto* judge = findJudge(event, conflict.key.judge);
    auto differs = Json::array();
    for (const auto& id : conflict.differs)
        differs.push_back(numberIn(event, id));
    auto versions = Json::array();
    for (const auto& version : conflict.versions)
        versions.push_back(versionJson(version, conflict, event));
    return {{"ballot", record::rankingRegister(conflict.key)},
            {"stage", conflict.key.stage.text()},
            {"dance", conflict.dance.text()},
            {"judge", judge ? judge->code : conflict.key.judge.text()},
            {"differs", differs},
            {"versions", versions}};
}

void printOrderConflict(const Json& conflict, Output& output)
{
    output.out << output.say({"Urutan ", "Order in "}) << conflict["dance"].get<std::string>()
               << output.say({", juri ", ", judge "}) << conflict["judge"].get<std::string>()
               << ": " << conflict["ballot"].get<std::string>() << '\n';
    for (const auto& version : conflict["versions"]) {
        output.out << "  " << version["record"].get<std::string>() << "  "
                   << version["when"].get<std::string>() << "  "
                   << version["computer"].get<std::string>();
        if (version["withdrawn"].get<bool>())
            output.out << output.say({"  ditarik", "  taken back"});
        for (const auto& number : conflict["differs"]) {
            const auto& place = version["places"][number.get<std::string>()];
            output.out << output.say({"  no. ", "  no. "}) << number.get<std::string>() << '='
                       << (place.is_null() ? "-" : place.dump());
        }
        output.out << '\n';
    }
}

} // namespace juri::cli
