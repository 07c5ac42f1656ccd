#include "scoring/recount_table.h"

#include <algorithm>

namespace juri::scoring::recounting {
namespace {

/// A table of pairs grows with the square of the entries, looking for paths with the cube.
constexpr std::size_t kMostEntries = 1000;

using Pairs = std::vector<std::vector<int>>; ///< row against column

std::vector<Given> givenTo(const Table& table)
{
    std::vector<Given> given(table.scores.entries.size());
    for (const auto& row : table.rows)
        if (row.cells[0])
            given[row.entry].emplace(row.judge, *row.cells[0]);
    return given;
}

/// How many judges prefer the row to the column, among those who marked both.
Pairs preferences(const std::vector<Given>& given, bool lowerIsBetter)
{
    Pairs preferring(given.size(), std::vector<int>(given.size(), 0));
    for (std::size_t a = 0; a < given.size(); ++a)
        for (std::size_t b = 0; b < given.size(); ++b)
            for (const auto& [judge, number] : given[a])
                if (const auto other = given[b].find(judge); other != given[b].end())
                    preferring[a][b] += isBetter(number, other->second, lowerIsBetter) ? 1 : 0;
    return preferring;
}

/// The strongest paths: of every way from a to b that with the strongest weakest link.
Pairs pathsOf(const Pairs& preferring, bool margins)
{
    const auto n = preferring.size();
    Pairs path(n, std::vector<int>(n, 0));
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b)
            if (preferring[a][b] > preferring[b][a])
                path[a][b] = preferring[a][b] - (margins ? preferring[b][a] : 0);
    for (std::size_t via = 0; via < n; ++via)
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; a != via && b < n; ++b)
                if (b != a && b != via)
                    path[a][b] = std::max(path[a][b], std::min(path[a][via], path[via][b]));
    return path;
}

int beatenBy(const Pairs& path, std::size_t entry)
{
    int beaten = 0;
    for (std::size_t other = 0; other < path.size(); ++other)
        beaten += path[entry][other] > path[other][entry] ? 1 : 0;
    return beaten;
}

/// A number for each entry that any judge marked; more is better.
void setValues(Table& table, const std::vector<Given>& given, const std::vector<int>& numbers)
{
    table.rows.clear();
    for (std::size_t entry = 0; entry < given.size(); ++entry)
        if (!given[entry].empty())
            table.rows.push_back({static_cast<int>(entry), -1, {Value::of(numbers[entry])}});
    table.lowerIsBetter = false;
}

} // namespace

std::vector<int> winsLessLosses(const std::vector<Given>& given, bool lowerIsBetter)
{
    std::map<int, std::vector<std::pair<std::size_t, Value>>> byJudge;
    for (std::size_t i = 0; i < given.size(); ++i)
        for (const auto& [judge, number] : given[i])
            byJudge[judge].emplace_back(i, number);
    std::vector<int> balance;
    for (const auto& own : given) {
        std::vector<int> votes(given.size(), 0);
        for (const auto& [judge, number] : own)
            for (const auto& [other, others] : byJudge[judge]) {
                votes[other] += isBetter(number, others, lowerIsBetter) ? 1 : 0;
                votes[other] -= isBetter(others, number, lowerIsBetter) ? 1 : 0;
            }
        const auto wins = std::ranges::count_if(votes, [](int vote) { return vote > 0; });
        const auto losses = std::ranges::count_if(votes, [](int vote) { return vote < 0; });
        balance.push_back(static_cast<int>(wins - losses));
    }
    return balance;
}

void combineByCopeland(Table& table)
{
    const auto given = givenTo(table);
    setValues(table, given, winsLessLosses(given, table.lowerIsBetter));
}

bool combineBySchulze(Table& table, bool margins)
{
    const auto given = givenTo(table);
    if (given.size() > kMostEntries)
        return false;
    const auto path = pathsOf(preferences(given, table.lowerIsBetter), margins);
    std::vector<int> beaten;
    for (std::size_t entry = 0; entry < given.size(); ++entry)
        beaten.push_back(beatenBy(path, entry));
    setValues(table, given, beaten);
    return true;
}

} // namespace juri::scoring::recounting
