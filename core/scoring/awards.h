#pragma once

#include "base/result.h"
#include "scoring/ranking.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace juri::scoring {

/// An entry in the running for an award.
struct AwardLine {
    int entry = 0;
    Value value;
    double rank = 0;       ///< for this award
    bool proposed = false; ///< wins by value
    bool wins = false;     ///< as decided, else as proposed
    bool passed = false;   ///< would win, but has a main award already: the next in line does

    bool operator==(const AwardLine&) const = default;
};

struct AwardResult {
    std::string id;
    std::vector<AwardLine> lines; ///< best first; the first without a win is the reserve
    bool tiedAtCut = false;       ///< equals compete for the last win, and nobody of them gets it
    bool decided = false;         ///< people have decided; else it is a proposal

    /// Whether a decision gives or withholds what the values propose otherwise.
    bool differs() const;
};

/// The entries that were given an award, by its id; awards not in here are undecided.
using AwardDecisions = std::map<std::string, std::set<int>>;

/// Who would win the rule's awards, in their order. An award over some criteria is
/// the rule with those weights in place of the rubric's, without deductions; one
/// without criteria goes by the ranking. Who is given a main award by decision is
/// passed over for the others.
///
/// Errors   as rank(); RuleInvalid: an award's criterion is not in Scores
Result<std::vector<AwardResult>> awardsOf(const Rule& rule, const Scores& scores,
                                          const Ranking& ranking,
                                          const AwardDecisions& decisions = {});

} // namespace juri::scoring
