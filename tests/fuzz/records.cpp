#include "merge/acceptance.h"
#include "merge/chains.h"
#include "merge/locking.h"
#include "merge/register_state.h"
#include "merge/visibility.h"
#include "readers.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

using namespace juri;

void fuzz::require(bool holds, const char* promise)
{
    if (!holds)
        throw std::logic_error(promise);
}

namespace {

using Pointers = std::vector<const record::Record*>;

/// The competition's root, if it wrote one of the records.
PublicKey rootOf(const DocId& doc, const Pointers& records)
{
    const auto isRoot = [&](const auto* record) {
        return record::docIdOf(record->header.author) == doc;
    };
    const auto found = std::ranges::find_if(records, isRoot);
    return found == records.end() ? PublicKey{} : (*found)->header.author;
}

void takeRegister(const Pointers& records, const merge::Visible& visible)
{
    const auto state = merge::registerState(records, visible);
    const bool anyCounts = std::ranges::any_of(records, [&](const auto* r) { return visible(*r); });
    fuzz::require(anyCounts == !state.heads.empty(), "a register with a record has a head");
    if (const auto lock = merge::lockState(records, visible))
        merge::withinLock(records, lock->content);
}

} // namespace

void fuzz::takeRecords(const DocId& doc, std::span<const record::Record> records)
{
    Pointers all;
    for (const auto& record : records)
        all.push_back(&record);
    const auto root = rootOf(doc, all);
    merge::Authority authority(root);
    authority.add(all);
    Pointers accepted;
    std::ranges::copy_if(all, std::back_inserter(accepted), [&](const auto* record) {
        return merge::acceptContent(authority, *record).has_value();
    });
    const merge::Visibility visibility(root, accepted);
    merge::chainEvidence(accepted);
    std::map<std::string, Pointers> registers;
    for (const auto* record : accepted)
        registers[record->header.registerName].push_back(record);
    for (const auto& [name, members] : registers) {
        record::ballotOf(name);
        takeRegister(members, visibility.visible());
    }
}
