#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

/// What a coordinator may say about one ballot, apart from choosing between its
/// versions. The ballot itself is never touched.
namespace juri::document {

/// Errors of both   UnknownBallot, Usage (no reason), WrongDocument, NoKey,
///                  NotWritable, DiskFull, StorageFailed

/// It counts although its entry was not assigned to that judge, or after all.
Result<ChangeSet> acceptBallot(Document& document, const model::BallotKey& key,
                               const std::string& reason);

/// It does not count, and is not waited for.
Result<ChangeSet> voidBallot(Document& document, const model::BallotKey& key,
                             const std::string& reason);

} // namespace juri::document
