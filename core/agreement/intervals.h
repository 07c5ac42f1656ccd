#pragma once

#include "agreement/panel.h"

#include <cstdint>
#include <vector>

namespace juri::agreement {

/// How sure an entry's rank is when the judges are thought of as drawn from many.
struct RankInterval {
    int rank = 0;  ///< by the mean over all judges; equals share the lower (1224)
    int lower = 0; ///< smallest rank with at least 2.5 % at or below it
    int upper = 0; ///< the same for 97.5 %
    double meanRank = 0;
    double first = 0;                  ///< probability of rank 1
    std::vector<double> probabilities; ///< of rank 1, 2, …
};

struct RankIntervals {
    std::vector<RankInterval> entries;
    bool exact = false;
    std::int64_t resamples = 0; ///< weighted: all m^m ordered draws when exact
};

/// Resamples whole judges with replacement and ranks entries by their mean.
///
/// Exact, over all draws, for up to 9 judges; else `draws` draws from the seed,
/// the same on every machine.
///
/// Reasons  "incomplete": not every judge marked every entry (a mean over other
///          judges is another number); "too-few-judges": under two
/// Laws     marks are compared exactly to one thousandth
Figure<RankIntervals> rankIntervals(const Panel& panel, bool lowerIsBetter = false,
                                    int draws = 1000, std::uint64_t seed = 1);

/// By judge left out, then entry: the rank (1224) by the mean of the others; a
/// panel of one gives no ranks. Reasons  "incomplete", "too-few-judges"
Figure<std::vector<std::vector<int>>> ranksWithoutEachJudge(const Panel& panel,
                                                            bool lowerIsBetter = false);

} // namespace juri::agreement
