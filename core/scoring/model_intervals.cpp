#include "scoring/model_intervals.h"

#include "scoring/radix_sort.h"
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

/// The ranks an entry was drawn at, any number of entries at a time.
class RankTable {
public:
    RankTable(std::size_t draws, std::size_t members) : m_members(members), m_ranks(draws * members)
    {
    }

    std::int32_t& at(std::size_t draw, std::size_t member)
    {
        return m_ranks[draw * m_members + member];
    }

    /// A line of memory at a time: its neighbours are read while they are near.
    template <class Take> void eachMember(Take take) const
    {
        constexpr std::size_t together = 16;
        const auto draws = m_members == 0 ? 0 : m_ranks.size() / m_members;
        std::vector<std::vector<std::int32_t>> block(together, std::vector<std::int32_t>(draws));
        for (std::size_t first = 0; first < m_members; first += together) {
            const auto count = std::min(together, m_members - first);
            for (std::size_t draw = 0; draw < draws; ++draw)
                for (std::size_t i = 0; i < count; ++i)
                    block[i][draw] = m_ranks[draw * m_members + first + i];
            for (std::size_t i = 0; i < count; ++i)
                take(first + i, block[i]);
        }
    }

private:
    std::size_t m_members;
    std::vector<std::int32_t> m_ranks; ///< by draw, then member
};

/// The smallest rank that so large a share of draws is at or below. Puts ranks in
/// another order.
int quantile(std::vector<std::int32_t>& ranks, double share)
{
    auto below = static_cast<std::size_t>(share * static_cast<double>(ranks.size()));
    while (static_cast<double>(below) < share * static_cast<double>(ranks.size()))
        ++below;
    const auto nth = ranks.begin()
        + static_cast<std::ptrdiff_t>(std::clamp(below, std::size_t{1}, ranks.size())) - 1;
    std::nth_element(ranks.begin(), nth, ranks.end());
    return *nth;
}

ModelInterval intervalOf(std::vector<std::int32_t>& ranks)
{
    const auto first = std::count(ranks.begin(), ranks.end(), 1);
    const auto draws = static_cast<double>(ranks.size());
    return {quantile(ranks, 0.025), quantile(ranks, 0.975), static_cast<double>(first) / draws};
}

/// The members of one draw, best first.
void draw(const RandomFit& fit, bool lowerIsBetter, const std::vector<int>& members, Random& random,
          std::vector<Keyed>& drawn)
{
    drawn.resize(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& effect = *fit.entries[members[i]];
        const auto value = effect.effect + effect.standardError.value_or(0) * normal(random);
        drawn[i] = {orderedBits(lowerIsBetter ? value : -value), static_cast<std::int32_t>(i)};
    }
}

} // namespace

std::vector<ModelInterval> modelRankIntervals(const RandomFit& fit, bool lowerIsBetter, int draws,
                                              std::uint64_t seed)
{
    std::vector<int> members;
    for (std::size_t i = 0; i < fit.entries.size(); ++i)
        if (fit.entries[i])
            members.push_back(static_cast<int>(i));
    const auto times = static_cast<std::size_t>(std::max(draws, 1));
    RankTable table(times, members.size());
    Random random(seed);
    std::vector<Keyed> drawn, spare;
    for (std::size_t time = 0; time < times; ++time) {
        draw(fit, lowerIsBetter, members, random, drawn);
        radixSort(drawn, spare);
        for (std::size_t place = 0; place < drawn.size(); ++place)
            table.at(time, static_cast<std::size_t>(drawn[place].position)) =
                static_cast<std::int32_t>(place) + 1;
    }
    std::vector<ModelInterval> intervals(fit.entries.size());
    table.eachMember([&](std::size_t member, std::vector<std::int32_t>& ranks) {
        intervals[members[member]] = intervalOf(ranks);
    });
    return intervals;
}

} // namespace juri::scoring
