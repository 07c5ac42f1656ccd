#pragma once

#include "base/result.h"
#include "document/document.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// What an organiser sets up in an event document. Each function is one operation.
namespace juri::document {

/// Errors of all below   WrongDocument, NoKey, NotWritable, DiskFull,
///                       StorageFailed; then nothing has changed.

/// In       competitors: without ids, which are made here
/// Errors   DuplicateNumber (subject: a number that is taken); nothing is added then
Result<ChangeSet> addCompetitors(Document& document, std::vector<model::Competitor> competitors);

/// Errors   DuplicateNumber (subject: a code that is taken)
Result<ChangeSet> addJudges(Document& document, std::vector<model::Judge> judges);

Result<ChangeSet> addPanels(Document& document, std::vector<model::Panel> panels);

/// Adds entries to those the judges have in a stage.
Result<ChangeSet> assign(Document& document, const StageId& stage,
                         const std::map<JudgeId, std::set<CompetitorId>>& entries);

Result<ChangeSet> declareInterests(Document& document,
                                   const std::map<JudgeId, model::Interest>& interests);

/// Errors   UnknownStage
Result<ChangeSet> decide(Document& document, const StageId& stage,
                         const std::map<CompetitorId, model::Decision>& decisions);

/// Says what an item of an entry is now; the desk's, whatever item.judge says.
///
/// Errors   UnknownStage
Result<ChangeSet> setItem(Document& document, const StageId& stage, const CompetitorId& competitor,
                          const model::Item& item);

} // namespace juri::document
