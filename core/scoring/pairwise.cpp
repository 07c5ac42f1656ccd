#include "scoring/pairwise.h"

#include <algorithm>

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

CountTable strongestPaths(const CountTable& preferring, bool margins)
{
    const int n = preferring.size();
    CountTable paths(n);
    for (int a = 0; a < n; ++a)
        for (int b = 0; b < n; ++b) {
            const auto margin = preferring.at(a, b) - preferring.at(b, a);
            if (margin > 0)
                paths.at(a, b) = margins ? margin : preferring.at(a, b);
        }
    for (int by = 0; by < n; ++by) {
        const auto* onward = paths.row(by);
        for (int from = 0; from < n; ++from) {
            const auto first = paths.at(from, by);
            if (from == by || first == 0)
                continue;
            auto* direct = paths.row(from);
            for (int to = 0; to < n; ++to)
                direct[to] = std::max(direct[to], std::min(first, onward[to]));
            direct[from] = 0;
        }
    }
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
