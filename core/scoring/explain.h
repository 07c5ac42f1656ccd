#pragma once

#include "base/result.h"
#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/scores.h"
#include "scoring/value.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// What a step did to a number.
enum class Action {
    Mark,           ///< as given
    NotCounted,     ///< the ballot lacks a required mark, or its entry is left out
    Filled,         ///< a missing mark became the scale's minimum
    Normalised,     ///< to the common scale
    Combined,       ///< criteria or judges to one number; operand: how many went in
    DroppedHighest, ///< trimmed away
    DroppedLowest,
    Clamped,  ///< moved to within the limit of the mean
    Adjusted, ///< for the judge; operand: the judge's leniency or mean, where there is one
    Rounded,
    Multiplied, ///< operand: the factor
    Deducted,   ///< operand: the points
    Carried,    ///< operand: the weight
    Failed,     ///< a gate or veto
};

std::string_view actionName(Action action);

/// One line of a calculation. judge and criterion are positions, -1 where the
/// number is not of one judge or one criterion.
struct TraceLine {
    int step = -1; ///< position in Rule::steps; -1 before the first
    Action action = Action::Mark;
    int judge = -1;
    int criterion = -1;
    std::optional<Value> before;
    std::optional<Value> after;
    std::optional<Value> operand;
    std::string subject = {}; ///< the item, the stage, the criterion of a gate

    bool operator==(const TraceLine&) const = default;
};

/// The calculation of one entry, in the order it was done.
struct Trace {
    int entry = 0;
    std::vector<TraceLine> lines;

    bool operator==(const Trace&) const = default;
};

/// The calculation of an entry, from each of its marks to its value: the lines of
/// the ballots, then each step's in the rule's order.
///
/// Errors   as rank(); Internal: no such entry
Result<Trace> traceOf(const Rule& rule, const Scores& scores, int entry);

/// What put one entry before the next.
struct Separation {
    int ahead = 0; ///< positions in Scores::entries
    int behind = 0;
    std::optional<Value> difference; ///< of the values, never below zero
    std::string by; ///< "value", a step of the tie-break chain, or "" where they share a place
};

/// Between each two neighbours of the ranked entries, best first.
std::vector<Separation> separationsOf(const Ranking& ranking);

} // namespace juri::scoring
