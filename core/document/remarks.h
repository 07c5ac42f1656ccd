#pragma once

#include "document/judging.h"

#include <string>

/// What a judge says in words, in a judge document. Words are durable drafts as marks
/// are, with the same errors (judging.h), and steps of the same undo().
namespace juri::document {

/// An empty comment takes it away.
Result<ChangeSet> setComment(Document& document, const StageId& stage,
                             const CompetitorId& competitor, const std::string& comment);

/// Errors   UnknownCriterion
Result<ChangeSet> setCriterionComment(Document& document, const StageId& stage,
                                      const CompetitorId& competitor, const CriterionId& criterion,
                                      const std::string& comment);

/// Proposes an entry for an award of the stage's rule; an empty reason takes it back.
///
/// Errors   UnknownAward
Result<ChangeSet> nominate(Document& document, const StageId& stage, const CompetitorId& competitor,
                           const std::string& award, const std::string& because);

/// What a judge notes for nobody else: it stays in this file, and is never a record,
/// signed or exported. It may be written whatever becomes of the sheet, and is no step
/// of undo().
///
/// Errors   WrongDocument, NotAssigned, Usage (no text), NotWritable, DiskFull
Outcome setPrivateNote(Document& document, const StageId& stage, const CompetitorId& competitor,
                       const std::string& note);
Result<std::string> privateNote(const Document& document, const StageId& stage,
                                const CompetitorId& competitor);

} // namespace juri::document
