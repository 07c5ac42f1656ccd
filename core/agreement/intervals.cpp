#include "agreement/intervals.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace juri::agreement {
namespace {

constexpr int kMostExactJudges = 9;
constexpr double kTail = 0.025;
constexpr double kSlack = 1e-12; ///< of sums of probabilities

using Milli = std::vector<std::vector<std::int64_t>>; ///< by entry, then judge

std::optional<Milli> exactTable(const Panel& panel, bool lowerIsBetter)
{
    const auto table = completeTable(panel);
    if (!table)
        return std::nullopt;
    Milli milli;
    for (const auto& row : *table) {
        milli.emplace_back();
        for (const auto score : row)
            milli.back().push_back((lowerIsBetter ? -1 : 1) * std::llround(score * 1000));
    }
    return milli;
}

/// Ranks by weighted sums: 1 + how many are better.
void ranksOf(const Milli& table, const std::vector<std::int64_t>& weights, std::vector<int>& ranks,
             std::vector<std::pair<std::int64_t, int>>& sums)
{
    sums.resize(table.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        sums[i] = {
            -std::inner_product(weights.begin(), weights.end(), table[i].begin(), std::int64_t{0}),
            static_cast<int>(i)};
    std::sort(sums.begin(), sums.end());
    for (std::size_t place = 0; place < sums.size(); ++place)
        ranks[sums[place].second] = place > 0 && sums[place].first == sums[place - 1].first
            ? ranks[sums[place - 1].second]
            : static_cast<int>(place) + 1;
}

/// splitmix64
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t below(std::uint64_t limit)
    {
        const auto reject = (0 - limit) % limit; // so that every number is as likely
        for (;;)
            if (const auto drawn = next(); drawn >= reject)
                return drawn % limit;
    }

private:
    std::uint64_t next()
    {
        auto z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

class Tally {
public:
    Tally(const Milli& table) : m_table(table), m_ranks(table.size())
    {
        m_counts.assign(table.size(), std::vector<double>(table.size()));
    }

    void add(const std::vector<std::int64_t>& weights, double times)
    {
        ranksOf(m_table, weights, m_ranks, m_sums);
        for (std::size_t i = 0; i < m_ranks.size(); ++i)
            m_counts[i][m_ranks[i] - 1] += times;
        m_total += times;
    }

    /// Every way to draw m judges, counted as often as it occurs among m^m draws.
    void addAllDraws()
    {
        std::vector<std::int64_t> weights(m_table.front().size());
        const auto judges = static_cast<int>(weights.size());
        std::vector<double> factorials{1};
        for (int i = 1; i <= judges; ++i)
            factorials.push_back(factorials.back() * i);
        spread(weights, 0, judges, factorials.back(), factorials);
    }

    RankIntervals result() const
    {
        RankIntervals made;
        made.resamples = static_cast<std::int64_t>(m_total);
        std::vector<std::int64_t> once(m_table.front().size(), 1);
        std::vector<int> ranks(m_table.size());
        std::vector<std::pair<std::int64_t, int>> sums;
        ranksOf(m_table, once, ranks, sums);
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            made.entries.push_back(intervalOf(m_counts[i], ranks[i]));
        return made;
    }

private:
    void spread(std::vector<std::int64_t>& weights, std::size_t judge, int left, double ways,
                const std::vector<double>& factorials)
    {
        if (judge + 1 == weights.size()) {
            weights[judge] = left;
            add(weights, ways / factorials[left]);
            return;
        }
        for (int taken = 0; taken <= left; ++taken) {
            weights[judge] = taken;
            spread(weights, judge + 1, left - taken, ways / factorials[taken], factorials);
        }
    }

    RankInterval intervalOf(const std::vector<double>& counts, int rank) const
    {
        RankInterval made;
        made.rank = rank;
        double below = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const auto probability = counts[i] / m_total;
            made.probabilities.push_back(probability);
            made.meanRank += static_cast<double>(i + 1) * probability;
            below += probability;
            if (made.lower == 0 && below >= kTail - kSlack)
                made.lower = static_cast<int>(i) + 1;
            if (made.upper == 0 && below >= 1 - kTail - kSlack)
                made.upper = static_cast<int>(i) + 1;
        }
        made.first = made.probabilities.front();
        return made;
    }

    const Milli& m_table;
    std::vector<int> m_ranks;
    std::vector<std::pair<std::int64_t, int>> m_sums;
    std::vector<std::vector<double>> m_counts; ///< by entry, then rank
    double m_total = 0;
};

} // namespace

Figure<RankIntervals> rankIntervals(const Panel& panel, bool lowerIsBetter, int draws,
                                    std::uint64_t seed)
{
    if (panel.judges < 2)
        return {std::nullopt, "too-few-judges"};
    const auto table = exactTable(panel, lowerIsBetter);
    if (!table)
        return {std::nullopt, "incomplete"};
    Tally tally(*table);
    const bool exact = panel.judges <= kMostExactJudges;
    if (exact)
        tally.addAllDraws();
    Random random(seed);
    for (int draw = 0; !exact && draw < std::max(draws, 1); ++draw) {
        std::vector<std::int64_t> weights(static_cast<std::size_t>(panel.judges));
        for (int j = 0; j < panel.judges; ++j)
            ++weights[random.below(static_cast<std::uint64_t>(panel.judges))];
        tally.add(weights, 1);
    }
    auto result = tally.result();
    result.exact = exact;
    return {std::move(result), ""};
}

Figure<std::vector<std::vector<int>>> ranksWithoutEachJudge(const Panel& panel, bool lowerIsBetter)
{
    if (panel.judges < 2)
        return {std::nullopt, "too-few-judges"};
    const auto table = exactTable(panel, lowerIsBetter);
    if (!table)
        return {std::nullopt, "incomplete"};
    std::vector<std::vector<int>> all;
    std::vector<std::pair<std::int64_t, int>> sums;
    for (int without = 0; without < panel.judges; ++without) {
        std::vector<std::int64_t> weights(static_cast<std::size_t>(panel.judges), 1);
        weights[without] = 0;
        std::vector<int> ranks(table->size());
        ranksOf(*table, weights, ranks, sums);
        all.push_back(std::move(ranks));
    }
    return {std::move(all), ""};
}

} // namespace juri::agreement
