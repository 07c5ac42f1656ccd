#include "scoring/model_intervals.h"

#include "scoring/random.h"

#include <algorithm>
#include <cmath>

namespace juri::scoring {
namespace {

/// A standard normal number, by Box and Muller.
double normal(Random& random)
{
    const auto radius = std::sqrt(-2 * std::log(random.uniform()));
    return radius * std::cos(2 * M_PI * random.uniform());
}

/// The smallest rank that so large a share of draws is at or below.
int quantile(const std::vector<int>& counts, double share, int draws)
{
    int below = 0;
    for (std::size_t rank = 0; rank < counts.size(); ++rank) {
        below += counts[rank];
        if (below >= share * draws)
            return static_cast<int>(rank) + 1;
    }
    return static_cast<int>(counts.size());
}

} // namespace

std::vector<ModelInterval> modelRankIntervals(const RandomFit& fit, bool lowerIsBetter, int draws,
                                              std::uint64_t seed)
{
    std::vector<int> members;
    for (std::size_t i = 0; i < fit.entries.size(); ++i)
        if (fit.entries[i])
            members.push_back(static_cast<int>(i));
    const int times = std::max(draws, 1);
    std::vector<std::vector<int>> counts(fit.entries.size(), std::vector<int>(members.size()));
    Random random(seed);
    std::vector<std::pair<double, int>> drawn(members.size());
    for (int draw = 0; draw < times; ++draw) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto& effect = *fit.entries[members[i]];
            const auto value = effect.effect + effect.standardError.value_or(0) * normal(random);
            drawn[i] = {lowerIsBetter ? value : -value, members[i]};
        }
        std::sort(drawn.begin(), drawn.end());
        for (std::size_t place = 0; place < drawn.size(); ++place)
            ++counts[drawn[place].second][place];
    }
    std::vector<ModelInterval> intervals(fit.entries.size());
    for (const int entry : members)
        intervals[entry] = {quantile(counts[entry], 0.025, times),
                            quantile(counts[entry], 0.975, times),
                            static_cast<double>(counts[entry].front()) / times};
    return intervals;
}

} // namespace juri::scoring
