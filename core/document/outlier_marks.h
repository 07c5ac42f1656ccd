#pragma once

#include "base/result.h"
#include "document/results.h"

#include <optional>
#include <string>
#include <vector>

/// Marks far from the other judges', which a rule may want confirmed by the judge or
/// waived by the organisers before a result is locked (scoring::OutlierRule).
namespace juri::document {

struct OutlierMark {
    enum class Answer {
        Open,      ///< nobody has answered for this mark; an answer to another mark has lapsed
        Confirmed, ///< by its judge
        Waived,    ///< by a coordinator
    };
    model::BallotKey ballot;
    CriterionId criterion;
    Points mark;
    double median = 0;                ///< of all marks for the entry on the criterion
    double distance = 0;              ///< mark - median
    std::optional<double> deviations; ///< distance in standard deviations of all distances
    Answer answer = Answer::Open;
    std::string reason; ///< of the answer; may be empty

    bool operator==(const OutlierMark&) const = default;
};

/// The marks beyond the rule's limits, open ones first, then the furthest first on
/// their criterion, criteria as on the sheet. Empty where the rule sets no limit.
///
/// Errors   UnknownStage, RuleInvalid
Result<std::vector<OutlierMark>> outlierMarks(const Document& document, const StageId& stage,
                                              const GroupChoice& group = {});

/// The judge stands by the mark as it is on the sheet, handed in or not. Another mark
/// needs another answer.
///
/// Errors   WrongDocument, UnknownStage, NotAssigned; UnknownCriterion: it has no mark;
///          NoKey, NotWritable, DiskFull
Result<ChangeSet> confirmMark(Document& document, const StageId& stage,
                              const CompetitorId& competitor, const CriterionId& criterion,
                              const std::string& reason);

/// The organisers let the mark stand.
///
/// Errors   Usage: no reason; NothingToWaive: no limit is passed by it; those above
Result<ChangeSet> waiveOutlier(Document& document, const model::BallotKey& ballot,
                               const CriterionId& criterion, const std::string& reason);

} // namespace juri::document
