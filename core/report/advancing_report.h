#pragma once

#include "model/event.h"
#include "report/table.h"
#include "scoring/advancement.h"
#include "scoring/ranking.h"

#include <string>
#include <vector>

namespace juri::report {

struct AdvancingRow {
    model::Competitor competitor;
    scoring::Placing placing;
    scoring::Advance advance = scoring::Advance::No;
    std::string reason; ///< as scoring::AdvanceLine, or of a gate: "passed", "failed" …
    std::string words;  ///< the coordinator's own
};

/// Who goes on from a stage, and why; rows as they are given.
struct AdvancingInput {
    model::Competition competition;
    LocalText stage;
    std::vector<AdvancingRow> rows;
};

Table advancingReport(const AdvancingInput& input, Language language);

} // namespace juri::report
