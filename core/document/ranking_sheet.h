#pragma once

#include "base/result.h"
#include "document/results.h"
#include "report/ranking_input.h"

namespace juri::document {

/// What a printed or exported ranking says: a stage's result for one or several
/// groups, with the check code of the stage's overall result.
///
/// Errors   UnknownStage, RuleInvalid
Result<report::RankingInput> rankingSheet(const Document& document, const StageId& stage,
                                          const std::vector<GroupChoice>& groups);

} // namespace juri::document
