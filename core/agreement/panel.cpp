#include "agreement/panel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace juri::agreement {

std::optional<std::vector<std::vector<double>>> completeTable(const Panel& panel)
{
    const auto cells =
        static_cast<std::size_t>(panel.entries) * static_cast<std::size_t>(panel.judges);
    if (cells == 0 || panel.ratings.size() != cells)
        return std::nullopt;
    std::vector<std::vector<double>> table(
        static_cast<std::size_t>(panel.entries),
        std::vector<double>(static_cast<std::size_t>(panel.judges)));
    std::vector<bool> filled(cells);
    for (const auto& rating : panel.ratings) {
        table[rating.entry][rating.judge] = rating.score;
        const auto cell =
            static_cast<std::size_t>(rating.entry) * static_cast<std::size_t>(panel.judges)
            + static_cast<std::size_t>(rating.judge);
        if (filled[cell])
            return std::nullopt;
        filled[cell] = true;
    }
    return table;
}

std::vector<std::vector<double>> scoresByEntry(const Panel& panel)
{
    std::vector<std::vector<double>> scores(static_cast<std::size_t>(panel.entries));
    for (const auto& rating : panel.ratings)
        scores[rating.entry].push_back(rating.score);
    return scores;
}

std::vector<std::vector<double>> scoresByJudge(const Panel& panel)
{
    std::vector<std::vector<double>> scores(static_cast<std::size_t>(panel.judges));
    for (const auto& rating : panel.ratings)
        scores[rating.judge].push_back(rating.score);
    return scores;
}

double mean(const std::vector<double>& numbers)
{
    if (numbers.empty())
        return 0;
    return std::accumulate(numbers.begin(), numbers.end(), 0.0)
        / static_cast<double>(numbers.size());
}

std::optional<double> deviation(const std::vector<double>& numbers)
{
    if (numbers.size() < 2)
        return std::nullopt;
    const auto centre = mean(numbers);
    double squares = 0;
    for (const auto number : numbers)
        squares += (number - centre) * (number - centre);
    return std::sqrt(squares / static_cast<double>(numbers.size() - 1));
}

std::optional<double> correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() < 2 || a.size() != b.size())
        return std::nullopt;
    const auto meanA = mean(a);
    const auto meanB = mean(b);
    double products = 0, squaresA = 0, squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    // below rounding noise of equal numbers there is no variation to correlate
    constexpr double noise = 1e-24;
    if (squaresA <= noise * (1 + meanA * meanA) || squaresB <= noise * (1 + meanB * meanB))
        return std::nullopt;
    return products / std::sqrt(squaresA * squaresB);
}

std::vector<double> averageRanks(const std::vector<double>& numbers)
{
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return numbers[a] < numbers[b]; });
    std::vector<double> ranks(numbers.size());
    for (std::size_t first = 0; first < order.size();) {
        auto last = first + 1;
        while (last < order.size() && numbers[order[last]] == numbers[order[first]])
            ++last;
        for (auto i = first; i < last; ++i)
            ranks[order[i]] = static_cast<double>(first + 1 + last) / 2;
        first = last;
    }
    return ranks;
}

} // namespace juri::agreement
