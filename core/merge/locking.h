#pragma once

#include "merge/asides.h"
#include "record/payload_state.h"

#include <optional>
#include <set>
#include <span>

namespace juri::merge {

/// What the state register of a stage and group says (merge.md 4.5).
struct LockState {
    RecordId lock; ///< the lock in force
    record::LockPayload content;
    bool announced = false;
    int version = 1;               ///< counts the locks up to this one
    std::set<PublicKey> unlocking; ///< who unlocked it, where that takes one more

    bool operator==(const LockState&) const = default;
};

/// How many keys it takes to unlock.
enum class Unlocking { One, Two };

/// The lock in force, or nothing: heads that differ mean not locked. Where it takes two,
/// an unlock counts once another coordinator's key unlocked the same lock, on top of the
/// first or apart from it; until then it is as if it had not been said.
///
/// In       records: all of one state register
std::optional<LockState> lockState(std::span<const record::Record* const> records,
                                   const Visible& visible, Unlocking unlocking = Unlocking::One);

/// Those of one register's records that a lock covers: listed by it, or an ancestor
/// of one that is. The others are late.
RecordSet withinLock(std::span<const record::Record* const> records,
                     const record::LockPayload& lock);

} // namespace juri::merge
