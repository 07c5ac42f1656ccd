#include "scoring/recount_places.h"

#include <algorithm>

namespace juri::scoring::recounting {
namespace {

Cell negated(const Cell& cell)
{
    return cell ? Cell(-*cell) : Cell();
}

/// So that more is better.
std::vector<Cell> turned(std::vector<Cell> keys, bool lowerIsBetter)
{
    if (lowerIsBetter)
        for (auto& key : keys)
            key = negated(key);
    return keys;
}

bool isLookedAt(const model::Criterion& criterion, const TieBreak& tie)
{
    if (tie.by == TieBreakBy::Criterion)
        return criterion.id.text() == tie.subject;
    return criterion.group.id == tie.subject || criterion.group.en == tie.subject;
}

/// The mean mark of one criterion; of a group, the weighted mean of its marks.
std::vector<Cell> meanMarks(const Table& table, const TieBreak& tie)
{
    std::vector<Value> sums(table.scores.entries.size()), divisors(sums.size());
    for (const auto& ballot : table.ballots)
        for (std::size_t c = 0; c < ballot.cells.size(); ++c) {
            const auto& criterion = table.scores.criteria[c];
            if (!ballot.cells[c] || !isLookedAt(criterion, tie))
                continue;
            const auto given = Value::of(criterion.weight);
            const auto weight =
                tie.by == TieBreakBy::Criterion || given.isZero() ? Value::of(1) : given;
            sums[ballot.entry] += *ballot.cells[c] * weight;
            divisors[ballot.entry] += weight;
        }
    std::vector<Cell> means(sums.size());
    for (std::size_t entry = 0; entry < sums.size(); ++entry)
        if (!divisors[entry].isZero())
            means[entry] = sums[entry] / divisors[entry];
    return means;
}

std::vector<std::vector<Value>> totalsByEntry(const Table& table)
{
    std::vector<std::vector<Value>> totals(table.scores.entries.size());
    for (const auto& row : table.totals)
        if (row.cells[0])
            totals[row.entry].push_back(*row.cells[0]);
    for (auto& list : totals)
        std::sort(list.begin(), list.end());
    return totals;
}

std::vector<Cell> ofTotals(const Table& table, TieBreakBy by)
{
    std::vector<Cell> keys;
    for (const auto& list : totalsByEntry(table)) {
        if (list.empty())
            keys.emplace_back();
        else if (by == TieBreakBy::Median)
            keys.emplace_back(middleOf(list));
        else
            keys.emplace_back(by == TieBreakBy::Highest ? list.back() : list.front());
    }
    return turned(std::move(keys), table.totalsLowerIsBetter);
}

std::vector<Cell> firsts(const Table& table)
{
    std::vector<Cell> count(table.scores.entries.size(), Value());
    for (const auto& rows : rowsByJudge(table, table.totals)) {
        Cell best;
        for (const auto row : rows)
            if (const auto& total = table.totals[row].cells[0];
                total && (!best || isBetter(*total, *best, table.totalsLowerIsBetter)))
                best = total;
        for (const auto row : rows)
            if (best && table.totals[row].cells[0] == best) {
                auto& own = count[table.totals[row].entry];
                own = *own + Value::of(1);
            }
    }
    return count;
}

std::vector<Cell> ofJudge(const Table& table, const std::string& name)
{
    std::vector<Cell> keys(table.scores.entries.size());
    for (const auto& row : table.totals)
        if (table.scores.judges[row.judge] == name)
            keys[row.entry] = row.cells[0];
    return turned(std::move(keys), table.totalsLowerIsBetter);
}

/// The chair's order by its number: the better the place, the more.
std::vector<Cell> ofChair(const Table& table, const std::string& number)
{
    std::vector<Cell> keys;
    for (const auto& place : table.scores.chairOrders[std::stoul(number)])
        keys.push_back(place ? Cell(Value::of(-*place)) : Cell());
    return keys;
}

std::vector<Cell> ofEarlier(const Table& table, const std::string& name)
{
    for (const auto& earlier : table.scores.earlier)
        if (earlier.stage == name)
            return turned(earlier.values, earlier.lowerIsBetter);
    return std::vector<Cell>(table.scores.entries.size());
}

std::vector<Cell> ofItem(const Table& table, const std::string& name)
{
    std::vector<Cell> keys(table.scores.entries.size(), Value());
    for (const auto& deduction : table.scores.deductions)
        if (deduction.item == name)
            keys[deduction.entry] = *keys[deduction.entry] - Value::of(deduction.points);
    return keys;
}

} // namespace

std::vector<Cell> keysOf(const Table& table, const std::vector<Cell>& values, const TieBreak& tie)
{
    switch (tie.by) {
    case TieBreakBy::Criterion:
    case TieBreakBy::Group: return turned(meanMarks(table, tie), table.rule.lowerIsBetter);
    case TieBreakBy::MostFirsts: return firsts(table);
    case TieBreakBy::Median:
    case TieBreakBy::Highest:
    case TieBreakBy::Lowest: return ofTotals(table, tie.by);
    case TieBreakBy::Earlier: return ofEarlier(table, tie.subject);
    case TieBreakBy::Item: return ofItem(table, tie.subject);
    case TieBreakBy::Undeducted:
        return turned(table.undeducted.empty() ? values : table.undeducted, table.lowerIsBetter);
    case TieBreakBy::Judge: return ofJudge(table, tie.subject);
    case TieBreakBy::Chair: return ofChair(table, tie.subject);
    case TieBreakBy::HeadToHead:
    case TieBreakBy::Lot: break;
    }
    return std::vector<Cell>(values.size());
}

std::vector<Given> totalsGiven(const Table& table)
{
    std::vector<Given> given(table.scores.entries.size());
    for (const auto& row : table.totals)
        if (row.cells[0])
            given[row.entry].emplace(row.judge, *row.cells[0]);
    return given;
}

} // namespace juri::scoring::recounting
