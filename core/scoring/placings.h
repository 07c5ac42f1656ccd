#pragma once

#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/tie_refine.h"

#include <string>
#include <vector>

namespace juri::scoring {

/// Two neighbours of the final order: equal in value, and then what came between.
struct Boundary {
    bool equalValue = false;
    int step = kUndecided; ///< position in the list of steps' names

    bool operator==(const Boundary&) const = default;
};

/// The ranked entries, best first.
struct Order {
    std::vector<int> entries;
    std::vector<Boundary> boundaries; ///< before entries[i]; the first says nothing

    bool operator==(const Order&) const = default;
};

/// Why an entry with this many counted ballots has no rank; empty if it has one.
/// reason is what was found before, or empty.
std::string whyUnranked(const Rule& rule, const std::string& reason, int ballots, bool hasValue);

/// Fills in what neighbours decide: ranks by the rule's style and margin, ties, the
/// steps that separated them, and bands.
///
/// In   placings in their final order, with entry, value and ballots; the boundaries
///      between them and the names of those boundaries' steps
void assignRanks(const Rule& rule, bool lowerIsBetter, const std::vector<Boundary>& boundaries,
                 const std::vector<std::string>& steps, std::vector<Placing>& placings);

} // namespace juri::scoring
