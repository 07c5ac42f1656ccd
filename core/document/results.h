#pragma once

#include "base/result.h"
#include "document/document.h"
#include "scoring/ranking.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
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

enum class ResultStatus {
    Provisional,
    Locked, ///< and nothing that it rests on has changed since
    Announced,
};

std::string_view statusName(ResultStatus status); ///< "provisional"

/// Where an entry stands otherwise than the lock says; "0": without a rank.
struct ChangedPlace {
    CompetitorId competitor;
    std::string rankThen;
    std::string valueThen; ///< exact; empty: none
    std::string rankNow;
    std::string valueNow;

    bool operator==(const ChangedPlace&) const = default;
};

struct StageResult {
    StageId stage;
    GroupChoice group;
    ResultStatus status = ResultStatus::Provisional;
    std::string method;            ///< the rule's method name: "mean"
    std::vector<LocalText> bands;  ///< names of the rule's levels, best first
    std::vector<ResultLine> lines; ///< best first, then the unranked by number
    std::size_t ballots = 0;       ///< counted
    std::size_t expected = 0;      ///< assigned, recusals left out
    std::size_t conflicts = 0;
    bool acrossPanels = false;         ///< entries were judged by different judges
    int lockVersion = 0;               ///< counts the locks so far; 0: not locked
    bool unlockWaits = false;          ///< one coordinator unlocked it, and it takes two
    bool changedSinceLock = false;     ///< then provisional until unlocked and locked again
    std::vector<ChangedPlace> changes; ///< since the lock, by its order
};

/// Errors   UnknownStage, RuleInvalid
Result<StageResult> stageResult(const Document& document, const StageId& stage,
                                const GroupChoice& group = {});

/// The latest stage that has ballots, else the first open one.
StageId resultStage(const Document& document);

/// A hash of the result's places and values and of the ballots that make it: what a
/// lock keeps, and what the check code shows the beginning of.
std::array<std::uint8_t, 32> resultsDigest(const Document& document, const StageResult& result);

/// 12 characters in three groups, "7F3A-19C2-D40B": the beginning of
/// resultsDigest(), printed on every page.
std::string checkCode(const Document& document, const StageResult& result);

} // namespace juri::document
