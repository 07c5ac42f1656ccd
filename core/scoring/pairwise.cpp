#include "scoring/pairwise.h"

#include "scoring/path_kernel.h"

#include <algorithm>
#include <limits>

namespace juri::scoring {

std::vector<int> copelandBalance(const CountTable& preferring)
{
    std::vector<int> balance(static_cast<std::size_t>(preferring.size()));
    for (int a = 0; a < preferring.size(); ++a)
        for (int b = 0; b < preferring.size(); ++b)
            balance[a] += preferring.at(a, b) > preferring.at(b, a)
                ? 1
                : (preferring.at(a, b) < preferring.at(b, a) ? -1 : 0);
    return balance;
}

namespace {

/// Links of a table, by width of number, made to paths and back.
template <class Strength> void strengthen(CountTable& links)
{
    const auto size = static_cast<std::size_t>(links.size());
    std::vector<Strength> cells(size * size);
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < size; ++column)
            cells[row * size + column] =
                static_cast<Strength>(links.row(static_cast<int>(row))[column]);
    strengthenPaths(cells.data(), size);
    for (std::size_t row = 0; row < size; ++row)
        std::copy_n(cells.begin() + static_cast<std::ptrdiff_t>(row * size), size,
                    links.row(static_cast<int>(row)));
}

} // namespace

CountTable strongestPaths(const CountTable& preferring, bool margins)
{
    const int n = preferring.size();
    CountTable paths(n);
    std::int32_t strongest = 0;
    for (int a = 0; a < n; ++a)
        for (int b = 0; b < n; ++b) {
            const auto margin = preferring.at(a, b) - preferring.at(b, a);
            if (margin > 0)
                paths.at(a, b) = margins ? margin : preferring.at(a, b);
            strongest = std::max(strongest, paths.at(a, b));
        }
    if (strongest <= std::numeric_limits<std::uint8_t>::max())
        strengthen<std::uint8_t>(paths);
    else if (strongest <= std::numeric_limits<std::int16_t>::max())
        strengthen<std::int16_t>(paths);
    else
        strengthen<std::int32_t>(paths);
    return paths;
}

std::vector<int> pathWins(const CountTable& paths)
{
    std::vector<int> wins(static_cast<std::size_t>(paths.size()));
    for (int a = 0; a < paths.size(); ++a)
        for (int b = 0; b < paths.size(); ++b)
            wins[a] += paths.at(a, b) > paths.at(b, a) ? 1 : 0;
    return wins;
}

} // namespace juri::scoring
