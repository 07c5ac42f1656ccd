#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/packs.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::document {

/// Takes a judge's keys back: what they signed so far still counts, what comes later
/// is kept and shown and counts no more.
///
/// In       last: the last records to believe, of the judge's computers, instead of all
///          that is held
/// Errors   UnknownPerson, UnknownRecord (in last, and not one of this judge's), NoKey
///          (the judge has no key that could be revoked), Usage (no reason),
///          WrongDocument, NotWritable, DiskFull, StorageFailed
Result<ChangeSet> revokeJudge(Document& document, const JudgeId& judge, const std::string& reason,
                              const std::optional<std::vector<RecordId>>& last = {});

/// A lost code or laptop: takes the judge's keys back, believing all that is held, and
/// writes a pack with a new key, a new code and the judge's ballots so far.
///
/// Errors   as revokeJudge(), except that a judge without a key just gets one; and as
///          makePacks()
Result<PackReport> reissue(Document& document, const JudgeId& judge, const std::string& folder);

} // namespace juri::document
