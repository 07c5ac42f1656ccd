#include "merge/locking.h"

#include <algorithm>
#include <map>

namespace juri::merge {
namespace {

using record::Kind;
using record::Record;

std::vector<std::size_t> visibleOf(const RegisterGraph& graph, const Visible& visible)
{
    std::vector<std::size_t> seen;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (visible(graph.at(i)))
            seen.push_back(i);
    }
    return seen;
}

/// The lock that a head speaks of: itself, or the one before it that it announces.
std::size_t lockOf(const RegisterGraph& graph, std::size_t head)
{
    if (graph.at(head).header.kind == Kind::Lock)
        return head;
    if (graph.at(head).header.kind != Kind::Announce)
        return graph.size();
    const auto named = record::decodeAnnounce(graph.at(head).payload());
    const auto lock = named ? graph.find(*named) : graph.size();
    const bool isBefore = lock != graph.size() && graph.precedes(lock, head)
        && graph.at(lock).header.kind == Kind::Lock;
    return isBefore ? lock : graph.size();
}

int versionOf(const RegisterGraph& graph, const std::vector<std::size_t>& seen, std::size_t lock)
{
    return 1 + static_cast<int>(std::ranges::count_if(seen, [&](std::size_t index) {
               return graph.at(index).header.kind == Kind::Lock && graph.precedes(index, lock);
           }));
}

/// The locks an unlock opens: the last ones before it.
std::vector<std::size_t> opened(const RegisterGraph& graph, const std::vector<std::size_t>& seen,
                                std::size_t unlock)
{
    std::vector<std::size_t> before;
    std::ranges::copy_if(seen, std::back_inserter(before), [&](std::size_t index) {
        return graph.at(index).header.kind == Kind::Lock && graph.precedes(index, unlock);
    });
    return graph.maximal(before);
}

/// Unlocks that still want a second key.
std::vector<std::size_t> waiting(const RegisterGraph& graph, const std::vector<std::size_t>& seen)
{
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> byLocks;
    for (const auto index : seen) {
        if (graph.at(index).header.kind == Kind::Unlock)
            byLocks[opened(graph, seen, index)].push_back(index);
    }
    std::vector<std::size_t> result;
    for (const auto& [locks, unlocks] : byLocks) {
        const auto& first = graph.at(unlocks.front()).header.author;
        const auto isSame = [&](std::size_t index) {
            return graph.at(index).header.author == first;
        };
        if (std::ranges::all_of(unlocks, isSame))
            result.insert(result.end(), unlocks.begin(), unlocks.end());
    }
    return result;
}

} // namespace

std::optional<LockState> lockState(std::span<const Record* const> records, const Visible& visible,
                                   Unlocking unlocking)
{
    if (records.empty())
        return std::nullopt;
    const RegisterGraph graph(records);
    auto seen = visibleOf(graph, visible);
    const auto open =
        unlocking == Unlocking::Two ? waiting(graph, seen) : std::vector<std::size_t>();
    std::erase_if(seen,
                  [&](std::size_t index) { return std::ranges::find(open, index) != open.end(); });
    const auto heads = graph.maximal(seen);
    if (heads.empty())
        return std::nullopt;
    const auto head = heads.back();
    const auto differs = [&](std::size_t other) {
        return !std::ranges::equal(graph.at(other).payload(), graph.at(head).payload())
            || graph.at(other).header.kind != graph.at(head).header.kind;
    };
    const auto lock = lockOf(graph, head);
    if (std::ranges::any_of(heads, differs) || std::ranges::find(seen, lock) == seen.end())
        return std::nullopt;
    auto content = record::decodeLock(graph.at(lock).payload());
    if (!content)
        return std::nullopt;
    LockState state{graph.at(lock).id,
                    *std::move(content),
                    graph.at(head).header.kind == Kind::Announce,
                    versionOf(graph, seen, lock),
                    {}};
    for (const auto index : open) {
        const auto locks = opened(graph, seen, index);
        if (std::ranges::find(locks, lock) != locks.end())
            state.unlocking.insert(graph.at(index).header.author);
    }
    return state;
}

RecordSet withinLock(std::span<const Record* const> records, const record::LockPayload& lock)
{
    const RegisterGraph graph(records);
    RecordSet within;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const auto covers = [&](std::size_t listed) {
            return lock.heads.contains(graph.at(listed).id)
                && (listed == i || graph.precedes(i, listed));
        };
        bool isCovered = false;
        for (std::size_t listed = 0; listed < graph.size() && !isCovered; ++listed)
            isCovered = covers(listed);
        if (isCovered)
            within.insert(graph.at(i).id);
    }
    return within;
}

} // namespace juri::merge
