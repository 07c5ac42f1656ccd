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

/// The locks that fix a ranking: of its stage, for all or for a group that an entry of the
/// judge's there, or one the records speak of, is in. It is late as a whole or not at all.
///
/// In       records: all of its register
std::vector<const StageLock*> locksOf(const Locks& locks, const model::Event& event,
                                      const model::RankingKey& key,
                                      std::span<const record::Record* const> records);

/// What the records of one register amount to here: merge::registerState() of those
/// that count, late ones left out.
model::RegisterState registerState(const std::string& name,
                                   std::span<const record::Record* const> records,
                                   const merge::Visibility& visibility, const Locks& locks,
                                   const model::Event& event);

/// All ballots, by key: where a judge ranked the entries of a stage that ranks, as the
/// rankings say, whatever ballots of that judge there are beside them.
std::vector<model::Ballot> deriveBallots(const RegisterView& view, const model::Event& event,
                                         const Locks& locks);

/// Those of one judge in one stage, by key. Does not see that a judge marked both of two
/// joined entries.
std::vector<model::Ballot> deriveSheets(const RegisterView& view, const model::Event& event,
                                        const Locks& locks, const StageId& stage,
                                        const JudgeId& judge);

/// Whether the judge's sheets of the stage are made of rankings.
bool isRankedBy(const RegisterView& view, const model::Event& event, const StageId& stage,
                const JudgeId& judge);

/// One ballot that is no ranking's, or nothing if its register says nothing. Does not see
/// that a judge marked both of two joined entries.
std::optional<model::Ballot> deriveBallot(const RegisterView& view, const model::Event& event,
                                          const Locks& locks, const model::BallotKey& key);

} // namespace juri::document
