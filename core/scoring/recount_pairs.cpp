#include "scoring/recount_table.h"

#include <algorithm>

namespace juri::scoring::recounting {
namespace {

/// Tables of pairs grow with the square of the entries, paths with the cube.
constexpr std::size_t kMostEntries = 1000;

using Pairs = std::vector<std::vector<int>>; ///< row against column

/// How many judges prefer the row to the column, among those who marked both.
Pairs preferences(const Table& table, std::size_t column)
{
    const auto n = table.scores.entries.size();
    Pairs preferring(n, std::vector<int>(n, 0));
    for (const auto& rows : rowsByJudge(table, table.rows))
        for (const auto a : rows)
            for (const auto b : rows) {
                const auto& one = table.rows[a];
                const auto& other = table.rows[b];
                if (one.cells[column] && other.cells[column]
                    && isBetter(*one.cells[column], *other.cells[column], table.lowerIsBetter))
                    ++preferring[one.entry][other.entry];
            }
    return preferring;
}

/// Of each entry against each other one: how often it is ahead, less how often behind.
int winsLessLosses(const Pairs& strength, std::size_t entry, bool countLosses)
{
    int balance = 0;
    for (std::size_t other = 0; other < strength.size(); ++other) {
        balance += strength[entry][other] > strength[other][entry] ? 1 : 0;
        balance -= countLosses && strength[entry][other] < strength[other][entry] ? 1 : 0;
    }
    return balance;
}

/// The strongest paths: of every way from a to b that with the strongest weakest link.
Pairs pathsOf(const Pairs& preferring, bool margins)
{
    const auto n = preferring.size();
    Pairs path(n, std::vector<int>(n, 0));
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < n; ++b)
            if (preferring[a][b] > preferring[b][a])
                path[a][b] = margins ? preferring[a][b] - preferring[b][a] : preferring[a][b];
    for (std::size_t via = 0; via < n; ++via)
        for (std::size_t a = 0; a < n; ++a)
            for (std::size_t b = 0; a != via && b < n; ++b)
                if (b != a && b != via)
                    path[a][b] = std::max(path[a][b], std::min(path[a][via], path[via][b]));
    return path;
}

} // namespace

bool combineByPairs(Table& table, bool schulze, bool margins)
{
    const auto n = table.scores.entries.size();
    if (n > kMostEntries)
        return false;
    std::vector<Row> combined(n);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::vector<bool> isMarked(n, false);
        for (const auto& row : table.rows)
            if (row.cells[c])
                isMarked[row.entry] = true;
        const auto preferring = preferences(table, c);
        const auto strength = schulze ? pathsOf(preferring, margins) : preferring;
        for (std::size_t entry = 0; entry < n; ++entry) {
            combined[entry].entry = static_cast<int>(entry);
            combined[entry].cells.push_back(
                isMarked[entry] ? Cell(Value::of(winsLessLosses(strength, entry, !schulze)))
                                : Cell());
        }
    }
    table.rows = std::move(combined);
    table.lowerIsBetter = false;
    return true;
}

} // namespace juri::scoring::recounting
