#pragma once

#include "base/result.h"
#include "document/document.h"

#include <optional>

namespace juri::document {

/// How long a presentation took, in whole seconds.
struct PresentationTimes {
    int pitch = 0;
    int questions = 0;

    bool operator==(const PresentationTimes&) const = default;
};

constexpr int kLongestPresentation = 24 * 60 * 60; ///< of either part, seconds

/// Notes the times of an entry as this judge's timer took them; said again they replace
/// the earlier ones. They go with the judge's score file, may be noted whatever becomes of
/// the sheet, and decide nothing.
///
/// Errors   WrongDocument, UnknownStage, NotAssigned; Usage: below zero or more than a day;
///          NoKey, NotWritable, DiskFull
Result<ChangeSet> noteTimes(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const PresentationTimes& times);

/// What a judge noted; nothing if nothing.
std::optional<PresentationTimes> notedTimes(const Document& document, const model::BallotKey& key);

} // namespace juri::document
