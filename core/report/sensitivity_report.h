#pragma once

#include "model/event.h"
#include "report/table.h"
#include "scoring/sensitivity.h"

#include <string>
#include <vector>

namespace juri::report {

/// How the places would change under other methods and without each judge.
struct SensitivityInput {
    model::Competition competition;
    LocalText stage;
    LocalText group;                            ///< empty = everyone
    std::vector<model::Competitor> competitors; ///< in the order of the rule's ranking
    std::vector<int> entries;                   ///< their positions in the table
    scoring::SensitivityTable table;
    std::vector<std::string> judges; ///< names of the judges' columns, in their order
};

/// A row for each entry: its rank by the rule, by each method, and the best and
/// worst of all; with everyJudge also a column for each judge left out.
Table sensitivityReport(const SensitivityInput& input, Language language, bool everyJudge);

} // namespace juri::report
