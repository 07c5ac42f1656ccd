#pragma once

#include "model/event.h"
#include "report/table.h"
#include "scoring/awards.h"

#include <string>
#include <vector>

namespace juri::report {

/// What a judge wrote about an entry.
struct Remark {
    std::string judge; ///< code
    std::string award; ///< the id of the award it nominates for; empty: a comment
    std::string text;

    bool operator==(const Remark&) const = default;
};

/// Who would win a stage's awards, and who does, as plain values.
struct AwardsInput {
    model::Competition competition;
    LocalText stage;
    std::vector<model::Competitor> competitors; ///< by position
    std::vector<scoring::Award> awards;         ///< the rule's
    std::vector<scoring::AwardResult> results;  ///< one for each, in their order
    std::vector<std::string> reasons;           ///< of decisions, one for each; may be empty
    std::vector<std::vector<Remark>> remarks;   ///< by position of the competitor
};

/// A section for each award: the winners, those passed over because they have a main
/// award already, equals who compete for the last win, and the reserve.
Table awardsReport(const AwardsInput& input, Language language);

/// How far down an award's list people look: its winners, proposed or decided, whoever
/// is passed over or equal at the cut, and one in reserve.
std::size_t shownLines(const scoring::AwardResult& result);

} // namespace juri::report
