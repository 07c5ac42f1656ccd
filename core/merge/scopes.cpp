#include "merge/scopes.h"

#include "base/text.h"
#include "model/facts.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::merge {
namespace {

using record::Kind;
using record::Record;
using record::Scope;

bool isLimited(const Grantee& grantee)
{
    return !grantee.isRoot && !grantee.scope.isAll();
}

std::string textOf(const record::SetupPayload& setup, const std::string& field)
{
    const auto found = setup.find(field);
    const auto* text = found == setup.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text ? *text : std::string();
}

/// Whether the record begins the thing its register names: only its maker can.
bool isFirst(const Record& record, const record::SetupPayload& setup, const std::string& id)
{
    const auto nonce = fromHex(textOf(setup, "nonce"));
    return nonce && record::makeId(record.header.author, *nonce) == id;
}

void add(Scope& scope, const record::SetupPayload& setup)
{
    if (const auto region = textOf(setup, "region"); !region.empty())
        scope.regions.insert(region);
    if (const auto category = textOf(setup, "category"); !category.empty())
        scope.categories.insert(category);
}

bool share(const std::set<std::string>& a, const std::set<std::string>& b)
{
    return std::ranges::any_of(a, [&](const std::string& element) { return b.contains(element); });
}

} // namespace

Scopes::Scopes(const Authority& authority, std::span<const Record* const> records)
{
    for (const auto& [key, grantee] : authority.all()) {
        if (isLimited(grantee))
            m_limited.emplace(key, grantee);
    }
    if (isPlain())
        return;
    for (const auto* record : records) {
        if (record->header.kind == Kind::Setup)
            begin(authority, *record);
    }
}

void Scopes::begin(const Authority& authority, const Record& record)
{
    const auto name = model::splitRegister(record.header.registerName);
    const bool isEntry = name.kind == "competitor";
    const auto* author = authority.find(record.header.author);
    const auto setup = record::decodeSetup(record.payload());
    if (!author || !setup || (!isEntry && name.kind != "judge" && name.kind != "panel"))
        return;
    const bool first = isFirst(record, *setup, name.rest);
    if (isEntry && (first || !isLimited(*author)))
        add(m_entries[name.rest], *setup);
    if (!isEntry && first)
        m_makers[name.rest] = author->isRoot ? Scope{} : author->scope;
}

bool Scopes::coversEntry(const Grantee& author, const std::string& competitor) const
{
    const auto entry = m_entries.find(competitor);
    return entry != m_entries.end()
        && (share(author.scope.regions, entry->second.regions)
            || share(author.scope.categories, entry->second.categories));
}

/// A judge or panel is its maker's, and anyone's who reaches as far.
bool Scopes::coversOwn(const Grantee& author, const std::string& id) const
{
    const auto maker = m_makers.find(id);
    return maker != m_makers.end() && author.reaches(maker->second);
}

bool Scopes::coversEntries(const Grantee& author, const Record& record) const
{
    const auto setup = record::decodeSetup(record.payload());
    const auto found = setup ? setup->find("entries") : record::SetupPayload::const_iterator{};
    if (!setup || found == setup->end())
        return false;
    const auto* change = std::get_if<record::ListChange>(&found->second);
    const auto inScope = [&](const std::string& id) { return coversEntry(author, id); };
    return change && std::ranges::all_of(change->added, inScope)
        && std::ranges::all_of(change->removed, inScope);
}

/// An order is about all the entries it speaks of, and no part of it says what the whole
/// does; who chooses between a judge's orders is one the judge belongs to.
bool Scopes::coversRanking(const Grantee& author, const Record& record) const
{
    if (record.header.kind == Kind::Withdraw)
        return true;
    if (record.header.kind != Kind::Score) {
        const auto key = record::rankingOf(record.header.registerName);
        return key && coversOwn(author, key->judge.text());
    }
    const auto ranking = record::decodeRanking(record.payload());
    const auto inScope = [&](const CompetitorId& id) { return coversEntry(author, id.text()); };
    const auto leftOutInScope = [&](const auto& leftOut) { return inScope(leftOut.first); };
    return ranking && std::ranges::all_of(ranking->placed, inScope)
        && std::ranges::all_of(ranking->leftOut, leftOutInScope);
}

bool Scopes::covers(const Record& record) const
{
    const auto limited = m_limited.find(record.header.author);
    const auto& name = record.header.registerName;
    if (limited == m_limited.end() || !isKnown(record.header.kind))
        return true;
    if (!reaches(limited->first, name))
        return false;
    if (name.starts_with("ranking/"))
        return coversRanking(limited->second, record);
    return !name.starts_with("assignment/") || coversEntries(limited->second, record);
}

bool Scopes::reaches(const PublicKey& key, const std::string& registerName) const
{
    const auto found = m_limited.find(key);
    if (found == m_limited.end())
        return true;
    const auto& author = found->second;
    const auto name = model::splitRegister(registerName);
    const auto parts = split(name.rest, '/');
    const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string(); };
    if (name.kind == "ballot" || name.kind == "text" || name.kind == "status"
        || name.kind == "decision" || name.kind == "item")
        return coversEntry(author, part(1));
    if (name.kind == "competitor")
        return coversEntry(author, part(0));
    if (name.kind == "person")
        return coversEntry(author, part(0)) || coversOwn(author, part(0));
    if (name.kind == "alias")
        return coversEntry(author, part(0)) && coversEntry(author, part(1));
    if (name.kind == "judge" || name.kind == "panel" || name.kind == "interest")
        return coversOwn(author, part(0));
    if (name.kind == "assignment")
        return coversOwn(author, part(1));
    if (name.kind == "state") {
        const auto group = model::splitRegister(name.rest).rest;
        return (group.starts_with("region=") && author.scope.regions.contains(group.substr(7)))
            || (group.starts_with("category=")
                && author.scope.categories.contains(group.substr(9)));
    }
    static const std::set<std::string> everyones{"key",   "handin",  "ranking",
                                                 "aside", "station", "receipt"};
    return everyones.contains(name.kind);
}

} // namespace juri::merge
