#pragma once

#include "base/result.h"
#include "scoring/sheets.h"

namespace juri::scoring {

/// Puts each judge's marks on a common footing. Errors: RuleInvalid
Outcome adjustJudges(Table& table, const AdjustJudges& step);

/// Combines judges to one row for each entry. Errors: RuleInvalid
Outcome reduceJudges(Table& table, const ReduceJudges& step);

/// Methods that look at whole ballots, for reduceJudges(). Errors: RuleInvalid
Outcome reduceByPairs(Table& table, const ReduceJudges& step); ///< Copeland to Bradley-Terry
Outcome reduceByMajority(Table& table);
Outcome reduceBySkating(Table& table);
Outcome reduceByModel(Table& table, const ReduceJudges& step); ///< two-way

} // namespace juri::scoring
