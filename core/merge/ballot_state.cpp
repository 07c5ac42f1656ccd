#include "merge/ballot_state.h"

#include <algorithm>

namespace juri::merge {
namespace {

using model::BallotState;

/// Marks outside the rubric's scales count as missing: no door lets them in, and
/// a file that carries them anyway must not reach a total.
bool isComplete(const model::Rubric& rubric, const model::BallotValue& value)
{
    if (value.verdict != model::Verdict::Scored)
        return true;
    const auto misfits = [&](const auto& mark) {
        return !checkMark(rubric, mark.first, mark.second);
    };
    return missingMarks(rubric, value.marks).empty() && std::ranges::none_of(value.marks, misfits);
}

BallotState stateOf(const model::BallotKey& key, const model::BallotVersions& versions,
                    const std::set<RecordId>& handedIn, const model::Event& event)
{
    if (versions.conflict)
        return BallotState::Conflict;
    if (versions.withdrawn)
        return BallotState::Withdrawn;
    const auto* stage = findStage(event, key.stage);
    if (!stage || !assigned(event, key.stage, key.judge).contains(key.competitor))
        return BallotState::Unassigned;
    if (versions.value.rubric != stage->rubricHash)
        return BallotState::OtherRubric;
    if (!isComplete(stage->rubric, versions.value))
        return BallotState::Partial;
    const auto covered = [&](const RecordId& id) { return handedIn.contains(id); };
    return std::ranges::any_of(versions.versions, covered) ? BallotState::HandedIn
                                                           : BallotState::NotHandedIn;
}

} // namespace

model::Ballot ballotState(const model::BallotKey& key, const model::BallotVersions& versions,
                          const std::set<RecordId>& handedIn, const model::Event& event)
{
    return {key, stateOf(key, versions, handedIn, event), versions.record, versions.value};
}

} // namespace juri::merge
