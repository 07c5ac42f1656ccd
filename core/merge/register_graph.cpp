#include "merge/register_graph.h"

#include <algorithm>

namespace juri::merge {

RegisterGraph::RegisterGraph(std::span<const record::Record* const> records)
    : m_records(records.begin(), records.end())
{
    std::ranges::sort(m_records, {}, [](const auto* record) { return record->id; });
    link();
    sortByDescent();
}

std::size_t RegisterGraph::find(const RecordId& id) const
{
    const auto idOf = [](const auto* record) { return record->id; };
    const auto found = std::ranges::lower_bound(m_records, id, {}, idOf);
    if (found == m_records.end() || (*found)->id != id)
        return size();
    return static_cast<std::size_t>(found - m_records.begin());
}

void RegisterGraph::link()
{
    m_parents.resize(size());
    for (std::size_t i = 0; i < size(); ++i) {
        for (const auto& parent : at(i).header.parents) {
            if (const auto index = find(parent); index != size())
                m_parents[i].push_back(index);
        }
    }
}

// A parent is named by its hash, so there are no cycles: what has all its
// parents placed can be placed.
void RegisterGraph::sortByDescent()
{
    m_ancestors.assign(size(), std::vector<bool>(size()));
    std::vector<std::size_t> open(size());
    std::vector<std::vector<std::size_t>> children(size());
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < size(); ++i) {
        open[i] = m_parents[i].size();
        for (const auto parent : m_parents[i])
            children[parent].push_back(i);
        if (open[i] == 0)
            ready.push_back(i);
    }
    for (std::size_t next = 0; next < ready.size(); ++next) {
        const auto index = ready[next];
        for (const auto parent : m_parents[index]) {
            m_ancestors[index][parent] = true;
            for (std::size_t i = 0; i < size(); ++i)
                m_ancestors[index][i] = m_ancestors[index][i] || m_ancestors[parent][i];
        }
        for (const auto child : children[index]) {
            if (--open[child] == 0)
                ready.push_back(child);
        }
    }
    m_order = std::move(ready);
}

std::vector<std::size_t> RegisterGraph::maximal(const std::vector<std::size_t>& some) const
{
    std::vector<std::size_t> result;
    for (const auto candidate : some) {
        const auto above = [&](std::size_t other) { return precedes(candidate, other); };
        if (std::ranges::none_of(some, above))
            result.push_back(candidate);
    }
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    return result;
}

} // namespace juri::merge
