#pragma once

#include "base/result.h"
#include "document/document.h"

#include <optional>
#include <string>
#include <vector>

/// What a judge does in a judge document. Every accepted change is a durable
/// draft at once; it becomes a signed ballot at export or hand-in.
namespace juri::document {

enum class SheetState { Empty, Partial, Complete, Recused, Absent };

/// A judge's sheet for one entry as it stands: the draft where there is one,
/// else the signed ballot.
struct Sheet {
    model::BallotKey key;
    model::BallotValue value;
    model::BallotText text;
    SheetState state = SheetState::Empty;
    bool isDraft = false; ///< not yet signed

    bool operator==(const Sheet&) const = default;
};

/// The judge's sheets of a stage, in the order of entry numbers, or where the stage is
/// shuffled in an order of the judge's own that never changes.
std::vector<Sheet> sheets(const Document& document, const StageId& stage);

/// Nothing if the entry is not this judge's.
std::optional<Sheet> sheet(const Document& document, const StageId& stage,
                           const CompetitorId& competitor);

/// The name of a sheet to try things on. It is no entry: it takes marks and words as any
/// other, is forgotten when the document is closed, and is never signed, counted or
/// written anywhere. sheets() does not list it.
CompetitorId practiceEntry();

/// Whether the stage's sheets are signed off and read-only.
bool isHandedIn(const Document& document, const StageId& stage);

/// The first stage with sheets to mark that are not handed in, else the last with any.
StageId currentStage(const Document& document);

/// Errors of all below   NotAssigned, ConflictOfInterest, HandedIn, NotWritable,
///                       DiskFull, StorageFailed; then nothing has changed.

/// Errors   UnknownCriterion; MarkOutOfRange (subject: the criterion, detail: its scale)
/// A recused or absent sheet is scored again by its first mark.
/// Where judges rank, a mark is a place: as placeEntry() of ordering.h, whose error
/// OrderInvalid then stands for MarkOutOfRange.
Result<ChangeSet> enterMark(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const CriterionId& criterion,
                            Points mark);
Result<ChangeSet> clearMark(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const CriterionId& criterion);

/// What to put on one sheet: a table's or a form's row.
struct SheetEntry {
    CompetitorId competitor;
    model::Verdict verdict = model::Verdict::Scored;
    model::Marks marks;     ///< set on top of those that are there; Scored only
    model::BallotText text; ///< parts that are empty leave what is there
};

/// Many sheets in one step, durable at once, all or none: everything is checked
/// first. All of it is one step for undo().
///
/// Errors   as enterMark() and recuse()
Result<ChangeSet> enterSheets(Document& document, const StageId& stage,
                              const std::vector<SheetEntry>& entries);

/// All marks of a list or none: the whole list is checked first.
Result<ChangeSet> enterMarks(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const model::Marks& marks);

/// Errors   Usage, if the reason is blank.
Result<ChangeSet> recuse(Document& document, const StageId& stage, const CompetitorId& competitor,
                         const std::string& reason);
Result<ChangeSet> markAbsent(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const std::string& reason);

/// Back to an open sheet with the marks it had before recuse() or markAbsent().
Result<ChangeSet> takeBackVerdict(Document& document, const StageId& stage,
                                  const CompetitorId& competitor);

/// What an undo or redo step is about, for "Undo mark no. 5, Presentation".
struct Step {
    enum class What { Mark, Comment, Verdict, Nomination, Order, Sheets };
    What what = What::Mark;
    StageId stage;
    CompetitorId competitor; ///< empty: a whole order at once; of Sheets the first
    CriterionId criterion;   ///< of a mark, of a criterion's comment, or the dance of an order
    std::size_t marks = 0;   ///< of Sheets: how many were entered together

    bool operator==(const Step&) const = default;
};

/// The step undo() or redo() would take; steps are of this session, newest first.
std::optional<Step> undoStep(const Document& document);
std::optional<Step> redoStep(const Document& document);

/// Errors   NothingToUndo
Result<ChangeSet> undo(Document& document);
Result<ChangeSet> redo(Document& document);

} // namespace juri::document
