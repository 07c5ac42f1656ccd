#include "document/lock_status.h"

#include "document/lock_hindrances.h"
#include "document/stage_scores.h"
#include "document/state.h"

#include <algorithm>

namespace juri::document {
namespace {

using Place = record::LockPayload::Place;

/// Ranks are whole or halves: "3", "2.5".
std::string rankText(double rank)
{
    const auto twice = static_cast<long>(rank * 2 + 0.5);
    return std::to_string(twice / 2) + (twice % 2 == 0 ? "" : ".5");
}

std::vector<ChangedPlace> compare(const std::vector<Place>& then, const std::vector<Place>& now)
{
    std::map<CompetitorId, Place> places;
    for (const auto& place : now)
        places.emplace(place.competitor, place);
    std::vector<ChangedPlace> changes;
    for (const auto& place : then) {
        const auto& current = places[place.competitor];
        if (current.rank != place.rank || current.value != place.value)
            changes.push_back(
                {place.competitor, place.rank, place.value, current.rank, current.value});
        places.erase(place.competitor);
    }
    for (const auto& [competitor, place] : places)
        changes.push_back({competitor, {}, {}, place.rank, place.value});
    return changes;
}

void apply(StageResult& result, const StageLock& lock, const Document& document,
           const StageResult& locked)
{
    const auto& content = lock.state.content;
    result.lockVersion = lock.state.version;
    result.unlockWaits = !lock.state.unlocking.empty();
    result.changedSinceLock = resultsDigest(document, locked) != content.results
        || !openBadges(document, result.stage, result.group).empty();
    if (result.changedSinceLock) {
        result.changes = compare(content.places, placesOf(locked));
        return;
    }
    result.status = lock.state.announced ? ResultStatus::Announced : ResultStatus::Locked;
}

} // namespace

std::string groupName(const GroupChoice& group)
{
    switch (group.by) {
    case GroupChoice::By::All: return "all";
    case GroupChoice::By::Region: return "region=" + group.id;
    case GroupChoice::By::Category: return "category=" + group.id;
    }
    return "all";
}

std::vector<Place> placesOf(const StageResult& result)
{
    std::vector<Place> places;
    for (const auto& line : result.lines)
        places.push_back({line.competitor, rankText(line.placing.rank),
                          line.placing.value ? line.placing.value->toString() : ""});
    return places;
}

Outcome applyLock(const Document& document, StageResult& result)
{
    const auto& locks = document.state().derived.locks;
    const auto own = locks.find({result.stage, groupName(result.group)});
    if (own != locks.end()) {
        const auto locked = result;
        apply(result, own->second, document, locked);
        return {};
    }
    const auto whole = locks.find({result.stage, "all"});
    if (whole == locks.end())
        return {};
    JURI_TRY(const auto locked,
             stageResult(document.event(), document.ballots(), result.stage, {}));
    apply(result, whole->second, document, locked);
    return {};
}

} // namespace juri::document
