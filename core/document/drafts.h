#pragma once

#include "document/judging.h"
#include "document/state.h"

namespace juri::document {

/// A draft of the sheet as it stands: what is being marked, else what was signed,
/// else empty on the stage's rubric.
store::Draft draftOf(const Document::State& state, const model::Stage& stage,
                     const CompetitorId& competitor);

/// What is being marked, or nothing: then the sheet is as it was signed.
std::optional<store::Draft> storedDraft(const Document::State& state, const StageId& stage,
                                        const CompetitorId& competitor);

/// What a draft says once it is signed: a recused or absent sheet has no marks.
model::BallotValue signedValue(const store::Draft& draft);

/// What was signed last, or nothing.
std::optional<model::BallotValue> signedBallot(const Document::State& state,
                                               const model::BallotKey& key);
model::BallotText signedText(const Document::State& state, const model::BallotKey& key);

/// Saves a changed draft as one undo step. No change is no step.
Result<ChangeSet> saveStep(Document& document, Step step, const store::Draft& changed);

/// Whether the judge may change the sheet now.
///
/// Errors   WrongDocument, UnknownStage, NotAssigned, ConflictOfInterest, HandedIn
Result<const model::Stage*> openSheet(const Document& document, const StageId& stage,
                                      const CompetitorId& competitor);

} // namespace juri::document
