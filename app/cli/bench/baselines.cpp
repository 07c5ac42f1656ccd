#include "app/cli/bench/baselines.h"

#include <algorithm>
#include <numeric>

namespace juri::bench {

std::vector<std::int64_t> marksInRow(const scoring::Scores& scores)
{
    std::vector<std::int64_t> marks;
    for (const auto& ballot : scores.ballots)
        for (const auto& mark : ballot.marks)
            if (mark)
                marks.push_back(mark->milli());
    return marks;
}

std::int64_t sumOf(const std::vector<std::int64_t>& marks)
{
    std::int64_t sum = 0;
    for (const auto mark : marks)
        sum += mark;
    return sum;
}

double passOver(const scoring::Ratings& ratings)
{
    std::vector<double> entries(static_cast<std::size_t>(ratings.entries));
    std::vector<double> judges(static_cast<std::size_t>(ratings.judges));
    for (const auto& rating : ratings.list) {
        entries[rating.entry] += rating.score;
        judges[rating.judge] += rating.score;
    }
    return std::accumulate(entries.begin(), entries.end(), 0.0)
        + std::accumulate(judges.begin(), judges.end(), 0.0);
}

std::vector<int> rankTotals(const scoring::Ratings& ratings)
{
    std::vector<double> sums(static_cast<std::size_t>(ratings.entries));
    for (const auto& rating : ratings.list)
        sums[rating.entry] += rating.score;
    std::vector<int> order(sums.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return sums[a] > sums[b]; });
    return order;
}

scoring::CountTable textbookPaths(const scoring::CountTable& preferring)
{
    const int n = preferring.size();
    scoring::CountTable paths(n);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j)
            if (preferring.at(i, j) > preferring.at(j, i))
                paths.at(i, j) = preferring.at(i, j);
    for (int i = 0; i < n; ++i)
        for (int j = 0; j < n; ++j)
            for (int k = 0; i != j && k < n; ++k)
                if (i != k && j != k)
                    paths.at(j, k) =
                        std::max(paths.at(j, k), std::min(paths.at(j, i), paths.at(i, k)));
    return paths;
}

} // namespace juri::bench
