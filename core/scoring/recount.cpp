#include "scoring/recount.h"

#include "scoring/recount_places.h"

#include <algorithm>

namespace juri::scoring {
namespace {

using recounting::Table;

std::vector<std::optional<Value>> rankedValues(const Table& table)
{
    auto values = valuesOf(table);
    for (std::size_t entry = 0; entry < values.size(); ++entry)
        if (table.leftOut[entry])
            values[entry].reset();
    return values;
}

bool agree(const std::optional<Value>& a, const std::optional<Value>& b)
{
    if (!a || !b || (a->isExact() && b->isExact()))
        return a == b;
    return absolute(*a - *b) <= Value::ratio(1, 1'000'000'000);
}

std::string textOf(const std::optional<Value>& value)
{
    return value ? value->toString() : "none";
}

bool isExact(const std::vector<RecountLine>& lines)
{
    return std::ranges::all_of(
        lines, [](const RecountLine& line) { return !line.value || line.value->isExact(); });
}

} // namespace

std::optional<std::vector<RecountLine>> recount(const Rule& rule, const Scores& scores)
{
    auto table = recounting::tableOf(rule, scores);
    if (!doSteps(table))
        return std::nullopt;
    const auto values = rankedValues(table);
    const auto places = placesOf(table, values);
    if (!places)
        return std::nullopt;
    std::vector<RecountLine> lines;
    for (std::size_t entry = 0; entry < values.size(); ++entry)
        lines.push_back({values[entry], (*places)[entry].rank, (*places)[entry].tied});
    return lines;
}

std::vector<std::string> recountDifferences(const Rule& rule, const Scores& scores,
                                            const Ranking& ranking)
{
    std::vector<std::string> differences;
    const auto lines = recount(rule, scores);
    if (!lines)
        return differences;
    const bool comparePlaces = isExact(*lines);
    for (const auto& placing : ranking.placings) {
        const auto& line = (*lines)[placing.entry];
        const auto& name = scores.entries[placing.entry];
        const auto value = placing.rank == 0 ? std::nullopt : placing.value;
        if (!agree(value, line.value))
            differences.push_back(name + ": value " + textOf(value) + ", recounted "
                                  + textOf(line.value));
        else if (comparePlaces && (placing.rank != line.rank || placing.tied != line.tied))
            differences.push_back(name + ": another place when recounted");
    }
    return differences;
}

} // namespace juri::scoring
