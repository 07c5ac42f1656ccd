#include "scoring/recount_table.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring::recounting {
namespace {

/// A ballot without a mark that counts is none.
bool isBlank(const Scores& scores, const BallotMarks& ballot)
{
    for (std::size_t c = 0; c < scores.criteria.size(); ++c)
        if (!scores.criteria[c].informationOnly && ballot.marks[c])
            return false;
    return true;
}

bool lacksMark(const Scores& scores, const BallotMarks& ballot)
{
    for (std::size_t c = 0; c < scores.criteria.size(); ++c)
        if (scores.criteria[c].required && !scores.criteria[c].informationOnly && !ballot.marks[c])
            return true;
    return false;
}

std::vector<bool> entriesLeftOut(const Rule& rule, const Scores& scores)
{
    std::vector<bool> out(scores.entries.size(), false);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = i < scores.facts.size() && scores.facts[i].disqualified;
    if (rule.incomplete == Incomplete::ExcludeEntry)
        for (const auto& ballot : scores.ballots)
            if (lacksMark(scores, ballot) && !isBlank(scores, ballot))
                out[ballot.entry] = true;
    return out;
}

Row marksGiven(const BallotMarks& ballot)
{
    Row row{ballot.entry, ballot.judge, {}};
    for (const auto& mark : ballot.marks)
        row.cells.push_back(mark ? Cell(Value::of(*mark)) : Cell());
    return row;
}

/// Only criteria that count, and filled up if the rule says so.
Row marksCounted(const Table& table, const Row& given)
{
    Row row{given.entry, given.judge, {}};
    for (const int c : table.columns) {
        const auto& criterion = table.scores.criteria[c];
        const bool fills =
            table.rule.incomplete == Incomplete::CountAsMinimum && criterion.required;
        row.cells.push_back(!given.cells[c] && fills ? Cell(Value::of(criterion.scale.min))
                                                     : given.cells[c]);
    }
    return row;
}

Cell weighted(const std::vector<Cell>& cells, const std::vector<Value>& weights, bool mean)
{
    Value sum, divisor;
    bool any = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i])
            continue;
        any = true;
        sum += *cells[i] * weights[i];
        divisor += weights[i];
    }
    if (!any || (mean && divisor.isZero()))
        return std::nullopt;
    return mean ? sum / divisor : sum;
}

} // namespace

std::vector<Value> weightsOf(const Table& table)
{
    std::vector<Value> weights;
    bool any = false;
    for (const int c : table.columns) {
        weights.push_back(Value::of(table.scores.criteria[c].weight));
        any = any || !weights.back().isZero();
    }
    return any ? weights : std::vector<Value>(weights.size(), Value::of(1));
}

std::vector<Row> weightedTotals(const Table& table, bool mean)
{
    const auto weights = weightsOf(table);
    std::vector<Row> totals;
    for (const auto& row : table.rows)
        totals.push_back({row.entry, row.judge, {weighted(row.cells, weights, mean)}});
    return totals;
}

Table tableOf(const Rule& rule, const Scores& scores)
{
    Table table{.rule = rule,
                .scores = scores,
                .ballots = {},
                .rows = {},
                .columns = {},
                .lowerIsBetter = rule.lowerIsBetter,
                .leftOut = entriesLeftOut(rule, scores),
                .undeducted = {},
                .totals = {},
                .majority = {}};
    for (std::size_t c = 0; c < scores.criteria.size(); ++c)
        if (!scores.criteria[c].informationOnly)
            table.columns.push_back(static_cast<int>(c));
    for (const auto& ballot : scores.ballots) {
        const bool dropped = rule.incomplete == Incomplete::DropBallot && lacksMark(scores, ballot);
        if (dropped || isBlank(scores, ballot) || table.leftOut[ballot.entry])
            continue;
        table.ballots.push_back(marksGiven(ballot));
        table.rows.push_back(marksCounted(table, table.ballots.back()));
    }
    const auto counted = rowsByEntry(table, table.ballots);
    for (std::size_t entry = 0; entry < counted.size(); ++entry)
        if (static_cast<int>(counted[entry].size()) < rule.minimumBallots)
            table.leftOut[entry] = true;
    return table;
}

std::vector<std::vector<std::size_t>> rowsByEntry(const Table& table, const std::vector<Row>& rows)
{
    std::vector<std::vector<std::size_t>> by(table.scores.entries.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        by[rows[i].entry].push_back(i);
    return by;
}

std::vector<std::vector<std::size_t>> rowsByJudge(const Table& table, const std::vector<Row>& rows)
{
    std::vector<std::vector<std::size_t>> by(table.scores.judges.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        by[rows[i].judge].push_back(i);
    return by;
}

std::vector<Cell> valuesOf(const Table& table)
{
    std::vector<Cell> values(table.scores.entries.size());
    for (const auto& row : table.rows)
        values[row.entry] = row.cells[0];
    return values;
}

Value sumOf(const std::vector<Value>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), Value());
}

Value meanOf(const std::vector<Value>& numbers)
{
    return sumOf(numbers) / Value::of(static_cast<std::int64_t>(numbers.size()));
}

Value middleOf(std::vector<Value> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const auto n = numbers.size();
    return meanOf({numbers[(n - 1) / 2], numbers[n / 2]});
}

bool isBetter(const Value& a, const Value& b, bool lowerIsBetter)
{
    return lowerIsBetter ? a < b : b < a;
}

std::vector<Value> sharedPlaces(const std::vector<Value>& numbers, bool lowerIsBetter)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return isBetter(numbers[a], numbers[b], lowerIsBetter);
    });
    std::vector<Value> places(numbers.size());
    for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
        while (last < order.size() && numbers[order[last]] == numbers[order[first]])
            ++last;
        for (auto i = first; i < last; ++i) // the places first + 1 to last
            places[order[i]] = Value::ratio(static_cast<std::int64_t>(first + 1 + last), 2);
    }
    return places;
}

} // namespace juri::scoring::recounting
