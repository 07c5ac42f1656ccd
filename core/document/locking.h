#pragma once

#include "base/result.h"
#include "document/results.h"

#include <string>

/// Provisional, locked, announced: each step needs the one before (merge.md 4.5).
namespace juri::document {

/// Errors of all   UnknownStage, RuleInvalid, NotPermitted (a coordinator whose scope
///                 is not the group), WrongDocument, NoKey, NotWritable, DiskFull,
///                 StorageFailed

/// Fixes a result: ballots that come later do not count until it is unlocked.
///
/// Errors   NotLockable (detail: lockHindrances(), one a line), StageLocked (already,
///          or changed since: unlock it first)
Result<ChangeSet> lockStage(Document& document, const StageId& stage,
                            const GroupChoice& group = {});

/// Where it takes two coordinators, the result stays locked until another one has
/// unlocked it too, here or in a document whose records are merged.
///
/// Errors   NotLocked, Usage (no reason), SecondNeeded (this key unlocked it already)
Result<ChangeSet> unlockStage(Document& document, const StageId& stage, const std::string& reason,
                              const GroupChoice& group = {});

/// From now on it takes two coordinators to unlock a result. There is no way back.
///
/// Errors   WrongDocument, NoKey, NotPermitted, NotWritable, DiskFull, StorageFailed
Result<ChangeSet> requireTwoToUnlock(Document& document);

/// Errors   NotLocked (or changed since the lock), StageLocked (announced already)
Result<ChangeSet> announceStage(Document& document, const StageId& stage,
                                const GroupChoice& group = {});

} // namespace juri::document
