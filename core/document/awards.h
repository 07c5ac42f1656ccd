#pragma once

#include "base/result.h"
#include "document/document.h"
#include "report/awards_report.h"

#include <set>
#include <string>

/// A stage's awards: what the values propose, and what people decide.
namespace juri::document {

/// What awardsReport() needs: candidates with what the judges wrote about them.
///
/// Errors   UnknownStage, RuleInvalid, MarkUnreadable
Result<report::AwardsInput> awardsSheet(const Document& document, const StageId& stage);

/// Gives an award to these entries, or with none to nobody; said again it replaces the
/// earlier decision.
///
/// In       reason: needed where the values propose somebody else
/// Errors   UnknownStage, UnknownAward; UnknownEntry: an entry without a rank for it;
///          Usage: no reason; WrongDocument, NoKey, NotPermitted, NotWritable, DiskFull
Result<ChangeSet> decideAward(Document& document, const StageId& stage, const std::string& award,
                              const std::set<CompetitorId>& winners, const std::string& reason);

/// The award is open again.
///
/// Errors   as above, without Usage
Result<ChangeSet> reopenAward(Document& document, const StageId& stage, const std::string& award);

} // namespace juri::document
