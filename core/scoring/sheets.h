#pragma once

#include "base/result.h"
#include "scoring/explain.h"
#include "scoring/ranking.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

using Mark = std::optional<Value>;

/// One row of marks on the way from ballots to values: a ballot's (judge 0 or
/// more), or, once judges are reduced, an entry's (judge -1). One mark for each
/// criterion; once criteria are reduced, one.
struct Sheet {
    int entry = 0;
    int judge = -1;
    std::vector<Mark> marks;

    bool operator==(const Sheet&) const = default;
};

using Sheets = std::vector<Sheet>;

/// The state the steps of a rule work on, one after the other.
struct Table {
    const Rule& rule;
    const Scores& scores;
    Sheets sheets; ///< by entry, then judge
    bool hasCriteria = true;
    bool hasJudges = true;
    bool lowerIsBetter = false;
    int step = -1; ///< of the rule, while it is applied

    Sheets marks;  ///< as given, what does not count left out; for gates and tie-breaks
    Sheets totals; ///< counted totals of ballots, just before judges were reduced
    bool totalsLowerIsBetter = false;
    std::vector<Mark> uncarried;               ///< by entry, before carrying over; empty without
    std::vector<Mark> undeducted;              ///< by entry, before deductions
    std::vector<std::string> unranked;         ///< by entry; empty = none the less ranked
    std::vector<int> ballots;                  ///< by entry: counted
    std::vector<std::vector<Value>> finerKeys; ///< by entry: breaks equal values; more is better
    Details details;
    Trace* trace = nullptr;

    int entryCount() const { return static_cast<int>(scores.entries.size()); }
};

/// What Scores must be: positions in range, one ballot for each entry and judge,
/// a mark or nothing for each criterion. Errors: Internal.
Outcome checkScores(const Scores& scores);

/// The rows of Scores, by entry and then judge; nothing is left out yet.
Sheets sheetsOf(const Scores& scores);
Sheet sheetOf(const BallotMarks& ballot);

/// By entry, then judge.
void sortSheets(Sheets& sheets);

/// The table before the first step: ballots that do not count are left out by
/// the rule's policy, information-only criteria are emptied.
Table startTable(const Rule& rule, const Scores& scores, Sheets sheets, Trace* trace = nullptr);

/// Weights by criterion as the rule counts them: if all are zero, all count alike;
/// information-only criteria have none.
std::vector<Value> weightsOf(const Scores& scores);

/// The position of a criterion, or -1.
int criterionIndex(const Scores& scores, const std::string& id);

/// The rows of one entry: sheets[first] up to, not including, sheets[last].
struct Rows {
    std::size_t first;
    std::size_t last;
};
std::vector<Rows> rowsByEntry(const Sheets& sheets, int entries);

/// The marks of one column among some rows, those not given left out.
std::vector<Value> columnOf(const Sheets& sheets, Rows rows, std::size_t column);

void note(Table& table, const TraceLine& line, int entry);

/// Ranks by value without computing anything: rank() with sheets made elsewhere,
/// for scores finer than thousandths.
Result<Ranking> rankSheets(const Rule& rule, const Scores& scores, Sheets sheets,
                           Trace* trace = nullptr);

} // namespace juri::scoring
