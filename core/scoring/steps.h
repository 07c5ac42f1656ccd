#pragma once

#include "base/result.h"
#include "scoring/sheets.h"

namespace juri::scoring {

/// Applies the table's rule, step by step, until each entry has one row with one
/// mark, or none. Errors: RuleInvalid.
Outcome applySteps(Table& table);

/// Applies one step of the rule. Errors: RuleInvalid
Outcome applyStep(Table& table, const Step& step);

} // namespace juri::scoring
