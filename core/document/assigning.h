#pragma once

#include "base/result.h"
#include "document/document.h"
#include "scoring/assignment.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

/// Sharing a stage's entries out among its judges.
namespace juri::document {

/// Judges and entries that may meet, such as one province: positions of its
/// assignment are those of its lists.
struct AssignmentPart {
    std::vector<CompetitorId> entries; ///< by number
    std::vector<JudgeId> judges;       ///< by code
    scoring::Assignment assignment;
};

struct AssignmentPlan {
    StageId stage;
    int perEntry = 0;
    std::vector<AssignmentPart> parts;
    std::vector<CompetitorId> withoutJudges;         ///< nobody may mark them
    std::map<JudgeId, std::set<CompetitorId>> added; ///< besides what is assigned already

    std::size_t addedCount() const;
    std::vector<CompetitorId> shortEntries() const; ///< fewer judges than asked, by number
    bool isConnected() const; ///< each part hangs together through common entries
    bool isBalanced() const;  ///< loads differ by at most 1 within each part
};

/// Plans perEntry judges for each of the stage's entrants (advancing.h). A judge
/// marks what a panel of the stage gives it, or, where the stage has no panels, its
/// regions; trainees and conflicts of interest are left out; what is assigned
/// already stays and counts.
///
/// Laws     the same document and seed give the same plan on every machine
/// Errors   UnknownStage, RuleInvalid; NoJudges: nobody may mark anything there;
///          Usage: perEntry below 1
Result<AssignmentPlan> planAssignment(const Document& document, const StageId& stage, int perEntry,
                                      std::uint64_t seed);

/// How what is assigned now covers the stage: a plan that adds nothing.
///
/// Errors   as planAssignment()
Result<AssignmentPlan> assignmentCoverage(const Document& document, const StageId& stage,
                                          int perEntry);

} // namespace juri::document
