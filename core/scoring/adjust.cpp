#include "scoring/methods.h"
#include "scoring/profile.h"

#include <algorithm>
#include <cmath>

namespace juri::scoring {
namespace {

Value count(std::size_t number)
{
    return Value::of(static_cast<std::int64_t>(number));
}

/// The standard deviation; 0 for fewer values than the divisor allows.
double spread(const std::vector<Value>& values, bool population)
{
    const auto divisor = static_cast<std::int64_t>(values.size()) - (population ? 0 : 1);
    if (divisor < 1)
        return 0;
    const auto mean = *meanOf(values);
    Value squares;
    for (const auto& value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt((squares / Value::of(divisor)).toDouble());
}

std::vector<Value> centred(const std::vector<Value>& values, const Value& grand)
{
    std::vector<Value> made;
    const auto mean = meanOf(values);
    for (const auto& value : values)
        made.push_back(value - *mean + grand);
    return made;
}

std::vector<Value> zScores(const std::vector<Value>& values, bool population)
{
    const auto sd = spread(values, population);
    std::vector<Value> made(values.size());
    if (sd <= 0)
        return made;
    const auto mean = meanOf(values);
    for (std::size_t i = 0; i < values.size(); ++i)
        made[i] = *Value::ofModel((values[i] - *mean).toDouble() / sd);
    return made;
}

std::vector<Value> minMax(const std::vector<Value>& values)
{
    std::vector<Value> made(values.size(), Value::ratio(1, 2));
    if (values.empty())
        return made;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high)
        return made;
    for (std::size_t i = 0; i < values.size(); ++i)
        made[i] = (values[i] - *low) / (*high - *low);
    return made;
}

std::vector<Value> rankNormalised(const std::vector<Value>& values, bool lowerIsBetter)
{
    if (values.size() < 2)
        return std::vector<Value>(values.size(), Value::ratio(1, 2));
    auto made = averageRanks(values, lowerIsBetter);
    for (auto& rank : made)
        rank = (count(values.size()) - rank) / count(values.size() - 1);
    return made;
}

std::vector<Value> adjusted(const Table& table, const AdjustJudges& step,
                            const std::vector<Value>& values, const Value& grand)
{
    switch (step.by) {
    case Adjustment::Centred: return centred(values, grand);
    case Adjustment::ZScore: return zScores(values, step.populationSd);
    case Adjustment::MinMax: return minMax(values);
    case Adjustment::RankNormalised: return rankNormalised(values, table.lowerIsBetter);
    case Adjustment::Rank: return averageRanks(values, table.lowerIsBetter);
    }
    return values;
}

void rescale(Table& table, std::size_t column, const Value& grand, double sd)
{
    const auto factor = Value::ofModel(sd).value_or(Value{});
    for (auto& sheet : table.sheets)
        if (auto& mark = sheet.marks[column])
            mark = grand + factor * *mark;
}

} // namespace

Outcome adjustJudges(Table& table, const AdjustJudges& step)
{
    const auto before = table.sheets;
    const auto columns = table.hasCriteria ? table.scores.criteria.size() : 1;
    for (std::size_t column = 0; column < columns; ++column) {
        const auto all = columnOf(table.sheets, {0, table.sheets.size()}, column);
        const auto grand = meanOf(all).value_or(Value{});
        const auto sd = step.rescale ? spread(all, step.populationSd) : 0;
        mapEachJudge(table, column, [&](const std::vector<Value>& values) {
            return adjusted(table, step, values, grand);
        });
        if (step.by == Adjustment::ZScore && step.rescale)
            rescale(table, column, grand, sd);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        for (std::size_t c = 0; c < columns; ++c)
            if (before[i].marks[c])
                note(table,
                     {table.step,
                      Action::Adjusted,
                      before[i].judge,
                      table.hasCriteria ? static_cast<int>(c) : -1,
                      before[i].marks[c],
                      table.sheets[i].marks[c],
                      {}},
                     before[i].entry);
    if (step.by == Adjustment::RankNormalised)
        table.lowerIsBetter = false;
    if (step.by == Adjustment::Rank)
        table.lowerIsBetter = true;
    return {};
}

} // namespace juri::scoring
