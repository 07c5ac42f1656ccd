#pragma once

#include "scoring/two_way.h"

#include <cstdint>
#include <vector>

namespace juri::scoring {

/// How sure an entry's rank is, by the random model. 0 where it has no ballots.
struct ModelInterval {
    int lower = 0; ///< ranks that 95 % of the draws are within
    int upper = 0;
    double first = 0; ///< share of draws in which it is first
};

/// Draws entry effects from normal distributions around their BLUPs with their
/// conditional standard errors, and ranks each draw. Good for incomplete panels,
/// where judges cannot be resampled. Correlations between entries are left out,
/// which makes intervals a little wide.
///
/// In       draws at least 1; the same for a seed
std::vector<ModelInterval> modelRankIntervals(const RandomFit& fit, bool lowerIsBetter = false,
                                              int draws = 1000, std::uint64_t seed = 1);

} // namespace juri::scoring
