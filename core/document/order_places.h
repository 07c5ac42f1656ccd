#pragma once

#include "base/result.h"
#include "model/event.h"

#include <vector>

namespace juri::document {

/// A place an entry is to have in an order.
struct Placing {
    Points place; ///< a whole number from 1
    CompetitorId competitor;
};

/// Puts entries on their places; the others keep their order around them, and those behind
/// the last place fall out.
///
/// In       order: as it is, place 1 first; places: how many there are
/// Errors   OrderInvalid (subject: the entry's number, detail: "1..5"): two on one place, a
///          gap, or no place at all
Result<std::vector<CompetitorId>> placedAnew(const model::Event& event,
                                             std::vector<CompetitorId> order,
                                             std::vector<Placing> placings, std::size_t places);

Error orderInvalid(const model::Event& event, const CompetitorId& competitor, std::size_t places);

} // namespace juri::document
