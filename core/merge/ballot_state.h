#pragma once

#include "model/ballot.h"
#include "model/event.h"
#include "model/register_state.h"

#include <set>
#include <vector>

namespace juri::merge {

/// What marks are checked against: their criteria's scales, or nothing where they are
/// places in an order. What is asked of places is one in each required dance.
enum class MarkKind { Marks, Places };

/// How a ballot stands, from what its records say, what its judge handed in and
/// how the competition is set up. Pure.
///
/// In       handedIn: the records covered by the judge's sign-off of the stage
/// Out      the first of: trainee's (unless accepted), conflict, withdrawn, void,
///          unassigned (unless accepted), other rubric (unless a map makes its marks fit), partial,
///          not handed in, handed in
model::Ballot ballotState(const model::BallotKey& key, const model::BallotVersions& versions,
                          const std::set<RecordId>& handedIn, const model::Event& event,
                          MarkKind kind = MarkKind::Marks);

/// Of ballots that one judge gave both of two joined entries, none counts until all
/// but one are void.
///
/// In       ballots: all of the competition
void markTwice(std::vector<model::Ballot>& ballots);

} // namespace juri::merge
