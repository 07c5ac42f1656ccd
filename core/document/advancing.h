#pragma once

#include "base/result.h"
#include "document/stage_scores.h"
#include "scoring/advancement.h"

#include <set>
#include <string>
#include <vector>

/// Who goes on from a stage, and why.
namespace juri::document {

/// What becomes of one entry at a stage's cut.
///
/// reason   of a stage that is marked: as scoring::AdvanceLine; of a gate: "passed",
///          "failed", or "not-decided"
struct AdvancingLine {
    CompetitorId competitor;
    scoring::Placing placing; ///< of a gate: no value
    scoring::Advance advance = scoring::Advance::No;
    std::string reason;
    std::string words; ///< the coordinator's, where one decided

    bool operator==(const AdvancingLine&) const = default;
};

/// Out      in the order of the ranking; of a gate by number, the withdrawn left out
/// Errors   UnknownStage, RuleInvalid
Result<std::vector<AdvancingLine>> advancing(const model::Event& event,
                                             const std::vector<model::Ballot>& ballots,
                                             const StageId& stage);

/// The same of a stage whose ranking is known already.
std::vector<scoring::AdvanceLine> advanceLines(const model::Event& event, const StageId& stage,
                                               const StageScores& scores,
                                               const scoring::Ranking& ranking);

/// Who may be marked in a stage: everyone who has not withdrawn, passed each gate
/// before it that has decided anything, and went on from the latest stage before it
/// that has ballots and a cut.
///
/// Errors   UnknownStage, RuleInvalid
Result<std::set<CompetitorId>> entrantsOf(const model::Event& event,
                                          const std::vector<model::Ballot>& ballots,
                                          const StageId& stage);

/// Lets an entry go on, or not, whatever the ranking says; at a gate it passes or
/// fails.
///
/// Errors   UnknownStage, Usage (no reason), and those of setup.h
Result<ChangeSet> decideAdvance(Document& document, const StageId& stage,
                                const CompetitorId& competitor, bool include,
                                const std::string& reason);

} // namespace juri::document
