#pragma once

#include "base/text.h"
#include "report/ranking_input.h"
#include "report/table.h"

namespace juri::report {

/// The ranked list of a stage, for paper, screen and files.
///
/// Columns  rank, number, competitor (with institution and region), one for each
///          criterion (lettered, with its weight), spread, final value
/// Cells    medals for the first three places, "=4" for shared ones, what decided
///          a tie, why an entry has no rank; "*" where ballots are missing
Table rankingReport(const RankingInput& input, Language language);

} // namespace juri::report
