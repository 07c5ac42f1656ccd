#pragma once

#include "base/result.h"
#include "document/results.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

namespace juri::document {

/// What scoring needs of a stage: positions instead of ids.
struct StageScores {
    scoring::Rule rule;
    scoring::Scores scores;
    std::vector<CompetitorId> entries; ///< by position
    std::vector<JudgeId> judges;       ///< by position
};

/// In       ballots: all of the competition, by key; those that count are taken
/// Out      entries by number: those with an assignment or a ballot in the stage,
///          or everyone while nothing is assigned there
/// Errors   UnknownStage, RuleInvalid; MarkUnreadable: a difficulty is no number
Result<StageScores> stageScores(const model::Event& event,
                                const std::vector<model::Ballot>& ballots, const StageId& stage,
                                const GroupChoice& group);

/// stageResult() of plain values, for looking at what a merge would do.
Result<StageResult> stageResult(const model::Event& event,
                                const std::vector<model::Ballot>& ballots, const StageId& stage,
                                const GroupChoice& group);

} // namespace juri::document
