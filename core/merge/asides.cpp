#include "merge/asides.h"

#include "record/payload_state.h"

#include <algorithm>
#include <map>

namespace juri::merge {
namespace {

using record::Kind;
using record::Record;

using Holders = std::map<RecordId, std::set<RecordId>>;

void unite(Holders& into, const Holders& other)
{
    for (const auto& [id, holders] : other)
        into[id].insert(holders.begin(), holders.end());
}

std::optional<RecordId> fileOf(const Record& record)
{
    const auto& name = record.header.registerName;
    constexpr std::string_view kPrefix = "aside/";
    return name.starts_with(kPrefix) ? RecordId::fromHex(std::string_view(name).substr(6))
                                     : std::nullopt;
}

/// What the aside records of all files say.
struct Asides {
    std::map<RecordId, Holders> inForce; ///< by file; what its heads list together
    Holders named;                       ///< every holder ever named
};

Holders listedBy(const std::vector<const Record*>& records)
{
    const RegisterGraph graph(records);
    std::vector<std::size_t> all(graph.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    Holders listed;
    for (const auto head : graph.maximal(all)) {
        if (const auto payload = record::decodeAside(graph.at(head).payload()))
            unite(listed, payload->holders);
    }
    return listed;
}

Asides readAsides(std::span<const Record* const> records)
{
    std::map<RecordId, std::vector<const Record*>> byFile;
    Asides asides;
    for (const auto* record : records) {
        const auto file = record->header.kind == Kind::Aside ? fileOf(*record) : std::nullopt;
        if (!file)
            continue;
        if (const auto payload = record::decodeAside(record->payload())) {
            byFile[*file].push_back(record);
            unite(asides.named, payload->holders);
        }
    }
    for (const auto& [file, members] : byFile) {
        if (auto listed = listedBy(members); !listed.empty())
            asides.inForce.emplace(file, std::move(listed));
    }
    return asides;
}

} // namespace

RecordSet hiddenRecords(std::span<const Record* const> records)
{
    const auto asides = readAsides(records);
    const auto isAside = [&](const RecordId& holder) { return asides.inForce.contains(holder); };
    RecordSet hidden;
    for (const auto& [file, listed] : asides.inForce) {
        for (const auto& [id, holders] : listed) {
            if (std::ranges::all_of(asides.named.at(id), isAside))
                hidden.insert(id);
        }
    }
    return hidden;
}

std::set<RecordId> filesAside(std::span<const Record* const> records)
{
    std::set<RecordId> files;
    for (const auto& [file, listed] : readAsides(records).inForce)
        files.insert(file);
    return files;
}

bool isHideable(const Record& record)
{
    switch (record.header.kind) {
    case Kind::Grant:
    case Kind::Revoke:
    case Kind::Device:
    case Kind::Rubric:
    case Kind::Aside:
    case Kind::Station:
    case Kind::Receipt: return false;
    default: return !record.header.registerName.starts_with("alias/");
    }
}

} // namespace juri::merge
