#pragma once

#include "agreement/panel.h"

#include <cmath>
#include <vector>

namespace juri::agreement::test {

constexpr double kMissing = -1e9;

/// A row for each entry, a column for each judge.
inline Panel panel(const std::vector<std::vector<double>>& rows)
{
    Panel made{static_cast<int>(rows.size()),
               rows.empty() ? 0 : static_cast<int>(rows.front().size()),
               {}};
    for (int i = 0; i < made.entries; ++i)
        for (int j = 0; j < made.judges; ++j)
            if (rows[i][j] != kMissing)
                made.ratings.push_back({i, j, rows[i][j]});
    return made;
}

inline const Panel& shroutFleiss()
{
    static const Panel made = panel(
        {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});
    return made;
}

} // namespace juri::agreement::test
