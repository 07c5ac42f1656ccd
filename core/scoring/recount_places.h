#pragma once

#include "scoring/recount_table.h"

#include <optional>
#include <vector>

namespace juri::scoring::recounting {

struct Place {
    double rank = 0;   ///< 0: none
    bool tied = false; ///< shares its rank

    bool operator==(const Place&) const = default;
};

/// The places of entries by value, the rule's tie-break chain, margin and rank
/// style. Nothing when equals come to a lot, which is not drawn again.
std::optional<std::vector<Place>> placesOf(const Table& table, const std::vector<Cell>& values);

/// What a step of the chain (not HeadToHead, not Lot) says of each entry: more is
/// better, nothing is worst.
std::vector<Cell> keysOf(const Table& table, const std::vector<Cell>& values, const TieBreak& tie);

/// Judges' totals, by entry.
std::vector<Given> totalsGiven(const Table& table);

} // namespace juri::scoring::recounting
