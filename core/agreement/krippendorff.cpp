#include "agreement/krippendorff.h"

#include <algorithm>
#include <map>

namespace juri::agreement {
namespace {

using Units = std::vector<std::vector<double>>;

/// Entries with at least two marks.
Units pairable(const Panel& panel)
{
    auto units = scoresByEntry(panel);
    std::erase_if(units, [](const auto& unit) { return unit.size() < 2; });
    return units;
}

std::map<double, double> counted(const Units& units)
{
    std::map<double, double> counts;
    for (const auto& unit : units)
        for (const auto mark : unit)
            counts[mark] += 1;
    return counts;
}

/// The ordinal distance is the interval distance of mid-ranks.
void toMidRanks(Units& units, const std::map<double, double>& counts)
{
    std::map<double, double> ranks;
    double before = 0;
    for (const auto& [mark, count] : counts) {
        ranks[mark] = before + count / 2;
        before += count;
    }
    for (auto& unit : units)
        for (auto& mark : unit)
            mark = ranks[mark];
}

/// Sum of squared differences over ordered pairs, in closed form from a centre
/// that keeps it accurate.
double squaredDifferences(const std::vector<double>& marks)
{
    const auto centre = mean(marks);
    double squares = 0;
    for (const auto mark : marks)
        squares += (mark - centre) * (mark - centre);
    return 2 * static_cast<double>(marks.size()) * squares;
}

/// Ordered pairs that differ.
double unequalPairs(std::vector<double> marks)
{
    std::sort(marks.begin(), marks.end());
    auto pairs = static_cast<double>(marks.size()) * static_cast<double>(marks.size());
    for (auto first = marks.begin(); first != marks.end();) {
        const auto last = std::upper_bound(first, marks.end(), *first);
        const auto equal = static_cast<double>(last - first);
        pairs -= equal * equal;
        first = last;
    }
    return pairs;
}

double ratioDistance(double a, double b)
{
    const auto ratio = a + b > 0 ? (a - b) / (a + b) : 0;
    return ratio * ratio;
}

double ratioDifferences(const std::vector<double>& marks)
{
    double sum = 0;
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            sum += 2 * ratioDistance(marks[i], marks[j]);
    return sum;
}

double ratioExpected(const std::map<double, double>& counts)
{
    double sum = 0;
    for (auto a = counts.begin(); a != counts.end(); ++a)
        for (auto b = counts.begin(); b != a; ++b)
            sum += 2 * a->second * b->second * ratioDistance(a->first, b->first);
    return sum;
}

double disagreement(const std::vector<double>& marks, Metric metric)
{
    switch (metric) {
    case Metric::Nominal: return unequalPairs(marks);
    case Metric::Ratio: return ratioDifferences(marks);
    case Metric::Ordinal:
    case Metric::Interval: break;
    }
    return squaredDifferences(marks);
}

std::vector<double> joined(const Units& units)
{
    std::vector<double> all;
    for (const auto& unit : units)
        all.insert(all.end(), unit.begin(), unit.end());
    return all;
}

/// Disagreement within units and, from the marks of all of them, by chance; ordinal
/// marks have to be mid-ranks already.
double alphaOf(const Units& units, double expected, std::size_t marks, Metric metric)
{
    double observed = 0;
    for (const auto& unit : units)
        observed += disagreement(unit, metric) / static_cast<double>(unit.size() - 1);
    return 1 - static_cast<double>(marks - 1) * observed / expected;
}

/// What metrics that look at distinct marks need; interval needs only sums.
Figure<double> alphaByValues(Units units, Metric metric)
{
    const auto counts = counted(units);
    if (metric == Metric::Ratio && counts.begin()->first < 0)
        return {std::nullopt, "negative-marks"};
    if (metric == Metric::Ordinal)
        toMidRanks(units, counts);
    const auto all = joined(units);
    const auto expected =
        metric == Metric::Ratio ? ratioExpected(counts) : disagreement(all, metric);
    if (!(expected > 0))
        return {std::nullopt, "no-variation"};
    return {alphaOf(units, expected, all.size(), metric), ""};
}

} // namespace

Figure<double> krippendorffAlpha(const Panel& panel, Metric metric)
{
    auto units = pairable(panel);
    if (units.empty())
        return {std::nullopt, "too-few-judges"};
    const auto all = joined(units);
    if (std::all_of(all.begin(), all.end(), [&](double mark) { return mark == all.front(); }))
        return {std::nullopt, "no-variation"};
    if (metric != Metric::Interval)
        return alphaByValues(std::move(units), metric);
    const auto expected = disagreement(all, metric);
    if (!(expected > 0))
        return {std::nullopt, "no-variation"};
    return {alphaOf(units, expected, all.size(), metric), ""};
}

} // namespace juri::agreement
