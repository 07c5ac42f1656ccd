#pragma once

#include "base/result.h"
#include "document/document.h"

#include <optional>
#include <string_view>
#include <vector>

namespace juri::document {

/// A ballot of a stage as it stands, and what of it is kept without being counted.
struct ListedBallot {
    struct Uncounted {
        RecordId record;
        model::BallotState why;                  ///< Hidden, Revoked, OutOfScope or Late
        std::optional<model::BallotValue> value; ///< nothing: it takes the ballot back
    };
    model::BallotKey key;
    std::optional<model::Ballot> ballot; ///< nothing: no version of it counts
    std::vector<Uncounted> uncounted;    ///< by record id

    /// The ballot's state, or that of its latest uncounted version.
    model::BallotState state() const;
};

/// All ballots that were ever given in a stage, by key.
///
/// Errors   UnknownStage
Result<std::vector<ListedBallot>> ballotList(const Document& document, const StageId& stage);

std::string_view ballotStateName(model::BallotState state); ///< "not-handed-in"

} // namespace juri::document
