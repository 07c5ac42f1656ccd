#pragma once

#include "base/result.h"
#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// One entry's figures by the second path. In the order of Scores::entries.
struct RecountLine {
    std::optional<Value> value; ///< nothing: no rank
    double rank = 0;
    bool tied = false; ///< shares its rank

    bool operator==(const RecountLine&) const = default;
};

/// Counts again by another route, written for plainness from RULES.md: no shared
/// code with rank() but Value. Every step, way to combine, tie-break and rank style
/// is known but these, for which it gives nothing:
///
/// Models   two-way-fixed, two-way-random, bradley-terry, z-score
/// Searches kemeny; copeland and schulze with more than 1,000 entries
/// Lots     only where equals come to one: it is not drawn again
///
/// Scores   as rank() takes them without an error
/// Cost     as good as linear, but for copeland (square) and schulze (cube)
std::optional<std::vector<RecountLine>> recount(const Rule& rule, const Scores& scores);

/// What differs between a ranking and its recount, values and places: one line a
/// difference, in English; empty when they agree, and when there is no recount.
/// Values that are not exact, because their terms outgrew Value, agree within
/// 10^-9; their places are not compared.
std::vector<std::string> recountDifferences(const Rule& rule, const Scores& scores,
                                            const Ranking& ranking);

} // namespace juri::scoring
