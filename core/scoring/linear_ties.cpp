#include "scoring/linear_ties.h"

#include <algorithm>

namespace juri::scoring {
namespace {

bool hasTotal(const LinearRow& row)
{
    return row.state == LinearRow::State::Counts;
}

} // namespace

std::vector<CriterionColumn> criterionColumns(const Rule& rule, const Scores& scores)
{
    std::vector<bool> isAsked(scores.criteria.size());
    for (const auto& tie : rule.ties) {
        const auto weights = criteriaWeights(scores, tie);
        for (std::size_t c = 0; c < weights.size(); ++c)
            isAsked[c] = isAsked[c] || !weights[c].isZero();
    }
    std::vector<CriterionColumn> columns;
    for (std::size_t c = 0; c < isAsked.size(); ++c)
        if (isAsked[c])
            columns.push_back(
                {static_cast<int>(c), std::vector(scores.entries.size(), Fraction{0, 0})});
    return columns;
}

LinearTies::LinearTies(const Rule& rule, const Scores& scores, const LinearTable& table)
    : m_rule(rule)
    , m_scores(scores)
    , m_table(table)
    , m_chain(chainOf(rule, scores))
    , m_refiner(static_cast<int>(m_chain.size()), Asker{*this})
{
}

std::vector<std::string> LinearTies::stepNames() const
{
    std::vector<std::string> names;
    for (const auto& step : m_chain)
        names.push_back(step.name);
    return names;
}

LinearTies::Key LinearTies::keyOf(const ChainStep& step, int entry, std::span<const int> group)
{
    switch (step.tie.by) {
    case TieBreakBy::Criterion: return flipped(criterionMean(step.position, entry));
    case TieBreakBy::Group: return flipped(groupMean(step, entry));
    case TieBreakBy::MostFirsts: return mostFirsts(entry);
    case TieBreakBy::Median: return median(entry);
    case TieBreakBy::Highest: return extreme(entry, !m_rule.lowerIsBetter);
    case TieBreakBy::Lowest: return extreme(entry, m_rule.lowerIsBetter);
    case TieBreakBy::HeadToHead: return headToHead(entry, group);
    case TieBreakBy::Earlier: return earlierValue(step.tie.subject, entry);
    case TieBreakBy::Item: return itemPoints(step.tie.subject, entry);
    case TieBreakBy::Undeducted:
        return m_table.undeducted.empty() ? Key{} : flipped(m_table.undeducted[entry]);
    case TieBreakBy::Judge: return totalBy(step.position, entry);
    case TieBreakBy::Lot: return Fraction{drawnLot(step.tie.subject, m_scores.entries[entry])};
    case TieBreakBy::Chair:
        if (const auto place = m_scores.chairOrders[step.position][entry])
            return Fraction{-*place};
        break;
    }
    return std::nullopt;
}

LinearTies::Key LinearTies::criterionMean(int criterion, int entry)
{
    for (const auto& column : m_table.columns)
        if (column.criterion == criterion) {
            const auto& mean = column.means[entry];
            if (mean.below == 0)
                return std::nullopt;
            return isSmall(mean.above, mean.below) ? Key(mean) : certain(std::nullopt);
        }
    return std::nullopt;
}

LinearTies::Key LinearTies::groupMean(const ChainStep& step, int entry)
{
    const auto weights = criteriaWeights(m_scores, step.tie);
    Value sum, divisor;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (weights[c].isZero())
            continue;
        const auto mean = criterionMean(static_cast<int>(c), entry);
        if (!mean)
            continue;
        sum += weights[c] * (mean->value() / Value::of(1000));
        divisor += weights[c];
    }
    return divisor.isZero() ? Key{} : certain(fractionOf(sum / divisor));
}

const std::vector<Fraction>& LinearTies::totalsOf(int entry)
{
    m_totals.clear();
    for (const auto& row : m_table.byEntry[entry])
        if (hasTotal(row))
            m_totals.push_back(m_rule.lowerIsBetter ? -row.total : row.total);
    return m_totals;
}

LinearTies::Key LinearTies::median(int entry)
{
    totalsOf(entry);
    if (m_totals.empty())
        return std::nullopt;
    std::sort(m_totals.begin(), m_totals.end());
    const auto& high = m_totals[m_totals.size() / 2];
    if (m_totals.size() % 2 == 1)
        return high;
    const auto& low = m_totals[m_totals.size() / 2 - 1];
    if (low.below == high.below && isSmall(low.above, low.below) && isSmall(high.above, high.below))
        return Fraction{low.above + high.above, 2 * low.below};
    return certain(fractionOf((low.value() + high.value()) / Value::of(2)));
}

LinearTies::Key LinearTies::extreme(int entry, bool highest)
{
    const auto& totals = totalsOf(entry);
    if (totals.empty())
        return std::nullopt;
    return highest ? *std::max_element(totals.begin(), totals.end())
                   : *std::min_element(totals.begin(), totals.end());
}

LinearTies::Key LinearTies::totalBy(int judge, int entry) const
{
    for (const auto& row : m_table.byEntry[entry])
        if (row.judge == judge && hasTotal(row))
            return flipped(row.total);
    return std::nullopt;
}

/// The best total each judge gave; entries that are left out do not count.
void LinearTies::findBest()
{
    m_best.resize(m_scores.judges.size());
    for (std::size_t entry = 0; entry < m_table.entries.size(); ++entry)
        for (const auto& row : m_table.byEntry[entry])
            if (hasTotal(row) && !m_table.entries[entry].excluded
                && !factsOf(m_scores, static_cast<int>(entry)).disqualified)
                m_best[row.judge] = std::max(m_best[row.judge], flipped(row.total));
}

LinearTies::Key LinearTies::mostFirsts(int entry)
{
    if (m_best.empty())
        findBest();
    Fraction firsts;
    for (const auto& row : m_table.byEntry[entry])
        firsts.above += hasTotal(row) && flipped(row.total) == m_best[row.judge] ? 1 : 0;
    return firsts;
}

/// How many judges prefer a to b, less those who prefer b to a.
int LinearTies::preference(int a, int b) const
{
    int balance = 0;
    for (const auto& row : m_table.byEntry[a]) {
        const auto forA = hasTotal(row) ? flipped(row.total) : Key{};
        const auto forB = totalBy(row.judge, b);
        if (forA && forB)
            balance += *forA > *forB ? 1 : *forA < *forB ? -1 : 0;
    }
    return balance;
}

LinearTies::Key LinearTies::headToHead(int entry, std::span<const int> group) const
{
    Fraction score;
    for (const int other : group)
        if (other != entry) {
            const auto balance = preference(entry, other);
            score.above += balance > 0 ? 1 : balance < 0 ? -1 : 0;
        }
    return score;
}

/// Points the item gave: what was taken off counts against.
LinearTies::Key LinearTies::itemPoints(const std::string& item, int entry)
{
    Fraction sum;
    for (const auto& deduction : m_scores.deductions)
        if (deduction.entry == entry && deduction.item == item
            && __builtin_sub_overflow(sum.above, deduction.points.milli(), &sum.above))
            return certain(std::nullopt);
    return sum;
}

LinearTies::Key LinearTies::earlierValue(const std::string& stage, int entry)
{
    for (const auto& earlier : m_scores.earlier)
        if (earlier.stage == stage) {
            const auto& value = earlier.values[entry];
            if (!value)
                return std::nullopt;
            const auto key = certain(fractionOf(*value));
            return key && earlier.lowerIsBetter ? Key(-*key) : key;
        }
    return std::nullopt;
}

} // namespace juri::scoring
