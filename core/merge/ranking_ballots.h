#pragma once

#include "model/event.h"
#include "model/register_state.h"

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace juri::merge {

/// The rankings of one judge in one stage, those for equal results left out, by name.
using JudgesRankings = std::vector<std::pair<model::RankingKey, const model::RankingVersions*>>;

/// The records that the judge's sign-off of the stage covers, as far as it is about an entry.
using CoveredOf = std::function<const std::set<RecordId>&(const CompetitorId&)>;

/// What a judge's rankings say, entry by entry: ballots whose marks are places. Pure.
///
/// In       rankings: at least one, all of one judge in a stage that ranks
/// Out      by key; one for each entry the judge was to place or speaks of
///
/// Places   the position in the order; where only the best k are placed, the others share
///          the mean of the places left: (k + 1 + n) / 2 of n entries
/// State    as ballotState() says, with the worst of the rankings: in conflict, withdrawn,
///          partial (fewer placed than there are places), not handed in. An entry that one
///          of them leaves out is recused or absent in all
std::vector<model::Ballot> rankingBallots(const JudgesRankings& rankings, const CoveredOf& covered,
                                          const model::Event& event);

} // namespace juri::merge
