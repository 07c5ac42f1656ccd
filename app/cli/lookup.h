#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

/// Finding what a person names on the command line.
namespace juri::cli {

/// Errors   as Document::open()
Result<document::Document> openDocument(const std::string& path,
                                        document::Access access = document::Access::ReadWrite);

/// As openDocument(). Errors   WrongDocument for the other kind
Result<document::Document> openKind(const std::string& path, document::Kind kind,
                                    document::Access access = document::Access::ReadWrite);

/// A stage by id, or by name in either language; empty = the document's current
/// one: that with results, or that which the judge marks.
///
/// Errors   UnknownStage
Result<StageId> stageNamed(const document::Document& document, const std::string& text);

/// Errors   UnknownEntry
Result<const model::Competitor*> entryNumbered(const document::Document& document,
                                               const std::string& number);

/// A ballot as "stage/entry/judge": by ids, or by the entry's number and the judge's
/// code.
///
/// Errors   UnknownBallot
Result<model::BallotKey> ballotNamed(const document::Document& document, const std::string& text);

/// A judge by id, code or name.
///
/// Errors   UnknownPerson
Result<JudgeId> judgeNamed(const model::Event& event, const std::string& text);

/// A criterion by id, or by name in either language.
///
/// Errors   UnknownCriterion
Result<CriterionId> criterionNamed(const model::Rubric& rubric, const std::string& text);

/// "impact=8.5,reach=8,5": marks take "." or ",", so a comma that is followed by no
/// criterion belongs to the mark before it.
///
/// Errors   Usage, UnknownCriterion, MarkUnreadable (subject: what was typed)
Result<model::Marks> marksTyped(const model::Rubric& rubric, const std::string& text);

} // namespace juri::cli
