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
    std::optional<Value> value;
    double rank = 0; ///< without the tie-break chain: equal values share

    bool operator==(const RecountLine&) const = default;
};

/// Counts again by another route, written for plainness: big tables, no shared
/// code with rank() but Value. Nothing when the rule uses a method it does not
/// know: it knows criteria by weighted mean or sum, mean or sum, and judges by
/// mean, sum, median, trimmed mean and placement sum, with rounding and
/// deductions.
std::optional<std::vector<RecountLine>> recount(const Rule& rule, const Scores& scores);

/// What differs between a ranking and its recount: one line a difference, in
/// English; empty when they agree.
std::vector<std::string> recountDifferences(const Rule& rule, const Scores& scores,
                                            const Ranking& ranking);

} // namespace juri::scoring
