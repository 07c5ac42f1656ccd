#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

namespace juri::document {

/// Takes points off an entry in a stage, or gives them as a bonus (below zero), after
/// the judges' marks are combined; said again for the same item it replaces the
/// earlier one, and 0 takes it back. At the organisers' desk, or in the document of a
/// judge who chairs the stage: then it goes with that judge's score file, whatever
/// becomes of the sheets.
///
/// In       item: a slug, as the rule's tie-breaks call it
/// Errors   UnknownStage; NoDeductions: the stage's rule does not count any; Usage: the
///          item is no slug, or the reason is blank; NotChair; NotAssigned; those of
///          setup.h
Result<ChangeSet> deduct(Document& document, const StageId& stage, const CompetitorId& competitor,
                         const std::string& item, Points points, const std::string& reason);

/// Whether a stage's rule has a step for deductions.
///
/// Errors   UnknownStage, RuleInvalid
Result<bool> countsDeductions(const Document& document, const StageId& stage);

} // namespace juri::document
