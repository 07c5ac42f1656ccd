#pragma once

#include "base/result.h"
#include "scoring/scores.h"
#include "scoring/sheets.h"

#include <string>
#include <vector>

namespace juri::cli {

/// A tidy table of marks, one a row.
struct TidyScores {
    scoring::Scores scores; ///< names by byte order; criteria as they come, weight 1; no ballots
    scoring::Sheets sheets; ///< the ballots, as exact as the table has them
    bool hasCriteria = false;
};

/// Reads the columns competitor, judge, score and, where there is one, criterion;
/// others are ignored. A blank score is a missing mark. Marks may have up to 18
/// decimals, with "." or ",".
///
/// Errors   as exchange::readTable(); ColumnMissing; RowInvalid: a score that is no
///          number, a name left blank, or a second mark for the same cell
Result<TidyScores> readTidyScores(const std::string& path);

/// Games between two: winner, loser and, where there is one, count.
struct TidyGames {
    std::vector<std::string> names; ///< by byte order
    std::vector<std::vector<double>> wins;
    std::vector<double> games; ///< by name
};

/// Errors   as readTidyScores(); RowInvalid: a count below zero, or someone
///          against himself
Result<TidyGames> readTidyGames(const std::string& path);

} // namespace juri::cli
