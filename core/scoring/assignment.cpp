#include "scoring/assignment.h"

#include "scoring/random.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

constexpr int kMostExchanges = 2000;

/// A bipartite matching that grows by augmenting paths under a cap on loads.
class Matching {
public:
    explicit Matching(const AssignmentTask& task)
        : m_task(task)
        , m_random(task.seed)
        , m_allowed(cells(), true)
        , m_assigned(cells())
        , m_fixed(cells())
        , loads(static_cast<std::size_t>(task.judges))
        , counts(static_cast<std::size_t>(task.entries))
    {
        for (const auto& [entry, judge] : task.forbidden)
            m_allowed[at(entry, judge)] = false;
        for (const auto& [entry, judge] : task.fixed) {
            if (!m_assigned[at(entry, judge)])
                set(entry, judge, true);
            m_fixed[at(entry, judge)] = true;
        }
        m_entryOrder.resize(static_cast<std::size_t>(task.entries));
        std::iota(m_entryOrder.begin(), m_entryOrder.end(), 0);
        m_random.shuffle(m_entryOrder);
    }

    /// Fills entries up to perEntry, no judge beyond cap. Whether all are full.
    bool fill(int cap)
    {
        bool full = true;
        for (int round = 0; round < m_task.perEntry; ++round)
            for (const int entry : m_entryOrder)
                if (counts[entry] <= round && !augment(entry, cap))
                    full = false;
        return full;
    }

    bool has(int entry, int judge) const { return m_assigned[at(entry, judge)]; }

    std::vector<std::vector<int>> judgesOf() const
    {
        std::vector<std::vector<int>> lists(static_cast<std::size_t>(m_task.entries));
        for (int entry = 0; entry < m_task.entries; ++entry)
            for (int judge = 0; judge < m_task.judges; ++judge)
                if (has(entry, judge))
                    lists[entry].push_back(judge);
        return lists;
    }

    /// Entry a's judge j and entry b's judge k change places, if that is allowed.
    bool exchange(int a, int j, int b, int k)
    {
        const bool free = !has(a, k) && !has(b, j) && m_allowed[at(a, k)] && m_allowed[at(b, j)]
            && !m_fixed[at(a, j)] && !m_fixed[at(b, k)];
        if (!free)
            return false;
        set(a, j, false);
        set(b, k, false);
        set(a, k, true);
        set(b, j, true);
        return true;
    }

private:
    std::size_t cells() const
    {
        return static_cast<std::size_t>(m_task.entries) * static_cast<std::size_t>(m_task.judges);
    }
    std::size_t at(int entry, int judge) const
    {
        return static_cast<std::size_t>(entry) * static_cast<std::size_t>(m_task.judges)
            + static_cast<std::size_t>(judge);
    }

    void set(int entry, int judge, bool assigned)
    {
        m_assigned[at(entry, judge)] = assigned;
        counts[entry] += assigned ? 1 : -1;
        loads[judge] += assigned ? 1 : -1;
    }

    /// Judges, least loaded first, otherwise in a random order.
    std::vector<int> judgesByLoad()
    {
        std::vector<int> order(loads.size());
        std::iota(order.begin(), order.end(), 0);
        m_random.shuffle(order);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return loads[a] < loads[b]; });
        return order;
    }

    /// One more judge for the entry, others handing theirs on if need be.
    bool augment(int start, int cap)
    {
        const auto order = judgesByLoad();
        std::vector<int> viaEntry(loads.size(), -1);  // judge reached from
        std::vector<int> viaJudge(counts.size(), -1); // entry reached from
        std::vector<bool> seen(counts.size());
        std::vector<int> queue{start};
        seen[start] = true;
        for (std::size_t next = 0; next < queue.size(); ++next)
            for (const int judge : order) {
                const int entry = queue[next];
                if (viaEntry[judge] >= 0 || has(entry, judge) || !m_allowed[at(entry, judge)])
                    continue;
                viaEntry[judge] = entry;
                if (loads[judge] < cap) {
                    flip(start, judge, viaEntry, viaJudge);
                    return true;
                }
                for (int other = 0; other < m_task.entries; ++other)
                    if (!seen[other] && has(other, judge) && !m_fixed[at(other, judge)]) {
                        seen[other] = true;
                        viaJudge[other] = judge;
                        queue.push_back(other);
                    }
            }
        return false;
    }

    void flip(int start, int judge, const std::vector<int>& viaEntry,
              const std::vector<int>& viaJudge)
    {
        for (;;) {
            const int entry = viaEntry[judge];
            set(entry, judge, true);
            if (entry == start)
                return;
            judge = viaJudge[entry];
            set(entry, judge, false);
        }
    }

    const AssignmentTask& m_task;
    Random m_random;
    std::vector<bool> m_allowed, m_assigned, m_fixed;
    std::vector<int> m_entryOrder;

public:
    std::vector<int> loads;  ///< by judge
    std::vector<int> counts; ///< by entry
};

Components componentsOf(const AssignmentTask& task, const std::vector<std::vector<int>>& judgesOf)
{
    Ratings ratings{task.entries, task.judges, {}};
    for (int entry = 0; entry < task.entries; ++entry)
        for (const int judge : judgesOf[entry])
            ratings.list.push_back({entry, judge, 0});
    return scoring::componentsOf(ratings);
}

/// One exchange between two parts that leaves fewer of them. Whether there is one.
bool joinParts(const AssignmentTask& task, Matching& matching, int& tries)
{
    const auto lists = matching.judgesOf();
    const auto parts = componentsOf(task, lists);
    if (parts.count < 2)
        return false;
    for (int a = 0; a < task.entries; ++a)
        for (int b = a + 1; b < task.entries; ++b) {
            if (parts.ofEntry[a] == parts.ofEntry[b] || parts.ofEntry[a] < 0
                || parts.ofEntry[b] < 0)
                continue;
            for (const int j : lists[a])
                for (const int k : lists[b]) {
                    if (--tries < 0)
                        return false;
                    if (!matching.exchange(a, j, b, k))
                        continue;
                    if (componentsOf(task, matching.judgesOf()).count < parts.count)
                        return true;
                    matching.exchange(a, k, b, j);
                }
        }
    return false;
}

} // namespace

Assignment coverageOf(const AssignmentTask& task, const std::vector<std::vector<int>>& judgesOf)
{
    Assignment made;
    made.judgesOf = judgesOf;
    made.judgesOf.resize(static_cast<std::size_t>(task.entries));
    made.loads.resize(static_cast<std::size_t>(task.judges));
    for (int entry = 0; entry < task.entries; ++entry) {
        for (const int judge : made.judgesOf[entry])
            ++made.loads[judge];
        if (static_cast<int>(made.judgesOf[entry].size()) < task.perEntry)
            made.shortEntries.push_back(entry);
    }
    if (!made.loads.empty()) {
        const auto [low, high] = std::minmax_element(made.loads.begin(), made.loads.end());
        made.balanced = *high - *low <= 1;
    }
    made.components = componentsOf(task, made.judgesOf).count;
    return made;
}

Assignment assignJudges(const AssignmentTask& task)
{
    if (task.entries <= 0 || task.judges <= 0 || task.perEntry <= 0)
        return coverageOf(task, {});
    Matching matching(task);
    const auto wanted = task.entries * std::min(task.perEntry, task.judges);
    const int even = wanted / task.judges;
    // Below `even` first: an augmenting path never lowers a load, so that every
    // judge keeps at least that many wherever the conflicts allow it.
    matching.fill(even);
    for (int cap = even + 1; !matching.fill(cap) && cap < task.entries; ++cap) { }
    for (int tries = kMostExchanges; joinParts(task, matching, tries);) { }
    return coverageOf(task, matching.judgesOf());
}

} // namespace juri::scoring
