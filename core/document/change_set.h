#pragma once

#include "model/ballot.h"

#include <set>

namespace juri::document {

/// What an operation changed, so that views redraw just that.
struct ChangeSet {
    bool setup = false;                 ///< competition, stages, people, assignments
    bool records = false;               ///< the digest is another one
    bool handIn = false;                ///< a sheet was signed off or reopened
    std::set<model::BallotKey> ballots; ///< marks, state or text; drafts included

    bool isEmpty() const { return !setup && !records && !handIn && ballots.empty(); }
    bool operator==(const ChangeSet&) const = default;
};

} // namespace juri::document
