#include "scoring/linear_rank.h"

#include "scoring/radix_sort.h"

#include <algorithm>

namespace juri::scoring {
namespace {

/// By entry, then judge.
std::uint64_t rowKey(const BallotMarks& ballot)
{
    return std::uint64_t{static_cast<std::uint32_t>(ballot.entry)} << 32
        | static_cast<std::uint32_t>(ballot.judge);
}

void sortRows(const Scores& scores, std::vector<LinearRow>& rows)
{
    std::vector<Keyed> items, spare;
    items.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        items.push_back({rowKey(scores.ballots[i]), static_cast<std::int32_t>(i)});
    radixSort(items, spare);
    std::vector<LinearRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& item : items)
        sorted.push_back(rows[item.position]);
    rows = std::move(sorted);
}

/// Starts to fetch the marks of a ballot that is soon looked at: they are not next to
/// each other in memory, and waiting for them is most of a re-rank.
void fetch(const Scores& scores, std::size_t ballot)
{
    if (ballot >= scores.ballots.size())
        return;
    const auto& marks = scores.ballots[ballot].marks;
    constexpr std::size_t line = 64 / sizeof(marks[0]);
    for (std::size_t c = 0; c < marks.size(); c += line)
        __builtin_prefetch(marks.data() + c);
}

/// An entry's rows are next to each other; counts by entry say how many.
void divideRows(const std::vector<int>& counts, LinearTable& table)
{
    const LinearRow* next = table.rows.data();
    table.byEntry.reserve(counts.size());
    for (const int count : counts) {
        table.byEntry.emplace_back(next, static_cast<std::size_t>(count));
        next += count;
    }
}

/// One pass over the ballots, then sorted if they were not.
bool fillRows(const LinearPlan& plan, const Scores& scores, LinearTable& table)
{
    constexpr std::size_t ahead = 8;
    std::vector<int> counts(scores.entries.size());
    bool isSorted = true;
    table.rows.reserve(scores.ballots.size());
    for (std::size_t i = 0; i < scores.ballots.size(); ++i) {
        fetch(scores, i + ahead);
        const auto& ballot = scores.ballots[i];
        if (!fillRow(plan, ballot, table.rows.emplace_back()))
            return false;
        const bool isIn = table.rows.back().state != LinearRow::State::Out;
        for (auto& column : table.columns)
            if (isIn && !column.add(ballot))
                return false;
        ++counts[ballot.entry];
        isSorted = isSorted && (i == 0 || rowKey(scores.ballots[i - 1]) < rowKey(ballot));
    }
    if (!isSorted)
        sortRows(scores, table.rows);
    divideRows(counts, table);
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
        if (isRanked(rule, scores, table.entries[i], entry))
            items.push_back({sortKey(table.entries[i].value, rule.lowerIsBetter), entry});
    }
    radixSort(items, spare);
    const auto better = [&](const Keyed& a, const Keyed& b) {
        const auto& left = table.entries[a.position].value;
        const auto& right = table.entries[b.position].value;
        return rule.lowerIsBetter ? left < right : right < left;
    };
    for (auto first = items.begin(); first != items.end();) {
        auto last = first + 1;
        while (last != items.end() && last->key == first->key)
            ++last;
        if (!std::is_sorted(first, last, better))
            std::stable_sort(first, last, better);
        first = last;
    }
    std::vector<int> sorted;
    sorted.reserve(items.size());
    for (const auto& item : items)
        sorted.push_back(item.position);
    return sorted;
}

Placing unranked(const Rule& rule, const Scores& scores, const LinearEntry& result, int entry)
{
    const std::string reason = factsOf(scores, entry).disqualified ? "disqualified"
        : result.excluded                                          ? "incomplete"
                                                                   : "";
    return {.entry = entry,
            .ballots = result.ballots,
            .unranked = whyUnranked(rule, reason, result.ballots, result.hasValue)};
}

} // namespace

std::optional<LinearTable> linearTable(const LinearPlan& plan, const Rule& rule,
                                       const Scores& scores)
{
    LinearTable table;
    table.columns = criterionColumns(rule, scores);
    if (!fillRows(plan, scores, table) || !fillDeductions(plan, scores, table))
        return std::nullopt;
    table.entries.resize(scores.entries.size());
    if (plan.deductions)
        table.undeducted.resize(scores.entries.size());
    for (std::size_t i = 0; i < scores.entries.size(); ++i)
        if (!updateEntry(plan, rule, table, static_cast<int>(i)))
            return std::nullopt;
    return table;
}

bool updateEntry(const LinearPlan& plan, const Rule& rule, LinearTable& table, int entry)
{
    auto made = linearEntry(plan, table.byEntry[entry]);
    if (!made)
        return false;
    if (plan.deductions) {
        table.undeducted[entry] = made->value;
        const auto points = table.deducted[entry];
        const auto left = made->hasValue && points != 0
            ? deductedFrom(made->value, points, rule.lowerIsBetter)
            : made->value;
        if (!left)
            return false;
        made->value = *left;
    }
    table.entries[entry] = *made;
    return true;
}

bool isRanked(const Rule& rule, const Scores& scores, const LinearEntry& result, int entry)
{
    return result.hasValue && result.ballots >= rule.minimumBallots
        && !factsOf(scores, entry).disqualified;
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
        const auto& key = table.entries[order.entries[first]].value;
        auto last = first + 1;
        while (last < order.entries.size() && table.entries[order.entries[last]].value == key)
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
        auto& placing = ranking.placings.emplace_back();
        placing.entry = entry;
        placing.value = placing.stageValue = table.entries[entry].value.value();
        placing.ballots = table.entries[entry].ballots;
    }
    assignRanks(rule, rule.lowerIsBetter, order.boundaries, ties.stepNames(), ranking.placings);
    const auto isComplete = ranking.placings.size() == table.entries.size();
    for (std::size_t i = 0; i < table.entries.size() && !isComplete; ++i)
        if (!isRanked(rule, scores, table.entries[i], static_cast<int>(i)))
            ranking.placings.push_back(
                unranked(rule, scores, table.entries[i], static_cast<int>(i)));
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
