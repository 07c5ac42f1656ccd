#pragma once

#include "record/record.h"

#include <span>
#include <vector>

namespace juri::merge {

/// What the chains of writers prove about records that are not here, or about
/// one file used in two places (merge.md 4.4, missing and forks). Evidence for
/// people; it decides nothing.
struct Evidence {
    struct Missing {
        RecordId record; ///< the one that is not here
        RecordId wantedBy;

        auto operator<=>(const Missing&) const = default;
    };
    struct Fork {
        RecordId a; ///< smaller id
        RecordId b; ///< same writer, and the same place in its chain

        auto operator<=>(const Fork&) const = default;
    };
    std::vector<Missing> missing; ///< ballot and ranking parents, and links of judges' chains
    std::vector<Fork> forks;

    bool operator==(const Evidence&) const = default;
};

/// Out      both lists ascending, each finding once
Evidence chainEvidence(std::span<const record::Record* const> records);

} // namespace juri::merge
