#pragma once

#include "base/result.h"
#include "document/document.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

/// Marks before and after judges talked to one another, in stages whose setup says
/// "deliberated". A judge hands in, begins the deliberation, and hands in again. What
/// counts is what was handed in last; what was handed in before stays what it was.
namespace juri::document {

enum class DeliberationPhase {
    None,   ///< the stage is not deliberated
    Before, ///< the judge has not handed in
    Waits,  ///< handed in, and the deliberation has not begun
    During, ///< marking again
    After,  ///< handed in again
};

std::string_view phaseName(DeliberationPhase phase); ///< "before"

/// Errors   StorageFailed, Damaged
Result<DeliberationPhase> deliberationPhase(const Document& document, const StageId& stage,
                                            const JudgeId& judge);

/// Opens the judge's sheets for the marks after the deliberation.
///
/// Errors   NotDeliberated: the stage is not, or nothing is handed in yet; HandedIn: so are
///          the marks after it; those of reopen()
Result<ChangeSet> beginDeliberation(Document& document, const StageId& stage);

/// What a judge had handed in when the deliberation began, by entry; empty before that.
/// Of two beginnings made apart, the one whose record has the smaller id.
///
/// Errors   StorageFailed, Damaged
Result<std::map<CompetitorId, model::BallotValue>>
ballotsBefore(const Document& document, const StageId& stage, const JudgeId& judge);

/// A mark that is another than before the deliberation.
struct DeliberatedMark {
    model::BallotKey ballot;
    CriterionId criterion;
    std::optional<Points> before;
    std::optional<Points> after; ///< as the ballot stands, signed

    bool operator==(const DeliberatedMark&) const = default;
};

/// By entry number, then judge, criteria as on the sheet.
///
/// Errors   UnknownStage, StorageFailed, Damaged
Result<std::vector<DeliberatedMark>> deliberatedMarks(const Document& document,
                                                      const StageId& stage);

} // namespace juri::document
