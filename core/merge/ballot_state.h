#pragma once

#include "model/ballot.h"
#include "model/event.h"
#include "model/register_state.h"

#include <set>

namespace juri::merge {

/// How a ballot stands, from what its records say, what its judge handed in and
/// how the competition is set up. Pure.
///
/// In       handedIn: the records covered by the judge's sign-off of the stage
/// Out      the first of: withdrawn, conflict, unassigned, other rubric, partial,
///          not handed in, handed in
model::Ballot ballotState(const model::BallotKey& key, const model::BallotVersions& versions,
                          const std::set<RecordId>& handedIn, const model::Event& event);

} // namespace juri::merge
