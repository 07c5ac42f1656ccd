#pragma once

#include "base/result.h"
#include "document/document.h"
#include "scoring/ranking.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::document {

/// Which entries are ranked against one another.
struct GroupChoice {
    enum class By { All, Region, Category };
    By by = By::All;
    std::string id; ///< the region's or category's id

    bool operator==(const GroupChoice&) const = default;
};

struct ResultLine {
    CompetitorId competitor;
    scoring::Placing placing;
    std::optional<scoring::Value> spread;                   ///< highest less lowest judge's total
    std::vector<std::optional<scoring::Value>> criteria;    ///< mean mark; as in the rubric
    std::vector<std::pair<JudgeId, scoring::Value>> judges; ///< counted totals, by judge code
    std::size_t expected = 0;                               ///< ballots assigned, recusals left out
    bool open = false; ///< a conflict, or a ballot still missing
    bool advances = false;
};

enum class ResultStatus { Provisional, Locked, Announced };

struct StageResult {
    StageId stage;
    GroupChoice group;
    ResultStatus status = ResultStatus::Provisional;
    std::string method;            ///< the rule's method name: "mean"
    std::vector<ResultLine> lines; ///< best first, then the unranked by number
    std::size_t ballots = 0;       ///< counted
    std::size_t expected = 0;      ///< assigned, recusals left out
    std::size_t conflicts = 0;
    bool acrossPanels = false; ///< entries were judged by different judges
};

/// Errors   UnknownStage, RuleInvalid
Result<StageResult> stageResult(const Document& document, const StageId& stage,
                                const GroupChoice& group = {});

/// The latest stage that has ballots, else the first open one.
StageId resultStage(const Document& document);

/// 12 characters in three groups, "7F3A-19C2-D40B": a hash of the result's places,
/// values and counted ballots, printed on every page.
std::string checkCode(const Document& document, const StageResult& result);

} // namespace juri::document
