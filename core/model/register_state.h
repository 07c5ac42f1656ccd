#pragma once

#include "base/bytes.h"
#include "model/ballot.h"
#include "model/facts.h"
#include "model/ranking.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace juri::model {

/// A setup field as its records combine.
struct FieldState {
    FieldValue value;
    bool badge = false; ///< set differently apart: the value of the largest id is in force

    bool operator==(const FieldState&) const = default;
};

/// What the versions of one ballot, or of one ranking, amount to.
template <class Value> struct Versions {
    std::vector<RecordId> versions; ///< records whose content stands, ascending; several
                                    ///< of equal content are no conflict
    bool conflict = false;          ///< they differ, and nobody has chosen
    bool withdrawn = false;         ///< the one in force takes it back
    RecordId record;                ///< in force: the largest of versions
    Value value;                    ///< its content; empty when withdrawn

    bool operator==(const Versions&) const = default;
};
using BallotVersions = Versions<BallotValue>;
using RankingVersions = Versions<Ranking>;

/// All that the records of one register say now. Derived from records alone, and
/// equal to a rebuild from them at any time.
struct RegisterState {
    std::vector<RecordId> heads; ///< ascending
    bool badge = false;          ///< differing heads where one should stand
    std::map<std::string, FieldState> fields;
    std::optional<BallotVersions> ballot;
    std::optional<RankingVersions> ranking;
    std::set<RecordId> handedIn; ///< hand-in registers: the ballot records covered

    bool operator==(const RegisterState&) const = default;
};

} // namespace juri::model
