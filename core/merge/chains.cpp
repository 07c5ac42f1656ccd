#include "merge/chains.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

namespace juri::merge {
namespace {

using record::Record;

bool isBallot(const Record& record)
{
    const auto& name = record.header.registerName;
    return name.starts_with("ballot/") || name.starts_with("ranking/");
}

std::vector<Evidence::Missing> missingLinks(std::span<const Record* const> records)
{
    std::unordered_set<RecordId> held;
    for (const auto* record : records)
        held.insert(record->id);
    std::set<Evidence::Missing> missing;
    for (const auto* record : records) {
        const auto& header = record->header;
        if (!header.previous.isZero() && isBallot(*record) && !held.contains(header.previous))
            missing.insert({header.previous, record->id});
        for (const auto& parent : header.parents) {
            if (isBallot(*record) && !held.contains(parent))
                missing.insert({parent, record->id});
        }
    }
    return {missing.begin(), missing.end()};
}

/// Records that claim the same place, whatever "place" is, in pairs of neighbours.
template <class Place>
void collectForks(std::span<const Record* const> records, Place place,
                  std::set<Evidence::Fork>& forks)
{
    std::map<decltype(place(*records.front())), std::vector<RecordId>> claims;
    for (const auto* record : records)
        claims[place(*record)].push_back(record->id);
    for (auto& [where, ids] : claims) {
        std::ranges::sort(ids);
        for (std::size_t i = 1; i < ids.size(); ++i)
            forks.insert({ids[i - 1], ids[i]});
    }
}

} // namespace

Evidence chainEvidence(std::span<const Record* const> records)
{
    Evidence evidence;
    if (records.empty())
        return evidence;
    evidence.missing = missingLinks(records);
    std::set<Evidence::Fork> forks;
    const auto sequence = [](const Record& record) {
        return std::tuple(record.header.author, record.header.writer, record.header.sequence);
    };
    collectForks(records, sequence, forks);
    std::vector<const Record*> linked;
    std::ranges::copy_if(records, std::back_inserter(linked),
                         [](const auto* record) { return !record->header.previous.isZero(); });
    if (!linked.empty())
        collectForks(
            std::span<const Record* const>(linked),
            [](const Record& record) { return record.header.previous; }, forks);
    evidence.forks.assign(forks.begin(), forks.end());
    return evidence;
}

} // namespace juri::merge
