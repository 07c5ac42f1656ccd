#include "merge/ballot_state.h"

#include "model/ranking.h"

#include <algorithm>
#include <map>
#include <optional>

namespace juri::merge {
namespace {

using model::BallotState;

/// Marks outside the rubric's scales count as missing: no door lets them in, and
/// a file that carries them anyway must not reach a total.
bool isComplete(const model::Rubric& rubric, const model::BallotValue& value, MarkKind kind)
{
    if (value.verdict != model::Verdict::Scored)
        return true;
    if (kind == MarkKind::Places)
        return missingPlaces(rubric, value.marks).empty();
    const auto misfits = [&](const auto& mark) {
        return !checkMark(rubric, mark.first, mark.second);
    };
    return missingMarks(rubric, value.marks).empty() && std::ranges::none_of(value.marks, misfits);
}

/// Marks on an older rubric, as a map carries them over; nothing without a map.
std::optional<model::BallotValue> mapped(const model::Event& event, const model::Stage& stage,
                                         const model::BallotValue& value)
{
    const auto map = event.rubricMaps.find({value.rubric, stage.rubricHash});
    if (map == event.rubricMaps.end())
        return std::nullopt;
    return model::BallotValue{stage.rubricHash, value.verdict,
                              mappedMarks(map->second, value.marks)};
}

const model::BallotStatus& statusOf(const model::Event& event, const model::BallotKey& key)
{
    static const model::BallotStatus none;
    const auto found = event.statuses.find(key);
    return found == event.statuses.end() ? none : found->second;
}

/// Whether the judge was to mark this entry, under either of its names.
bool isAssigned(const model::Event& event, const model::Ballot& ballot)
{
    const auto& entries = assigned(event, ballot.key.stage, ballot.key.judge);
    return entries.contains(ballot.key.competitor) || entries.contains(ballot.entry);
}

BallotState stateOf(model::Ballot& ballot, const model::BallotVersions& versions,
                    const std::set<RecordId>& handedIn, const model::Event& event, MarkKind kind)
{
    using Word = model::BallotStatus::Word;
    const auto word = statusOf(event, ballot.key).word;
    if (word != Word::Accepted && isTrainee(event, ballot.key.judge))
        return BallotState::Trainee;
    if (versions.conflict)
        return BallotState::Conflict;
    if (versions.withdrawn)
        return BallotState::Withdrawn;
    if (word == Word::Void)
        return BallotState::Void;
    const auto* stage = findStage(event, ballot.key.stage);
    if (!stage || (word != Word::Accepted && !isAssigned(event, ballot)))
        return BallotState::Unassigned;
    if (ballot.value.rubric != stage->rubricHash) {
        auto value = mapped(event, *stage, ballot.value);
        if (!value || !isComplete(stage->rubric, *value, kind))
            return BallotState::OtherRubric;
        ballot.value = *std::move(value);
        ballot.mapped = true;
    }
    if (!isComplete(stage->rubric, ballot.value, kind))
        return BallotState::Partial;
    const auto covered = [&](const RecordId& id) { return handedIn.contains(id); };
    return std::ranges::any_of(versions.versions, covered) ? BallotState::HandedIn
                                                           : BallotState::NotHandedIn;
}

} // namespace

model::Ballot ballotState(const model::BallotKey& key, const model::BallotVersions& versions,
                          const std::set<RecordId>& handedIn, const model::Event& event,
                          MarkKind kind)
{
    model::Ballot ballot{key, BallotState::Partial, versions.record, versions.value};
    ballot.entry = entryOf(event, key.competitor);
    ballot.state = stateOf(ballot, versions, handedIn, event, kind);
    return ballot;
}

void markTwice(std::vector<model::Ballot>& ballots)
{
    std::map<model::BallotKey, std::vector<model::Ballot*>> joined;
    for (auto& ballot : ballots) {
        if (ballot.counts())
            joined[{ballot.key.stage, ballot.entry, ballot.key.judge}].push_back(&ballot);
    }
    for (auto& [key, same] : joined) {
        for (auto* ballot : same) {
            if (same.size() > 1)
                ballot->state = BallotState::Twice;
        }
    }
}

} // namespace juri::merge
