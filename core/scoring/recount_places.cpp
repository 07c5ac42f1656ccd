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
        if (tie.by != TieBreakBy::Chair) {
            chain.push_back(tie);
            continue;
        }
        for (std::size_t order = 0; order < table.scores.chairOrders.size(); ++order)
            chain.push_back({TieBreakBy::Chair, std::to_string(order)});
        for (const int chair : table.scores.chairs)
            chain.push_back({TieBreakBy::Judge, table.scores.judges[chair]});
    }
    return chain;
}

/// keys: one for each entry of the group.
template <class Key> Groups splitBy(const Group& group, const std::vector<Key>& keys)
{
    std::map<Key, Group, std::greater<>> parts;
    for (std::size_t i = 0; i < group.size(); ++i)
        parts[keys[i]].push_back(group[i]);
    Groups split;
    for (auto& [key, part] : parts)
        split.push_back(std::move(part));
    return split;
}

template <class T> std::vector<T> ofGroup(const Group& group, const std::vector<T>& byEntry)
{
    std::vector<T> own;
    for (const int entry : group)
        own.push_back(byEntry[entry]);
    return own;
}

/// Groups split further, step by step; each step among those still equal.
class Chain {
public:
    Chain(const Table& table, const std::vector<Cell>& values)
        : m_table(table), m_values(values) { }

    bool cameToALot() const { return m_lot; }

    Groups apply(Groups groups)
    {
        if (!m_table.majority.empty()) // grade after grade; who has no more of them is behind
            groups = eachSplit(groups, m_table.majority);
        for (const auto& tie : writtenOut(m_table)) {
            const bool isNeeded = std::ranges::any_of(groups, isUndecided);
            m_lot = m_lot || (isNeeded && tie.by == TieBreakBy::Lot);
            if (isNeeded && tie.by == TieBreakBy::HeadToHead)
                groups = eachMet(groups);
            else if (isNeeded)
                groups = eachSplit(groups, keysOf(m_table, m_values, tie));
        }
        return groups;
    }

private:
    static bool isUndecided(const Group& group) { return group.size() > 1; }

    template <class Key>
    static Groups eachSplit(const Groups& groups, const std::vector<Key>& byEntry)
    {
        Groups made;
        for (const auto& group : groups)
            for (auto& part : splitBy(group, ofGroup(group, byEntry)))
                made.push_back(std::move(part));
        return made;
    }

    /// Head to head, each group among its own.
    Groups eachMet(const Groups& groups) const
    {
        const auto given = totalsGiven(m_table);
        Groups made;
        for (const auto& group : groups) {
            const auto balance = winsLessLosses(ofGroup(group, given), m_table.totalsLowerIsBetter);
            for (auto& part : splitBy(group, balance))
                made.push_back(std::move(part));
        }
        return made;
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
    const auto groups = chain.apply(splitBy(ranked, ofGroup(ranked, byValue)));
    if (chain.cameToALot())
        return std::nullopt;
    std::vector<Place> places(values.size());
    int ahead = 0, placesAhead = 0;
    for (const auto& group : withMargin(groups, values, table.rule.margin)) {
        const auto sharing = static_cast<int>(group.size());
        for (int i = 0; i < sharing; ++i) {
            const bool ordinal = table.rule.rankStyle == RankStyle::Ordinal;
            places[group[i]] = {
                rankOf(table.rule.rankStyle, ahead + (ordinal ? i : 0), sharing, placesAhead),
                sharing > 1 && !ordinal};
        }
        ahead += sharing;
        ++placesAhead;
    }
    return places;
}

} // namespace juri::scoring::recounting
