#include "scoring/linear_rank.h"

#include "scoring/radix_sort.h"

#include <algorithm>

namespace juri::scoring {
namespace {

bool isBefore(const BallotMarks& a, const BallotMarks& b)
{
    return a.entry != b.entry ? a.entry < b.entry : a.judge < b.judge;
}

/// Where each entry's rows begin, and where the last one's end.
std::vector<std::size_t> firstRows(const Scores& scores)
{
    std::vector<std::size_t> first(scores.entries.size() + 1);
    for (const auto& ballot : scores.ballots)
        ++first[ballot.entry + 1];
    for (std::size_t entry = 1; entry < first.size(); ++entry)
        first[entry] += first[entry - 1];
    return first;
}

/// Rows as the ballots come, moved to their entries.
bool fillRows(const LinearPlan& plan, const Scores& scores, LinearTable& table)
{
    const auto first = firstRows(scores);
    auto next = first;
    table.rows.resize(scores.ballots.size());
    for (std::size_t i = 0; i < scores.ballots.size(); ++i) {
        const auto row = linearRow(plan, scores, static_cast<int>(i));
        if (!row)
            return false;
        table.rows[next[scores.ballots[i].entry]++] = *row;
    }
    const bool isSorted = std::is_sorted(scores.ballots.begin(), scores.ballots.end(), isBefore);
    table.byEntry.reserve(scores.entries.size());
    for (std::size_t entry = 0; entry < scores.entries.size(); ++entry) {
        const std::span rows(table.rows.data() + first[entry], first[entry + 1] - first[entry]);
        if (!isSorted)
            std::sort(rows.begin(), rows.end(),
                      [](const auto& a, const auto& b) { return a.judge < b.judge; });
        table.byEntry.emplace_back(rows);
    }
    return true;
}

bool fillDeductions(const LinearPlan& plan, const Scores& scores, LinearTable& table)
{
    table.deducted.resize(scores.entries.size());
    for (const auto& deduction : scores.deductions) {
        auto& sum = table.deducted[deduction.entry];
        if (plan.deductions && __builtin_add_overflow(sum, deduction.points.milli(), &sum))
            return false;
    }
    return true;
}

/// As it is sorted by, best first; equal for some unequal values.
std::uint64_t sortKey(const Fraction& value, bool lowerIsBetter)
{
    const auto bits =
        orderedBits(static_cast<double>(value.above) / static_cast<double>(value.below));
    return lowerIsBetter ? bits : ~bits;
}

/// The ranked entries by value, best first, equals as in Scores.
std::vector<int> byValue(const Rule& rule, const Scores& scores, const LinearTable& table)
{
    std::vector<Keyed> items, spare;
    items.reserve(table.entries.size());
    for (std::size_t i = 0; i < table.entries.size(); ++i) {
        const auto entry = static_cast<int>(i);
        if (whyUnranked(rule, scores, table, entry).empty())
            items.push_back({sortKey(table.entries[i].key, rule.lowerIsBetter), entry});
    }
    radixSort(items, spare);
    const auto better = [&](const Keyed& a, const Keyed& b) {
        const auto& left = table.entries[a.position].key;
        const auto& right = table.entries[b.position].key;
        return rule.lowerIsBetter ? left < right : right < left;
    };
    for (auto first = items.begin(); first != items.end();) {
        auto last = first + 1;
        while (last != items.end() && last->key == first->key)
            ++last;
        if (last - first > 1)
            std::stable_sort(first, last, better);
        first = last;
    }
    std::vector<int> sorted;
    sorted.reserve(items.size());
    for (const auto& item : items)
        sorted.push_back(item.position);
    return sorted;
}

} // namespace

std::optional<LinearTable> linearTable(const LinearPlan& plan, const Rule& rule,
                                       const Scores& scores)
{
    LinearTable table;
    if (!fillRows(plan, scores, table) || !fillDeductions(plan, scores, table))
        return std::nullopt;
    table.entries.reserve(scores.entries.size());
    for (std::size_t i = 0; i < scores.entries.size(); ++i) {
        auto entry = linearEntry(plan, rule.lowerIsBetter, table.byEntry[i], table.deducted[i]);
        if (!entry)
            return std::nullopt;
        table.entries.push_back(*std::move(entry));
    }
    return table;
}

std::string whyUnranked(const Rule& rule, const Scores& scores, const LinearTable& table, int entry)
{
    const auto& result = table.entries[entry];
    const std::string reason = factsOf(scores, entry).disqualified ? "disqualified"
        : result.excluded                                          ? "incomplete"
                                                                   : "";
    return whyUnranked(rule, reason, result.ballots, result.value.has_value());
}

void breakTies(LinearTies& ties, Order& order, std::size_t first, std::size_t last)
{
    std::vector<int> separators(last - first);
    ties.order(std::span(order.entries).subspan(first, last - first), separators);
    order.boundaries[first] = {};
    for (auto i = first + 1; i < last; ++i)
        order.boundaries[i] = {true, separators[i - first]};
}

Order linearOrder(const Rule& rule, const Scores& scores, const LinearTable& table,
                  LinearTies& ties)
{
    Order order{byValue(rule, scores, table), {}};
    order.boundaries.resize(order.entries.size());
    for (std::size_t first = 0; first < order.entries.size();) {
        const auto& key = table.entries[order.entries[first]].key;
        auto last = first + 1;
        while (last < order.entries.size() && table.entries[order.entries[last]].key == key)
            ++last;
        if (last - first > 1)
            breakTies(ties, order, first, last);
        first = last;
    }
    return order;
}

Ranking linearRanking(const Rule& rule, const Scores& scores, const LinearTable& table,
                      const Order& order, const LinearTies& ties)
{
    Ranking ranking;
    ranking.method = methodName(rule);
    ranking.lowerIsBetter = rule.lowerIsBetter;
    ranking.placings.reserve(table.entries.size());
    for (const int entry : order.entries) {
        const auto& result = table.entries[entry];
        ranking.placings.push_back({.entry = entry,
                                    .value = result.value,
                                    .stageValue = result.value,
                                    .ballots = result.ballots});
    }
    assignRanks(rule, rule.lowerIsBetter, order.boundaries, ties.stepNames(), ranking.placings);
    for (std::size_t i = 0; i < table.entries.size(); ++i) {
        auto why = whyUnranked(rule, scores, table, static_cast<int>(i));
        if (!why.empty())
            ranking.placings.push_back({.entry = static_cast<int>(i),
                                        .ballots = table.entries[i].ballots,
                                        .unranked = std::move(why)});
    }
    return ranking;
}

std::optional<Ranking> rankLinear(const Rule& rule, const Scores& scores)
{
    const auto plan = linearPlan(rule, scores);
    if (!plan || !checkTies(rule, scores))
        return std::nullopt;
    const auto table = linearTable(*plan, rule, scores);
    if (!table)
        return std::nullopt;
    LinearTies ties(rule, scores, *table);
    const auto order = linearOrder(rule, scores, *table, ties);
    if (ties.isInDoubt())
        return std::nullopt;
    return linearRanking(rule, scores, *table, order, ties);
}

} // namespace juri::scoring
