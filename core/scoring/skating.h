#pragma once

#include "scoring/value.h"

#include <vector>

namespace juri::scoring {

/// Marks of one final: marks[dance][couple] is one place from each judge, in half
/// places (2 is the first place; a judge may share one), in any order; a judge who
/// gave none is left out.
using SkatingMarks = std::vector<std::vector<std::vector<int>>>;

struct SkatingResult {
    std::vector<std::vector<Value>> dancePlaces; ///< by couple, then dance; halves when shared
    std::vector<Value> totals;                   ///< by couple: the sum of dance places
    std::vector<Value> finalPlaces;              ///< by couple; shared places are averaged
    std::vector<int> decidingRule;               ///< by couple: 9, 10 or 11
};

/// The Skating System, rules 5 to 11.
///
/// Rule 11 starts at "the place under review and higher", and after it rule 10 is
/// applied again to the rest of that tied group before the others of the same
/// total (11 d).
///
/// Ties     couples equal through rule 11 share the average of their places
/// Source   WDSF rules 5 to 11; design notes in core/scoring/RULES.md
SkatingResult skatingResult(const SkatingMarks& marks, int judges);

} // namespace juri::scoring
