#pragma once

#include "base/result.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <cstdint>
#include <string>
#include <vector>

namespace juri::scoring {

/// One step of a rule's chain, ready to be applied.
struct ChainStep {
    TieBreak tie;
    std::string name;  ///< as in Placing::tieStep
    int position = -1; ///< of the criterion, judge or chair's order it looks at
};

/// A chair's order as a step of the chain, and what it is called where it decided.
constexpr const char* kChairOrder = "chair-order";

/// The chain with "chair" written out: the chairs' orders, then one judge after the other.
std::vector<ChainStep> chainOf(const Rule& rule, const Scores& scores);

/// Weights by criterion of a step that looks at one criterion or a group: zero for
/// the others, 1 in place of a group member's zero.
std::vector<Value> criteriaWeights(const Scores& scores, const TieBreak& tie);

/// A number of 0 or more that is the same on every machine for a seed and an
/// entry's name.
std::int64_t drawnLot(const std::string& seed, const std::string& name);

/// Whether every name in the chain exists in Scores. Errors: RuleInvalid
Outcome checkTies(const Rule& rule, const Scores& scores);

} // namespace juri::scoring
