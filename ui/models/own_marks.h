#pragma once

#include "base/text.h"
#include "document/judging.h"
#include "model/rubric.h"

#include <vector>

/// A judge's own marks seen from above: how they spread, and which one stands
/// alone. Pure: hints to look at, which decide nothing.
namespace juri::ui {

/// A level of a criterion or, where it has none, a fifth of its scale.
struct Band {
    LocalText name; ///< empty where it is no level
    Points from;
    Points to;
    int count = 0;
};

/// How the marks of one criterion lie over its bands, lowest band first.
struct Spread {
    CriterionId criterion;
    std::vector<Band> bands;
    int marks = 0;
    int crowded = -1; ///< the band that holds four fifths of at least kFewest marks
};

inline constexpr int kFewest = 5; ///< marks of which one can say that they crowd

/// One for each criterion, as in the rubric.
std::vector<Spread> spreads(const model::Rubric& rubric,
                            const std::vector<document::Sheet>& sheets);

/// A mark far from what the same judge gave the same entry and the same criterion.
struct OddMark {
    CompetitorId competitor;
    CriterionId criterion;
    Points mark;
    Points from; ///< the middle half of the criterion's marks lies from here
    Points to;   ///< to here
};

/// In the order of the sheets. A mark is odd if it lies both a quarter of the scale
/// and four median deviations from the medians of its criterion's and of its entry's
/// marks; nothing is odd among fewer than three of each.
std::vector<OddMark> oddMarks(const model::Rubric& rubric,
                              const std::vector<document::Sheet>& sheets);

} // namespace juri::ui
