#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace juri::scoring {

constexpr int kUndecided = -1; ///< no step of the chain separates two neighbours

/// Puts groups of equal entries in order, step by step, each step among those the
/// steps before it left equal.
///
/// Key      ordered and comparable; more is better
/// KeyOf    Key keyOf(step, entry, the entries still equal)
template <class Key, class KeyOf> class TieRefiner {
public:
    TieRefiner(int steps, KeyOf keyOf) : m_steps(steps), m_keyOf(std::move(keyOf)) { }

    /// Orders a group, best first, equals as they come, and says for each place but
    /// the first which step separates it from the one before, or kUndecided.
    void order(std::span<int> group, std::span<int> separators)
    {
        std::fill(separators.begin(), separators.end(), kUndecided);
        refine(0, group, separators);
    }

private:
    void refine(int step, std::span<int> group, std::span<int> separators)
    {
        if (group.size() < 2 || step == m_steps)
            return;
        m_items.clear();
        for (const int entry : group)
            m_items.emplace_back(m_keyOf(step, entry, std::span<const int>(group)), entry);
        sortItems();
        for (std::size_t i = 0; i < group.size(); ++i) {
            group[i] = m_items[i].second;
            if (i > 0 && m_items[i].first != m_items[i - 1].first)
                separators[i] = step;
        }
        for (std::size_t first = 0; first < group.size();) {
            auto last = first + 1;
            while (last < group.size() && separators[last] == kUndecided)
                ++last;
            refine(step + 1, group.subspan(first, last - first),
                   separators.subspan(first, last - first));
            first = last;
        }
    }

    void sortItems()
    {
        const auto better = [](const auto& a, const auto& b) { return b.first < a.first; };
        if (m_items.size() == 2 && !better(m_items[1], m_items[0]))
            return;
        if (m_items.size() == 2)
            std::swap(m_items[0], m_items[1]);
        else
            std::stable_sort(m_items.begin(), m_items.end(), better);
    }

    int m_steps;
    KeyOf m_keyOf;
    std::vector<std::pair<Key, int>> m_items;
};

} // namespace juri::scoring
