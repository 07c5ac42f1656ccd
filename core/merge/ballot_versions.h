#pragma once

#include "merge/register_graph.h"
#include "model/register_state.h"

#include <optional>

namespace juri::merge {

/// V(r) of merge.md 4.4 for the records of one ballot register: the versions
/// that stand, and whether they conflict.
///
/// Out      nothing if no visible record says anything
/// Laws     a resolve only ever chooses among versions that stood where it was
///          made; one that does not is passed over
std::optional<model::BallotVersions> ballotVersions(const RegisterGraph& graph,
                                                    const Visible& visible);

/// The same of a ranking register.
std::optional<model::RankingVersions> rankingVersions(const RegisterGraph& graph,
                                                      const Visible& visible);

} // namespace juri::merge
