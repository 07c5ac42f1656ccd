#pragma once

#include "scoring/ranking.h"

#include <string>
#include <vector>

namespace juri::scoring {

enum class Advance { Yes, No, Undecided };

/// A coordinator's decision that goes before the rule.
struct Override {
    int entry = 0;
    bool include = true;
    std::string reason;

    bool operator==(const Override&) const = default;
};

/// What becomes of one entry at the cut.
///
/// reason   "top", "quota:region=Banten", "wildcard", "tie-at-cut", "included";
///          for those who stay: "below-cut", "below-minimum", "cap:institution=…",
///          "not-ranked", "tie-at-cut", "excluded"
struct AdvanceLine {
    int entry = 0;
    Advance advance = Advance::No;
    std::string reason;

    bool operator==(const AdvanceLine&) const = default;
};

/// Applies the rule's advancement to a ranking of the same Scores. A rule without
/// one lets nobody advance but by an override.
///
/// Quotas are filled first, group by group, then wildcards or the top from the
/// rest; an entry whose capped group is full is passed over. Entries that share a
/// rank across a cut all advance, none does, or they are Undecided, as the rule
/// says; a cap is never exceeded by a tie.
///
/// Out      one line for each placing, in the ranking's order
std::vector<AdvanceLine> advance(const Rule& rule, const Scores& scores, const Ranking& ranking,
                                 const std::vector<Override>& overrides = {});

} // namespace juri::scoring
