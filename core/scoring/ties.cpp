#include "scoring/ties.h"

#include "scoring/methods.h"

#include <algorithm>

namespace juri::scoring {
namespace {

Mark flipped(Mark mark, bool flip)
{
    return mark && flip ? Mark(-*mark) : mark;
}

Mark earlierValue(const Table& table, const std::string& stage, int entry)
{
    for (const auto& earlier : table.scores.earlier)
        if (earlier.stage == stage)
            return flipped(earlier.values[entry], earlier.lowerIsBetter);
    return std::nullopt;
}

/// Points the item gave: what was taken off counts against.
Mark itemPoints(const Table& table, const std::string& item, int entry)
{
    Value sum;
    for (const auto& deduction : table.scores.deductions)
        if (deduction.entry == entry && deduction.item == item)
            sum += -Value::of(deduction.points);
    return sum;
}

Mark extreme(const std::vector<Value>& totals, bool highest)
{
    if (totals.empty())
        return std::nullopt;
    return highest ? *std::max_element(totals.begin(), totals.end())
                   : *std::min_element(totals.begin(), totals.end());
}

} // namespace

TieBreaker::TieBreaker(const Table& table)
    : m_table(table)
    , m_chain(chainOf(table.rule, table.scores))
    , m_marks(rowsByEntry(table.marks, table.entryCount()))
    , m_totals(rowsByEntry(table.totals, table.entryCount()))
    , m_refiner(static_cast<int>(m_chain.size()), Asker{*this})
{
}

std::vector<std::string> TieBreaker::stepNames() const
{
    std::vector<std::string> names;
    for (const auto& step : m_chain)
        names.push_back(step.name);
    return names;
}

Mark TieBreaker::keyOf(const ChainStep& step, int entry, std::span<const int> group)
{
    const auto& table = m_table;
    switch (step.tie.by) {
    case TieBreakBy::Criterion:
    case TieBreakBy::Group: return flipped(criteriaMean(step, entry), table.rule.lowerIsBetter);
    case TieBreakBy::MostFirsts: return mostFirsts(entry);
    case TieBreakBy::Median: return medianOf(totalsOf(entry));
    case TieBreakBy::Highest: return extreme(totalsOf(entry), !table.totalsLowerIsBetter);
    case TieBreakBy::Lowest: return extreme(totalsOf(entry), table.totalsLowerIsBetter);
    case TieBreakBy::HeadToHead: return headToHead(entry, group);
    case TieBreakBy::Earlier: return earlierValue(table, step.tie.subject, entry);
    case TieBreakBy::Item: return itemPoints(table, step.tie.subject, entry);
    case TieBreakBy::Undeducted:
        return table.undeducted.empty() ? Mark{}
                                        : flipped(table.undeducted[entry], table.lowerIsBetter);
    case TieBreakBy::Judge: return totalBy(step.position, entry);
    case TieBreakBy::Lot: return Value::of(drawnLot(step.tie.subject, table.scores.entries[entry]));
    case TieBreakBy::Chair:
        if (const auto place = table.scores.chairOrders[step.position][entry])
            return Value::of(-*place);
        break;
    }
    return std::nullopt;
}

/// The weighted mean over some criteria of their means over judges.
Mark TieBreaker::criteriaMean(const ChainStep& step, int entry) const
{
    const auto weights = criteriaWeights(m_table.scores, step.tie);
    Value sum, divisor;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (weights[c].isZero())
            continue;
        const auto mean = meanOf(columnOf(m_table.marks, m_marks[entry], c));
        if (!mean)
            continue;
        sum += weights[c] * *mean;
        divisor += weights[c];
    }
    return divisor.isZero() ? Mark{} : Mark(sum / divisor);
}

/// An entry's counted totals, more is better.
std::vector<Value> TieBreaker::totalsOf(int entry) const
{
    auto totals = columnOf(m_table.totals, m_totals[entry], 0);
    if (m_table.totalsLowerIsBetter)
        for (auto& total : totals)
            total = -total;
    return totals;
}

/// A judge's total for an entry, more is better.
Mark TieBreaker::totalBy(int judge, int entry) const
{
    for (auto row = m_totals[entry].first; row < m_totals[entry].last; ++row)
        if (const auto& sheet = m_table.totals[row]; sheet.judge == judge)
            return flipped(sheet.marks.front(), m_table.totalsLowerIsBetter);
    return std::nullopt;
}

Mark TieBreaker::mostFirsts(int entry)
{
    if (m_best.empty()) {
        m_best.resize(m_table.scores.judges.size());
        for (const auto& sheet : m_table.totals)
            m_best[sheet.judge] = std::max(
                m_best[sheet.judge], flipped(sheet.marks.front(), m_table.totalsLowerIsBetter));
    }
    std::int64_t firsts = 0;
    for (auto row = m_totals[entry].first; row < m_totals[entry].last; ++row) {
        const auto& sheet = m_table.totals[row];
        const auto total = flipped(sheet.marks.front(), m_table.totalsLowerIsBetter);
        firsts += total && total == m_best[sheet.judge] ? 1 : 0;
    }
    return Value::of(firsts);
}

/// How many judges prefer a to b, less those who prefer b to a.
int TieBreaker::preference(int a, int b) const
{
    int balance = 0;
    for (auto row = m_totals[a].first; row < m_totals[a].last; ++row) {
        const auto judge = m_table.totals[row].judge;
        const auto forA = totalBy(judge, a);
        const auto forB = totalBy(judge, b);
        if (forA && forB)
            balance += *forA > *forB ? 1 : *forA < *forB ? -1 : 0;
    }
    return balance;
}

Mark TieBreaker::headToHead(int entry, std::span<const int> group) const
{
    std::int64_t score = 0;
    for (const int other : group)
        if (other != entry) {
            const auto balance = preference(entry, other);
            score += balance > 0 ? 1 : balance < 0 ? -1 : 0;
        }
    return Value::of(score);
}

} // namespace juri::scoring
