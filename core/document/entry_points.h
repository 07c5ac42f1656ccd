#pragma once

#include "base/result.h"
#include "model/event.h"
#include "scoring/scores.h"

#include <optional>
#include <vector>

/// What changes an entry's points besides its marks.
namespace juri::document {

/// Whether a panel of the stage names the judge its chair.
bool isChair(const model::Event& event, const StageId& stage, const JudgeId& judge);

/// Each item of an entry once: the desk's, or that of the first chair who entered it.
///
/// In       entries: by position, as in Scores
std::vector<scoring::Deduction> deductionsOf(const model::Event& event, const StageId& stage,
                                             const std::vector<CompetitorId>& entries);

/// The degree of difficulty of each criterion, from the competitor's own fields
/// "difficulty.STAGE.CRITERION", else "difficulty.CRITERION", else "difficulty";
/// nothing where none is filled in. All empty: an empty list.
///
/// Errors   MarkUnreadable (subject: what the field says)
Result<std::vector<std::optional<Points>>> difficultyOf(const model::Competitor& competitor,
                                                        const model::Stage& stage);

} // namespace juri::document
