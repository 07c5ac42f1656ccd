#pragma once

#include "base/bytes.h"
#include "model/rubric.h"

#include <cstdint>
#include <map>

namespace juri::model {

/// How marks of one rubric become marks of another: each criterion of the new one
/// is a sum of old marks, each times a whole number. Exact, or not at all.
struct RubricMap {
    std::map<CriterionId, std::map<CriterionId, std::int64_t>> sources; ///< new: old, factor

    bool operator==(const RubricMap&) const = default;
};

/// Out      a new criterion has a mark where all its sources have one; one that the
///          map does not name, or whose sum overflows, has none
Marks mappedMarks(const RubricMap& map, const Marks& marks);

} // namespace juri::model
