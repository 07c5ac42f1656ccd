#include "scoring/pairwise.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace juri::scoring {
namespace {

constexpr int kExactSize = 20;
constexpr int kMostOptima = 1000000;
constexpr int kHalf = 10;

/// Whether an entry reaches another along links of at least half the votes.
std::vector<std::vector<bool>> reachable(const CountTable& preferring)
{
    const int n = preferring.size();
    std::vector<std::vector<bool>> reach(static_cast<std::size_t>(n),
                                         std::vector<bool>(static_cast<std::size_t>(n)));
    for (int a = 0; a < n; ++a)
        for (int b = 0; b < n; ++b)
            reach[a][b] = a == b || preferring.at(a, b) >= preferring.at(b, a);
    for (int by = 0; by < n; ++by)
        for (int a = 0; a < n; ++a)
            if (reach[a][by])
                for (int b = 0; b < n; ++b)
                    if (reach[by][b])
                        reach[a][b] = true;
    return reach;
}

/// Strongly connected parts, best first: everyone of a part wins against everyone
/// of later parts, and every best order keeps that (Truchon's extended Condorcet
/// criterion).
std::vector<std::vector<int>> majorityParts(const CountTable& preferring)
{
    const auto reach = reachable(preferring);
    const int n = preferring.size();
    std::vector<std::pair<int, std::vector<int>>> parts;
    std::vector<bool> done(static_cast<std::size_t>(n));
    for (int a = 0; a < n; ++a) {
        if (done[a])
            continue;
        std::vector<int> part;
        for (int b = a; b < n; ++b)
            if (reach[a][b] && reach[b][a]) {
                part.push_back(b);
                done[b] = true;
            }
        const auto reached = static_cast<int>(std::count(reach[a].begin(), reach[a].end(), true));
        parts.emplace_back(-reached, std::move(part));
    }
    std::sort(parts.begin(), parts.end());
    std::vector<std::vector<int>> ordered;
    for (auto& [key, part] : parts)
        ordered.push_back(std::move(part));
    return ordered;
}

/// Best orders of at most 20 entries, by dynamic programming over the sets that
/// are still to be placed.
class SubsetSearch {
public:
    SubsetSearch(const CountTable& preferring, const std::vector<int>& part)
        : m_preferring(preferring)
        , m_part(part)
        , m_size(static_cast<int>(part.size()))
        , m_best(std::size_t{1} << m_size)
        , m_ways(m_best.size(), 1)
    {
        sumHalves();
        for (std::uint32_t set = 1; set < m_best.size(); ++set)
            extend(set);
    }

    void appendTo(KemenyOrder& result) const
    {
        auto set = static_cast<std::uint32_t>(m_best.size() - 1);
        result.agreement += m_best[set];
        result.optima = static_cast<int>(
            std::min<std::int64_t>(kMostOptima, std::int64_t{result.optima} * m_ways[set]));
        while (set != 0)
            for (int first = 0; first < m_size; ++first)
                if (contains(set, first) && with(first, set) == m_best[set]) {
                    result.order.push_back(m_part[first]);
                    set &= ~(1u << first);
                    break;
                }
    }

private:
    static bool contains(std::uint32_t set, int member) { return ((set >> member) & 1u) != 0; }

    /// Sums of preferences for each entry over every set of a half, so that a sum
    /// over any set is two look-ups.
    void sumHalves()
    {
        m_low.resize(static_cast<std::size_t>(m_size));
        m_high.resize(static_cast<std::size_t>(m_size));
        for (int entry = 0; entry < m_size; ++entry)
            for (std::uint32_t set = 1; set < (1u << kHalf); ++set) {
                const int bit = __builtin_ctz(set);
                const auto rest = set & (set - 1);
                m_low[entry][set] = m_low[entry][rest] + votes(entry, bit);
                m_high[entry][set] = m_high[entry][rest] + votes(entry, bit + kHalf);
            }
    }

    std::int32_t votes(int a, int b) const
    {
        return b < m_size ? m_preferring.at(m_part[a], m_part[b]) : 0;
    }

    /// The agreement of `first` placed before the rest of the set.
    std::int64_t with(int first, std::uint32_t set) const
    {
        const auto rest = set & ~(1u << first);
        constexpr auto mask = (1u << kHalf) - 1;
        return m_best[rest] + m_low[first][rest & mask] + m_high[first][rest >> kHalf];
    }

    void extend(std::uint32_t set)
    {
        std::int64_t best = -1;
        std::int64_t ways = 0;
        for (int first = 0; first < m_size; ++first) {
            if (!contains(set, first))
                continue;
            const auto agreement = with(first, set);
            if (agreement > best)
                ways = 0;
            best = std::max(best, agreement);
            if (agreement == best)
                ways += m_ways[set & ~(1u << first)];
        }
        m_best[set] = best;
        m_ways[set] = static_cast<std::int32_t>(std::min<std::int64_t>(ways, kMostOptima));
    }

    const CountTable& m_preferring;
    const std::vector<int>& m_part;
    int m_size;
    std::vector<std::int64_t> m_best;
    std::vector<std::int32_t> m_ways;
    std::vector<std::array<std::int32_t, 1u << kHalf>> m_low;
    std::vector<std::array<std::int32_t, 1u << kHalf>> m_high;
};

std::int64_t agreementOf(const CountTable& preferring, const std::vector<int>& order)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j)
            sum += preferring.at(order[i], order[j]);
    return sum;
}

/// Moves entry `from` to wherever it agrees best. Whether that changed anything.
bool improve(const CountTable& preferring, std::vector<int>& order, std::size_t from)
{
    const int entry = order[from];
    std::int64_t gain = 0, best = 0;
    std::size_t to = from;
    const auto lead = [&](std::size_t i) {
        return preferring.at(entry, order[i]) - preferring.at(order[i], entry);
    };
    for (auto i = from; i-- > 0;)
        if ((gain += lead(i)) > best)
            best = gain, to = i;
    gain = 0;
    for (auto i = from + 1; i < order.size(); ++i)
        if ((gain -= lead(i)) > best)
            best = gain, to = i;
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), entry);
    return to != from;
}

/// A good order of a part too large for the exact search: Borda's, then single
/// moves until none helps.
void searchLocally(const CountTable& preferring, const std::vector<int>& part, KemenyOrder& result)
{
    auto order = part;
    const auto lead = [&](int entry) {
        return std::accumulate(part.begin(), part.end(), std::int64_t{0},
                               [&](auto sum, int b) { return sum + preferring.at(entry, b); });
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return lead(a) > lead(b); });
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < order.size(); ++i)
            moved = improve(preferring, order, i) || moved;
    }
    result.exact = false;
    result.agreement += agreementOf(preferring, order);
    result.order.insert(result.order.end(), order.begin(), order.end());
}

} // namespace

KemenyOrder kemenyOrder(const CountTable& preferring)
{
    KemenyOrder result;
    const auto parts = majorityParts(preferring);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (static_cast<int>(parts[i].size()) <= kExactSize)
            SubsetSearch(preferring, parts[i]).appendTo(result);
        else
            searchLocally(preferring, parts[i], result);
        for (auto later = i + 1; later < parts.size(); ++later)
            for (const int a : parts[i])
                for (const int b : parts[later])
                    result.agreement += preferring.at(a, b);
    }
    return result;
}

} // namespace juri::scoring
