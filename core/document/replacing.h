#pragma once

#include "base/result.h"
#include "document/document.h"

#include <map>
#include <set>
#include <vector>

namespace juri::document {

struct ReplaceReport {
    std::map<StageId, std::vector<CompetitorId>> moved;  ///< entries that change hands
    std::map<StageId, std::vector<CompetitorId>> barred; ///< left where they are: the
                                                         ///< substitute has an interest
};

/// A judge stops, another takes over: the ballots given stay the first judge's, and the
/// entries without a whole one are assigned to the substitute instead.
///
/// Errors   UnknownPerson, Usage (the same judge), WrongDocument, NoKey, NotWritable,
///          DiskFull, StorageFailed
Result<ReplaceReport> replaceJudge(Document& document, const JudgeId& judge, const JudgeId& by);

} // namespace juri::document
