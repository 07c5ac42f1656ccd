#include "merge/authority.h"

#include "model/facts.h"

namespace juri::merge {
namespace {

using record::Kind;
using record::Role;

/// Empty sets mean everywhere, so a scope without bounds wins.
void unite(record::Scope& scope, const record::Scope& other)
{
    if (scope.isAll())
        return;
    if (other.isAll()) {
        scope = {};
        return;
    }
    scope.regions.insert(other.regions.begin(), other.regions.end());
    scope.categories.insert(other.categories.begin(), other.categories.end());
}

std::optional<PublicKey> keyOf(const record::Record& record)
{
    const auto name = model::splitRegister(record.header.registerName);
    return name.kind == "key" ? PublicKey::fromHex(name.rest) : std::nullopt;
}

} // namespace

Authority::Authority(const PublicKey& root) : m_root(root)
{
    Grantee self;
    self.isRoot = true;
    self.role = Role::Organiser;
    m_grantees.emplace(root, self);
}

const Grantee* Authority::find(const PublicKey& key) const
{
    const auto found = m_grantees.find(key);
    return found == m_grantees.end() ? nullptr : &found->second;
}

std::optional<Authority::Waiting> Authority::waitingOf(const record::Record& record) const
{
    const auto key = keyOf(record);
    if (!key || *key == m_root)
        return std::nullopt;
    Waiting waiting{record.id, record.header.author, *key, {}, {}};
    if (record.header.kind == Kind::Grant) {
        auto grant = record::decodeGrant(record.payload());
        if (!grant)
            return std::nullopt;
        waiting.grant = *std::move(grant);
        return waiting;
    }
    if (record.header.kind != Kind::Device)
        return std::nullopt;
    auto device = record::decodeDevice(record.payload());
    if (!device)
        return std::nullopt;
    waiting.computer = std::move(device->computer);
    return waiting;
}

void Authority::add(std::span<const record::Record* const> records)
{
    for (const auto* record : records) {
        if (auto waiting = waitingOf(*record))
            m_waiting.push_back(*std::move(waiting));
    }
    for (bool taken = true; taken;) {
        taken = false;
        std::vector<Waiting> left;
        for (const auto& waiting : m_waiting) {
            if (take(waiting))
                taken = true;
            else
                left.push_back(waiting);
        }
        m_waiting = std::move(left);
    }
}

bool Authority::take(const Waiting& waiting)
{
    const auto* giver = find(waiting.author);
    if (!giver)
        return false;
    if (waiting.grant)
        return takeGrant(waiting, *giver);
    const bool isPackKey = giver->role == Role::Judge && !giver->isDevice;
    if (!isPackKey)
        return false;
    Grantee device = *giver;
    device.isDevice = true;
    device.name = waiting.computer;
    m_grantees.emplace(waiting.key, std::move(device));
    return true;
}

bool Authority::takeGrant(const Waiting& waiting, const Grantee& giver)
{
    const auto& grant = *waiting.grant;
    const bool permitted = giver.isRoot
        ? grant.role != Role::Judge
        : giver.isCoordinator() && giver.role != Role::DataEntry && grant.role == Role::Judge;
    if (!permitted)
        return false;
    Grantee given;
    given.role = grant.role;
    given.judge = grant.judge;
    given.desk = grant.desk;
    given.name = grant.name;
    given.scope = giver.isRoot || giver.scope.isAll() ? grant.scope : giver.scope;
    const auto [known, isNew] = m_grantees.emplace(waiting.key, given);
    if (!isNew) { // the strongest role has the smallest number
        known->second.role = std::min(known->second.role, given.role);
        unite(known->second.scope, given.scope);
    }
    return true;
}

} // namespace juri::merge
