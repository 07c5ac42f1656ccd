#pragma once

#include "base/result.h"
#include "document/document.h"
#include "model/facts.h"

#include <map>
#include <string>

namespace juri::document {

/// Joins two competitors that are one entry: the ballots of both count for `keep`, and
/// nothing is moved or lost. A judge who marked both has to have one ballot void.
///
/// Errors   UnknownEntry, Usage (the same one twice, or joined already), WrongDocument,
///          NoKey, NotWritable, DiskFull, StorageFailed
Result<ChangeSet> joinEntries(Document& document, const CompetitorId& keep,
                              const CompetitorId& other);

/// Takes a join back.
///
/// Errors   as joinEntries(); Usage where the two are not joined
Result<ChangeSet> separateEntries(Document& document, const CompetitorId& keep,
                                  const CompetitorId& other);

/// Every joined competitor and the entry that stays. Of a whole group joined in
/// pairs that is the smallest id that none of its pairs gave up, or, if there is
/// none, the smallest: the same whatever the order of joining.
std::map<CompetitorId, CompetitorId> joinedEntries(const model::Facts& facts);

} // namespace juri::document
