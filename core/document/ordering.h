#pragma once

#include "document/judging.h"

#include <optional>
#include <string>
#include <vector>

/// How a judge orders the entries of a stage that ranks, in a judge document. A dance is
/// a criterion of the stage's rubric; a chair of a stage with marks has one dance, `ties`
/// (model::tiesDance()), whose order only decides between equal results.
///
/// Every accepted change is a durable draft at once and one step of undo(), whatever it
/// moved; it becomes a signed ranking at export or hand-in. recuse() and markAbsent() take
/// an entry out of every dance and close the gap; takeBackVerdict() leaves it unplaced.
namespace juri::document {

/// A judge's order in one dance as it stands: drafts where there are any, else as signed.
struct Order {
    struct LeftOut {
        CompetitorId competitor;
        model::Verdict verdict = model::Verdict::Recused;
        std::string reason;
        bool isFixed = false; ///< the judge has an interest in it: it cannot be placed

        bool operator==(const LeftOut&) const = default;
    };

    StageId stage;
    CriterionId dance;
    std::vector<CompetitorId> placed;   ///< place 1 first
    std::vector<CompetitorId> unplaced; ///< those that may still be placed, as sheets() goes
    std::vector<LeftOut> leftOut;       ///< as sheets() goes
    std::size_t wanted = 0;             ///< how many places are to be given before hand-in
    std::size_t places = 0;             ///< how many there are: more are not taken
    bool isDraft = false;               ///< something in it is not yet signed

    bool isComplete() const { return placed.size() >= wanted; }

    /// Counted from 1; 0 for an entry without a place.
    std::size_t placeOf(const CompetitorId& competitor) const;

    bool operator==(const Order&) const = default;
};

/// What the judge of the document puts in order in a stage, as on the sheet; empty where
/// the judge ranks nothing.
std::vector<CriterionId> dances(const Document& document, const StageId& stage);

/// In       dance: may be empty where the judge has just one
/// Errors   WrongDocument, UnknownStage, NotAssigned, NotRanked, UnknownCriterion
Result<Order> orderOf(const Document& document, const StageId& stage,
                      const CriterionId& dance = {});

/// Errors of the changes below   those of orderOf() and judging.h (ConflictOfInterest,
///                               HandedIn, …); then nothing has changed.

/// Puts an entry on a place, counted from 1, wherever it was; the others keep their order
/// around it, and one that falls behind the last place there is is unplaced. Place 0 takes
/// the entry out of the order. A recused or absent entry is scored again.
///
/// Errors   OrderInvalid (subject: the entry's number, detail: "1..5"): not next to the
///          others
Result<ChangeSet> placeEntry(Document& document, const StageId& stage, const CriterionId& dance,
                             const CompetitorId& competitor, std::size_t place);

/// The whole order at once: those named, place 1 first; all others are unplaced.
///
/// Errors   OrderInvalid: an entry twice, or more than there are places; all or nothing.
Result<ChangeSet> placeInOrder(Document& document, const StageId& stage, const CriterionId& dance,
                               const std::vector<CompetitorId>& order);

} // namespace juri::document
