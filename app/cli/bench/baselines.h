#pragma once

#include "scoring/pairwise.h"
#include "scoring/scores.h"
#include "scoring/two_way.h"

#include <cstdint>
#include <vector>

namespace juri::bench {

/// What the scoring benchmarks are compared with: the least work that reads the
/// same data. Compiled at -O2.

/// The marks one after the other.
std::vector<std::int64_t> marksInRow(const scoring::Scores& scores);
std::int64_t sumOf(const std::vector<std::int64_t>& marks);

/// Each ballot's total added to its entry's and its judge's sum; what the sums
/// add up to.
double passOver(const scoring::Ratings& ratings);

/// Entries by the sum of their ballots' totals, best first.
std::vector<int> rankTotals(const scoring::Ratings& ratings);

/// Schulze's paths as textbooks write them, by winning votes.
scoring::CountTable textbookPaths(const scoring::CountTable& preferring);

} // namespace juri::bench
