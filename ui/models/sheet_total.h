#pragma once

#include "model/rubric.h"
#include "scoring/rule.h"
#include "scoring/value.h"

#include <optional>
#include <vector>

namespace juri::ui {

/// A judge's total for one entry while it is being made. Shown, never stored:
/// what counts is scoring::rank's.
struct SheetTotal {
    struct Part {
        std::optional<scoring::Value> value; ///< what the mark adds; nothing without one
        scoring::Value full;                 ///< the most it can add
    };

    std::vector<Part> parts; ///< by criterion, as on the sheet
    scoring::Value soFar;    ///< a missing mark adds nothing
    scoring::Value atBest;   ///< as if every missing mark were the best one
    scoring::Value full;
    int missing = 0; ///< required criteria without a mark
    int marked = 0;  ///< required criteria with one
};

/// Adds up a sheet as the rule's first steps do: weighted mean or sum, with scales
/// normalised where the rule says so. Rules that do not add (median, best of)
/// are shown as their weighted mean.
SheetTotal sheetTotal(const model::Rubric& rubric, const scoring::Rule& rule,
                      const model::Marks& marks);

} // namespace juri::ui
