#pragma once

#include "document/explanation.h"
#include "report/explanation_report.h"

namespace juri::document {

/// What explanationReport() needs, with names for positions.
report::ExplanationInput explanationSheet(const Document& document, const Explanation& explained);

} // namespace juri::document
