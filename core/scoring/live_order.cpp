#include "scoring/live_order.h"

#include <algorithm>

namespace juri::scoring {
namespace {

/// Whether a tie of some entries may hang on the ballots of others.
bool looksAtAll(const Rule& rule)
{
    return std::any_of(rule.ties.begin(), rule.ties.end(),
                       [](const auto& tie) { return tie.by == TieBreakBy::MostFirsts; });
}

template <class T> void eraseAt(std::vector<T>& items, std::size_t position)
{
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(position));
}

template <class T> void insertAt(std::vector<T>& items, std::size_t position, T item)
{
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(position), std::move(item));
}

} // namespace

std::unique_ptr<LiveOrder> LiveOrder::make(const Rule& rule, const Scores& scores)
{
    auto plan = linearPlan(rule, scores);
    if (!plan || !checkTies(rule, scores) || looksAtAll(rule))
        return nullptr;
    auto table = linearTable(*plan, rule, scores);
    if (!table)
        return nullptr;
    std::unique_ptr<LiveOrder> made(
        new LiveOrder(rule, scores, *std::move(plan), *std::move(table)));
    return made->m_ties.isInDoubt() ? nullptr : std::move(made);
}

LiveOrder::LiveOrder(const Rule& rule, const Scores& scores, LinearPlan plan, LinearTable table)
    : m_rule(rule)
    , m_scores(scores)
    , m_plan(std::move(plan))
    , m_table(std::move(table))
    , m_rows(scores.entries.size())
    , m_ties(rule, scores, m_table)
    , m_stepNames(m_ties.stepNames())
    , m_order(linearOrder(rule, scores, m_table, m_ties))
{
}

bool LiveOrder::update(int entry, const std::vector<int>& ballots)
{
    std::vector<LinearRow> rows;
    std::vector<int> counted;
    for (const int ballot : ballots) {
        if (!fillRow(m_plan, m_scores.ballots[ballot], rows.emplace_back()))
            return false;
        if (rows.back().state != LinearRow::State::Out)
            counted.push_back(ballot);
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.judge < b.judge; });
    take(entry);
    m_rows[entry] = std::move(rows);
    m_table.byEntry[entry] = m_rows[entry];
    if (!updateColumns(entry, counted) || !updateEntry(m_plan, m_rule, m_table, entry))
        return false;
    put(entry);
    return !m_ties.isInDoubt();
}

bool LiveOrder::updateColumns(int entry, const std::vector<int>& ballots)
{
    for (auto& column : m_table.columns) {
        column.means[entry] = {0, 0};
        for (const int ballot : ballots)
            if (!column.add(m_scores.ballots[ballot]))
                return false;
    }
    return true;
}

std::pair<std::size_t, std::size_t> LiveOrder::equalRun(int entry) const
{
    const auto better = [&](int a, int b) {
        const auto& left = m_table.entries[a].value;
        const auto& right = m_table.entries[b].value;
        return m_rule.lowerIsBetter ? left < right : right < left;
    };
    const auto& entries = m_order.entries;
    const auto [first, last] = std::equal_range(entries.begin(), entries.end(), entry, better);
    return {first - entries.begin(), last - entries.begin()};
}

std::optional<std::size_t> LiveOrder::positionOf(int entry) const
{
    if (!isRanked(m_rule, m_scores, m_table.entries[entry], entry))
        return std::nullopt;
    const auto [first, last] = equalRun(entry);
    auto position = first;
    while (position < last && m_order.entries[position] != entry)
        ++position;
    return position;
}

void LiveOrder::take(int entry)
{
    const auto position = positionOf(entry);
    if (!position)
        return;
    const auto [first, last] = equalRun(entry);
    eraseAt(m_order.entries, *position);
    eraseAt(m_order.boundaries, *position);
    breakTiesIn(first, last - 1);
}

void LiveOrder::put(int entry)
{
    if (!isRanked(m_rule, m_scores, m_table.entries[entry], entry))
        return;
    const auto [first, last] = equalRun(entry);
    insertAt(m_order.entries, last, entry);
    insertAt(m_order.boundaries, last, Boundary{});
    breakTiesIn(first, last + 1);
}

void LiveOrder::breakTiesIn(std::size_t first, std::size_t last)
{
    if (first == last)
        return;
    const auto begin = m_order.entries.begin();
    std::sort(begin + static_cast<std::ptrdiff_t>(first),
              begin + static_cast<std::ptrdiff_t>(last));
    breakTies(m_ties, m_order, first, last);
}

Ranking LiveOrder::ranking() const
{
    return linearRanking(m_rule, m_scores, m_table, m_order, m_ties);
}

} // namespace juri::scoring
