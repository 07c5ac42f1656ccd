#include "scoring/methods.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

Value total(const std::vector<Value>& values)
{
    return std::accumulate(values.begin(), values.end(), Value{});
}

Value count(std::size_t number)
{
    return Value::of(static_cast<std::int64_t>(number));
}

/// Positions of values, best first; equals in the order given.
std::vector<std::size_t> bestFirst(const std::vector<Value>& values, bool lowerIsBetter)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return lowerIsBetter ? values[a] < values[b] : values[b] < values[a];
    });
    return order;
}

/// Calls visit(first, last) for each run of equal values along an order.
template <class Visit>
void eachRun(const std::vector<Value>& values, const std::vector<std::size_t>& order, Visit visit)
{
    for (std::size_t first = 0; first < order.size();) {
        auto last = first + 1;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        visit(first, last);
        first = last;
    }
}

} // namespace

std::optional<Value> sumOf(const std::vector<Value>& values)
{
    if (values.empty())
        return std::nullopt;
    return total(values);
}

std::optional<Value> meanOf(const std::vector<Value>& values)
{
    if (values.empty())
        return std::nullopt;
    return total(values) / count(values.size());
}

std::optional<Value> medianOf(std::vector<Value> values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return (values[middle - 1] + values[middle]) / Value::of(2);
}

std::optional<int> trimmedAtEachEnd(const ReduceJudges& step, int count)
{
    auto drop = step.drop;
    if (step.fraction) {
        const auto wanted = *step.fraction * Value::of(count);
        drop = static_cast<int>(wanted.numerator() / wanted.denominator());
    }
    if (count < std::max(2 * drop + 1, step.minimumMarks))
        return std::nullopt;
    return drop;
}

std::vector<Value> clamped(const ReduceJudges& step, const std::vector<Value>& values)
{
    std::vector<Value> corrected;
    const auto mean = meanOf(values);
    for (const auto& value : values) {
        const auto low = *mean - step.within;
        const auto high = *mean + step.within;
        const auto inside = std::min(std::max(value, low), high);
        corrected.push_back(step.roundMarks ? inside.rounded(*step.roundMarks) : inside);
    }
    return corrected;
}

std::vector<Value> averageRanks(const std::vector<Value>& values, bool lowerIsBetter)
{
    std::vector<Value> ranks(values.size());
    const auto order = bestFirst(values, lowerIsBetter);
    eachRun(values, order, [&](std::size_t first, std::size_t last) {
        const auto rank = Value::ratio(static_cast<std::int64_t>(first + 1 + last), 2);
        for (auto i = first; i < last; ++i)
            ranks[order[i]] = rank;
    });
    return ranks;
}

std::vector<Value> pointsForPlaces(const std::vector<Value>& table,
                                   const std::vector<Value>& values, bool lowerIsBetter)
{
    std::vector<Value> points(values.size());
    const auto order = bestFirst(values, lowerIsBetter);
    eachRun(values, order, [&](std::size_t first, std::size_t last) {
        Value sum;
        for (auto i = first; i < std::min(last, table.size()); ++i)
            sum += table[i];
        for (auto i = first; i < last; ++i)
            points[order[i]] = sum / count(last - first);
    });
    return points;
}

std::vector<std::vector<std::size_t>> rowsByJudge(const Sheets& sheets, int judges)
{
    std::vector<std::vector<std::size_t>> rows(static_cast<std::size_t>(judges));
    for (std::size_t i = 0; i < sheets.size(); ++i)
        rows[sheets[i].judge].push_back(i);
    return rows;
}

} // namespace juri::scoring
