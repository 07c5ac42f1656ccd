#pragma once

#include "base/result.h"
#include "document/document.h"

#include <vector>

namespace juri::document {

/// The rubrics, other than the one in force, that ballots of a stage were marked on.
std::vector<RubricHash> olderRubrics(const Document& document, const StageId& stage);

/// Says how marks of an older rubric become marks of the stage's rubric. A ballot whose
/// mapped marks the rubric does not allow still needs to be scored again.
///
/// Errors   UnknownStage, UnknownRecord (no such rubric is known), UnknownCriterion (of
///          either rubric), Usage (an empty map, a factor below 1), WrongDocument, NoKey,
///          NotWritable, DiskFull, StorageFailed
Result<ChangeSet> mapRubric(Document& document, const StageId& stage, const RubricHash& from,
                            const model::RubricMap& map);

} // namespace juri::document
