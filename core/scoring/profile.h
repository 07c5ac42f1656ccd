#pragma once

#include "base/result.h"
#include "scoring/sheets.h"

namespace juri::scoring {

/// Puts each judge's marks on a common footing. Errors: RuleInvalid
Outcome adjustJudges(Table& table, const AdjustJudges& step);

/// Combines judges to one row for each entry. Errors: RuleInvalid
Outcome reduceJudges(Table& table, const ReduceJudges& step);

} // namespace juri::scoring
