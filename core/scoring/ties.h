#pragma once

#include "base/result.h"
#include "scoring/sheets.h"

#include <string>
#include <vector>

namespace juri::scoring {

/// Entries of equal value, put in order by a rule's chain.
struct BrokenTie {
    std::vector<int> order;         ///< best first; those still equal in the order of Scores
    std::vector<std::string> steps; ///< between order[i] and order[i + 1]: what decided, or ""
};

/// Applies the chain to entries that are equal in value. Each step is applied
/// among those the steps before it left equal; an entry without the number a step
/// looks at comes last in it.
BrokenTie breakTie(const Table& table, const std::vector<int>& equal);

/// Whether every name in the chain exists in Scores. Errors: RuleInvalid
Outcome checkTies(const Rule& rule, const Scores& scores);

} // namespace juri::scoring
