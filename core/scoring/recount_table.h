#pragma once

#include "scoring/rule.h"
#include "scoring/scores.h"
#include "scoring/value.h"

#include <map>
#include <optional>
#include <vector>

/// The second path's own tables. Nothing here is used by rank(), and nothing of
/// rank() is used here but Value: two ways to one number are worth something only
/// as long as they are two.
namespace juri::scoring::recounting {

using Cell = std::optional<Value>;

/// One judge's numbers for one entry; once judges are combined, an entry's own.
struct Row {
    int entry = 0;
    int judge = -1; ///< -1: judges are combined
    std::vector<Cell> cells;
};

/// What the steps work on, from the ballots to one value for each entry.
struct Table {
    const Rule& rule;
    const Scores& scores;
    std::vector<Row> ballots; ///< those that count, marks as given for all criteria of Scores
    std::vector<Row> rows;    ///< the numbers as they stand, a cell for each column
    std::vector<int> columns; ///< positions of criteria; {-1} once they are combined
    bool judgesStand = true;
    bool lowerIsBetter = false;   ///< of the numbers as they stand
    std::vector<bool> leftOut;    ///< by entry: gets no rank
    std::vector<Cell> undeducted; ///< by entry, once deductions were taken off
    std::vector<Row> totals;      ///< of ballots, just before judges are combined
    bool totalsLowerIsBetter = false;
    std::vector<std::vector<Value>>
        majority; ///< by entry: grades in majority order; more is better

    bool criteriaStand() const { return columns.empty() || columns[0] >= 0; }
};

/// The ballots that count: those of entries that are not left out, as the rule
/// treats a missing mark.
Table tableOf(const Rule& rule, const Scores& scores);

/// Does the rule's steps; false if one of them is not known here.
bool doSteps(Table& table);

/// Of the columns, which are criteria still; 1 for each where none has any.
std::vector<Value> weightsOf(const Table& table);

/// The weighted mean of each row's cells, or their weighted sum.
std::vector<Row> weightedTotals(const Table& table, bool mean);

bool adjust(Table& table, const AdjustJudges& step);
bool combineJudges(Table& table, const ReduceJudges& step);
bool combineBySchulze(Table& table, bool margins);
void combineByCopeland(Table& table);
void combineBySkating(Table& table);

/// The positions of rows, by entry or by judge.
std::vector<std::vector<std::size_t>> rowsByEntry(const Table& table, const std::vector<Row>& rows);
std::vector<std::vector<std::size_t>> rowsByJudge(const Table& table, const std::vector<Row>& rows);

/// One value for each entry, where it has one.
std::vector<Cell> valuesOf(const Table& table);

Value sumOf(const std::vector<Value>& numbers);
Value meanOf(const std::vector<Value>& numbers); ///< numbers is not empty
Value middleOf(std::vector<Value> numbers);      ///< of two, their mean; not empty

/// Places from 1; equals share the mean of theirs.
std::vector<Value> sharedPlaces(const std::vector<Value>& numbers, bool lowerIsBetter);

/// Of some entries, by judge what each was given: how many of the others are
/// behind it for more judges than ahead, less the reverse.
using Given = std::map<int, Value>;
std::vector<int> winsLessLosses(const std::vector<Given>& given, bool lowerIsBetter);

/// Whether a is better off.
bool isBetter(const Value& a, const Value& b, bool lowerIsBetter);

} // namespace juri::scoring::recounting
