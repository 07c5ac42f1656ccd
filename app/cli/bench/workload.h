#pragma once

#include "scoring/rule.h"
#include "scoring/scores.h"
#include "scoring/two_way.h"

#include <cstdint>
#include <vector>

namespace juri::bench {

/// The size of a made-up competition: each entry is marked by so many judges.
struct Shape {
    int entries = 0;
    int judges = 0;
    int criteria = 0;
    int perEntry = 0;
};

constexpr Shape kSmall{50, 8, 6, 8};          ///< S: complete
constexpr Shape kWinner{466, 36, 8, 3};       ///< W
constexpr Shape kLarge{500, 40, 8, 5};        ///< L
constexpr Shape kNational{10000, 500, 10, 5}; ///< N: 50,000 ballots, 500,000 marks

/// Whole marks of 0 to 100 from an entry's quality, its judge's leniency and chance;
/// weights of whole percents; ballots by entry, then judge. The same on every
/// machine for a seed.
scoring::Scores makeScores(const Shape& shape, std::uint64_t seed);

/// Weighted mean over criteria, mean over judges, and a chain for the ties that
/// whole marks make: first criterion, median, highest.
scoring::Rule commonRule();

/// Each ballot's total by the common rule.
scoring::Ratings totalsOf(const scoring::Scores& scores);

} // namespace juri::bench
