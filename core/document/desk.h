#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

namespace juri::document {

/// A judge's sheet as somebody keyed it from paper or a spreadsheet.
struct DeskBallot {
    JudgeId judge;
    CompetitorId competitor;
    model::Marks marks;
};

/// Enters sheets at the desk. A coordinator may not write marks, so each judge's
/// are signed by a desk key that is granted for that judge and used once; every
/// such ballot says which file it came from, wherever it is shown (merge.md 4.7).
/// A ballot the judge has already is followed by this one, never overwritten. Where judges
/// rank, a mark is a place: the entries named get theirs in the judge's order.
///
/// In       source: the file's name
/// Errors   WrongDocument, NoKey, UnknownStage, UnknownPerson, UnknownEntry,
///          UnknownCriterion, MarkOutOfRange, OrderInvalid (all checked first), NotWritable,
///          DiskFull
Result<ChangeSet> enterAtDesk(Document& document, const StageId& stage,
                              const std::vector<DeskBallot>& ballots, const std::string& source);

} // namespace juri::document
