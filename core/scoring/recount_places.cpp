#include "scoring/recount_places.h"

#include <algorithm>
#include <functional>
#include <map>

namespace juri::scoring::recounting {
namespace {

using Group = std::vector<int>; ///< entries that are equal so far
using Groups = std::vector<Group>;

std::vector<TieBreak> writtenOut(const Table& table)
{
    std::vector<TieBreak> chain;
    for (const auto& tie : table.rule.ties) {
        if (tie.by != TieBreakBy::Chair)
            chain.push_back(tie);
        else
            for (const int chair : table.scores.chairs)
                chain.push_back({TieBreakBy::Judge, table.scores.judges[chair]});
    }
    return chain;
}

Groups splitBy(const Group& group, const std::vector<Cell>& keys)
{
    std::map<Cell, Group, std::greater<>> parts;
    for (const int entry : group)
        parts[keys[entry]].push_back(entry);
    Groups split;
    for (auto& [key, part] : parts)
        split.push_back(std::move(part));
    return split;
}

/// Groups split further, step by step; each step among those still equal.
class Chain {
public:
    Chain(const Table& table, const std::vector<Cell>& values) : m_table(table), m_values(values) { }

    bool cameToALot() const { return m_lot; }

    Groups apply(Groups groups)
    {
        groups = eachSplit(groups, [&](const Group& group) { return byMajority(group); });
        for (const auto& tie : writtenOut(m_table)) {
            std::vector<Cell> keys;
            groups = eachSplit(groups, [&](const Group& group) {
                m_lot = m_lot || tie.by == TieBreakBy::Lot;
                if (tie.by == TieBreakBy::HeadToHead)
                    return splitBy(group, headToHead(m_table, group));
                if (keys.empty())
                    keys = keysOf(m_table, m_values, tie);
                return splitBy(group, keys);
            });
        }
        return groups;
    }

private:
    template <class Split> Groups eachSplit(const Groups& groups, Split split)
    {
        Groups made;
        for (const auto& group : groups) {
            if (group.size() == 1)
                made.push_back(group);
            else
                for (auto& part : split(group))
                    made.push_back(std::move(part));
        }
        return made;
    }

    /// By the grades one after the other; who has no more of them is behind.
    Groups byMajority(const Group& group) const
    {
        if (m_table.majority.empty())
            return {group};
        std::map<std::vector<Value>, Group, std::greater<>> parts;
        for (const int entry : group) {
            parts[m_table.majority[entry]].push_back(entry);
        }
        Groups split;
        for (auto& [grades, part] : parts)
            split.push_back(std::move(part));
        return split;
    }

    const Table& m_table;
    const std::vector<Cell>& m_values;
    bool m_lot = false;
};

/// Places hold groups that share them; groups of one value are never put
/// together again by the margin, once the chain has parted them.
Groups withMargin(const Groups& groups, const std::vector<Cell>& values, const Value& margin)
{
    Groups places;
    for (const auto& group : groups) {
        if (!places.empty()) {
            const auto& first = *values[places.back().front()];
            const auto& last = *values[places.back().back()];
            const auto& own = *values[group.front()];
            if (own != last && absolute(own - first) < margin) {
                places.back().insert(places.back().end(), group.begin(), group.end());
                continue;
            }
        }
        places.push_back(group);
    }
    return places;
}

double rankOf(RankStyle style, int ahead, int sharing, int placesAhead)
{
    switch (style) {
    case RankStyle::Modified: return ahead + sharing;
    case RankStyle::Dense: return placesAhead + 1;
    case RankStyle::Fractional: return ahead + (sharing + 1) / 2.0;
    case RankStyle::Standard:
    case RankStyle::Ordinal: break;
    }
    return ahead + 1;
}

} // namespace

std::optional<std::vector<Place>> placesOf(const Table& table, const std::vector<Cell>& values)
{
    Group ranked;
    for (std::size_t entry = 0; entry < values.size(); ++entry)
        if (values[entry])
            ranked.push_back(static_cast<int>(entry));
    auto byValue = values;
    if (table.lowerIsBetter)
        for (auto& value : byValue)
            value = value ? Cell(-*value) : Cell();
    Chain chain(table, values);
    const auto groups = chain.apply(splitBy(ranked, byValue));
    if (chain.cameToALot())
        return std::nullopt;
    std::vector<Place> places(values.size());
    int ahead = 0, placesAhead = 0;
    for (const auto& group : withMargin(groups, values, table.rule.margin)) {
        const auto sharing = static_cast<int>(group.size());
        for (int i = 0; i < sharing; ++i) {
            const bool ordinal = table.rule.rankStyle == RankStyle::Ordinal;
            places[group[i]] = {rankOf(table.rule.rankStyle, ahead + (ordinal ? i : 0), sharing,
                                       placesAhead),
                                sharing > 1 && !ordinal};
        }
        ahead += sharing;
        ++placesAhead;
    }
    return places;
}

} // namespace juri::scoring::recounting
