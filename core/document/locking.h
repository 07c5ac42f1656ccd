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

/// Errors   NotLocked, Usage (no reason)
Result<ChangeSet> unlockStage(Document& document, const StageId& stage, const std::string& reason,
                              const GroupChoice& group = {});

/// Errors   NotLocked (or changed since the lock), StageLocked (announced already)
Result<ChangeSet> announceStage(Document& document, const StageId& stage,
                                const GroupChoice& group = {});

} // namespace juri::document
