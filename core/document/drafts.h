#pragma once

#include "document/judging.h"
#include "document/signed_sheets.h"

namespace juri::document {

/// A draft of the sheet as it stands: what is being marked, else what was signed,
/// else empty on the stage's rubric.
store::Draft draftOf(const Document::State& state, const model::Stage& stage,
                     const CompetitorId& competitor);

/// The same of all entries the judge has in the stage.
std::map<CompetitorId, store::Draft> stageDrafts(const Document::State& state,
                                                 const model::Stage& stage);

/// What is being marked, or nothing: then the sheet is as it was signed.
std::optional<store::Draft> storedDraft(const Document::State& state, const StageId& stage,
                                        const CompetitorId& competitor);

/// What a draft says once it is signed: a recused or absent sheet has no marks, and a
/// chair's order for equal results is none.
model::BallotValue signedValue(const store::Draft& draft);
model::BallotText signedText(const Document::State& state, const model::BallotKey& key);

/// Adds words to a draft; parts that are empty leave what is there.
///
/// Errors   UnknownCriterion, Usage (no text)
Outcome fillWords(store::Draft& draft, const model::Stage& stage, const model::BallotText& words);

/// The step that entering a sheet is.
Step stepOf(const StageId& stage, const SheetEntry& entry);

/// Saves a changed draft as one undo step. No change is no step.
Result<ChangeSet> saveStep(Document& document, Step step, const store::Draft& changed);

/// The same of several sheets, in one transaction; those that are as before are passed over.
Result<ChangeSet> saveStep(Document& document, Step step, const std::vector<store::Draft>& changed);

/// Whether the judge may change anything in the stage now.
///
/// Errors   WrongDocument, UnknownStage, NotAssigned, HandedIn
Result<const model::Stage*> openStage(const Document& document, const StageId& stage);

/// Whether the judge may change the sheet now.
///
/// Errors   WrongDocument, UnknownStage, NotAssigned, ConflictOfInterest, HandedIn
Result<const model::Stage*> openSheet(const Document& document, const StageId& stage,
                                      const CompetitorId& competitor);

} // namespace juri::document
