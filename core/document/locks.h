#pragma once

#include "document/register_view.h"
#include "merge/locking.h"
#include "merge/visibility.h"
#include "model/event.h"
#include "store/event_file.h"

namespace juri::document {

/// A lock in force, and the sign-offs as they stood in it.
struct StageLock {
    merge::LockState state;
    std::map<JudgeId, std::set<RecordId>> handedIn;

    bool operator==(const StageLock&) const = default;
};

/// By stage and group: "all", "region=R", "category=C".
using Locks = std::map<std::pair<StageId, std::string>, StageLock>;

/// How many it takes to unlock. Once a record that counts has asked for two, it takes two:
/// nobody can take that back alone, and with the root kit a second one is soon made.
Result<merge::Unlocking> unlockingOf(const store::EventFile& file,
                                     const merge::Visibility& visibility);

Result<Locks> readLocks(const store::EventFile& file, const merge::Visibility& visibility,
                        const RegisterView& view);

/// The locks that fix a ballot: of its stage, and of a group its entry is in.
std::vector<const StageLock*> locksOf(const Locks& locks, const model::Event& event,
                                      const model::BallotKey& key);

/// What the records of one register amount to here: merge::registerState() of those
/// that count, late ones left out.
model::RegisterState registerState(const std::string& name,
                                   std::span<const record::Record* const> records,
                                   const merge::Visibility& visibility, const Locks& locks,
                                   const model::Event& event);

/// All ballots, by key.
std::vector<model::Ballot> deriveBallots(const RegisterView& view, const model::Event& event,
                                         const Locks& locks);

/// One ballot, or nothing if its register says nothing. Does not see that a judge
/// marked both of two joined entries.
std::optional<model::Ballot> deriveBallot(const RegisterView& view, const model::Event& event,
                                          const Locks& locks, const model::BallotKey& key);

} // namespace juri::document
