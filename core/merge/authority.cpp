#include "merge/authority.h"

#include "model/facts.h"

#include <algorithm>

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

void unite(Grantee& known, const Grantee& given)
{
    known.role = std::min(known.role, given.role); // the strongest has the smallest number
    known.isPack = known.isPack || given.isPack;
    known.isDevice = known.isDevice || given.isDevice;
    known.desk = known.desk || given.desk;
    known.judges.insert(given.judges.begin(), given.judges.end());
    known.sealingKeys.insert(given.sealingKeys.begin(), given.sealingKeys.end());
    unite(known.scope, given.scope);
}

/// The root names coordinators, coordinators name pack keys, those name devices:
/// each step's givers are complete before the next begins.
bool isStep(int step, const Grantee& giver, const std::optional<record::GrantPayload>& grant)
{
    switch (step) {
    case 0: return grant && giver.isRoot && grant->role != Role::Judge;
    case 1:
        return grant && giver.isCoordinator() && giver.role != Role::DataEntry
            && grant->role == Role::Judge;
    default: return !grant && giver.isPack;
    }
}

} // namespace

std::optional<PublicKey> keyOf(const record::Record& record)
{
    const auto name = model::splitRegister(record.header.registerName);
    return name.kind == "key" ? PublicKey::fromHex(name.rest) : std::nullopt;
}

bool Grantee::reaches(const record::Scope& other) const
{
    return isRoot || scope.isAll()
        || (!other.isAll() && std::ranges::includes(scope.regions, other.regions)
            && std::ranges::includes(scope.categories, other.categories));
}

Authority::Authority(const PublicKey& root) : m_root(root)
{
    derive();
}

const Grantee* Authority::find(const PublicKey& key) const
{
    const auto found = m_grantees.find(key);
    return found == m_grantees.end() ? nullptr : &found->second;
}

std::optional<Authority::Statement> Authority::statementOf(const record::Record& record) const
{
    const bool isGrant = record.header.kind == Kind::Grant;
    if (!isGrant && record.header.kind != Kind::Device)
        return std::nullopt;
    const auto key = keyOf(record);
    if (!key || *key == m_root)
        return std::nullopt;
    Statement statement{record.header.author, *key, {}, {}};
    if (isGrant) {
        auto grant = record::decodeGrant(record.payload());
        if (!grant)
            return std::nullopt;
        statement.grant = *std::move(grant);
        return statement;
    }
    auto device = record::decodeDevice(record.payload());
    if (!device)
        return std::nullopt;
    statement.computer = std::move(device->computer);
    return statement;
}

void Authority::add(std::span<const record::Record* const> records)
{
    bool isNew = false;
    for (const auto* record : records) {
        if (auto statement = statementOf(*record))
            isNew = m_statements.emplace(record->id, *std::move(statement)).second || isNew;
    }
    if (isNew)
        derive();
}

void Authority::derive()
{
    Grantee self;
    self.isRoot = true;
    self.role = Role::Organiser;
    m_grantees = {{m_root, self}};
    for (int step = 0; step < 3; ++step) {
        const auto givers = m_grantees;
        for (const auto& [id, statement] : m_statements) {
            const auto giver = givers.find(statement.author);
            if (giver != givers.end() && isStep(step, giver->second, statement.grant))
                take(statement, giver->second);
        }
    }
}

void Authority::take(const Statement& statement, const Grantee& giver)
{
    Grantee given;
    if (statement.grant) {
        const auto& grant = *statement.grant;
        given.role = grant.role;
        given.desk = grant.desk;
        given.name = grant.name;
        given.scope = giver.isRoot || giver.scope.isAll() ? grant.scope : giver.scope;
        given.isPack = grant.role == Role::Judge;
        if (grant.sealingKey != record::SealingKey{})
            given.sealingKeys = {grant.sealingKey};
        if (given.isPack)
            given.judges = {grant.judge};
    } else {
        given = giver;
        given.sealingKeys.clear();
        given.role = Role::Judge;
        given.isPack = false;
        given.isDevice = true;
        given.name = statement.computer;
    }
    const auto [known, isNew] = m_grantees.emplace(statement.key, given);
    if (!isNew)
        unite(known->second, given);
}

} // namespace juri::merge
