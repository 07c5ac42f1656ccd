#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

namespace juri::document {

enum class Standing {
    In,
    Withdrawn, ///< by its own wish
    Disqualified,
};

/// Takes an entry out of the ranks, or back in. Its ballots are kept; while it is out
/// they weigh neither on its own place nor on what others are compared with.
///
/// Errors   UnknownEntry, Usage (no reason), WrongDocument, NoKey, NotWritable,
///          DiskFull, StorageFailed
Result<ChangeSet> setStanding(Document& document, const CompetitorId& competitor, Standing standing,
                              const std::string& reason);

} // namespace juri::document
