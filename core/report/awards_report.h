#pragma once

#include "model/event.h"
#include "report/table.h"
#include "scoring/awards.h"

#include <string>
#include <vector>

namespace juri::report {

/// Who would win a stage's awards, as plain values.
struct AwardsInput {
    model::Competition competition;
    LocalText stage;
    std::vector<model::Competitor> competitors; ///< by position
    std::vector<scoring::Award> awards;         ///< the rule's
    std::vector<scoring::AwardResult> results;  ///< one for each, in their order
};

/// A section for each award: the winners, those passed over because they have a main
/// award already, equals who compete for the last win, and the reserve.
Table awardsReport(const AwardsInput& input, Language language);

/// How far down an award's list people look: its winners, whoever is passed over or
/// equal at the cut, and one in reserve.
std::size_t shownLines(const scoring::AwardResult& result);

} // namespace juri::report
