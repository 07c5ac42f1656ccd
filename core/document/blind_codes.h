#pragma once

#include "base/result.h"
#include "document/document.h"

namespace juri::document {

/// Draws a code for each entry of a blind stage that has none: its judges know entries by
/// nothing else. The list of codes stays in the event document.
///
/// Out      how many were drawn
/// Errors   DuplicateNumber (two entries of a blind stage have one code), WrongDocument,
///          and those of writing
Result<std::size_t> giveBlindCodes(Document& document);

} // namespace juri::document
