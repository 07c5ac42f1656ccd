#pragma once

#include "base/result.h"
#include "document/stage_scores.h"
#include "scoring/explain.h"
#include "scoring/ranking.h"
#include "scoring/sensitivity.h"

#include <optional>
#include <string>

/// Why an entry stands where it stands, down to each judge's mark.
namespace juri::document {

/// How far chance decides the place.
struct Sureness {
    enum class Of { Judges, Model }; ///< judges drawn again, or the random model's error
    Of of = Of::Judges;
    int lower = 0; ///< 95 % of the draws are within these ranks
    int upper = 0;
    double first = 0; ///< probability of rank 1
};

/// Everything there is to say of one entry's place. Positions are those of scores.
struct Explanation {
    StageId stage;
    GroupChoice group;
    StageScores scores;
    scoring::Ranking ranking;
    std::size_t place = 0; ///< position in ranking.placings
    scoring::Trace trace;
    std::optional<scoring::Separation> above; ///< from the entry before it
    std::optional<scoring::Separation> below;
    scoring::SensitivityTable others; ///< its ranks by other methods and without each judge
    std::optional<Sureness> sureness; ///< nothing where neither way can be computed
    std::string ballotsHash;          ///< of the counted ballots' records, hex
};

/// In       group: whom the entry is ranked against
/// Errors   UnknownStage, RuleInvalid; UnknownEntry: it takes no part in the stage, or
///          not in that group
Result<Explanation> explain(const Document& document, const StageId& stage,
                            const CompetitorId& competitor, const GroupChoice& group = {});

/// Whom an entry competes with in a stage: its region or category where the rule
/// lets so many of each go on, else everyone.
///
/// Errors   UnknownStage, RuleInvalid
Result<GroupChoice> competingGroup(const model::Event& event, const StageId& stage,
                                   const model::Competitor& competitor);

} // namespace juri::document
