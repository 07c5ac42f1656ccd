#include "document/sight.h"

#include <algorithm>

namespace juri::document {
namespace {

using record::Kind;
using Records = std::vector<record::Record>;

void append(Records& records, Records more)
{
    std::ranges::move(more, std::back_inserter(records));
}

/// What every revoked key and its devices wrote.
Result<Records> recordsOfRevoked(const store::EventFile& file, const Records& evidence)
{
    std::set<PublicKey> revoked;
    for (const auto& record : evidence) {
        const auto key = merge::keyOf(record);
        if (key && record.header.kind == Kind::Revoke)
            revoked.insert(*key);
    }
    auto authors = revoked;
    for (const auto& record : evidence) {
        if (record.header.kind == Kind::Device && revoked.contains(record.header.author))
            authors.insert(*merge::keyOf(record));
    }
    Records records;
    for (const auto& author : authors) {
        JURI_TRY(auto theirs, file.recordsBy(author));
        append(records, std::move(theirs));
    }
    return records;
}

bool isLimited(const record::Record& record)
{
    if (record.header.kind != Kind::Grant)
        return false;
    const auto grant = record::decodeGrant(record.payload());
    return grant && !grant->scope.isAll();
}

bool isMaking(const std::string& registerName)
{
    return registerName.starts_with("competitor/") || registerName.starts_with("judge/")
        || registerName.starts_with("panel/");
}

Result<Records> recordsOfMaking(const store::EventFile& file)
{
    JURI_TRY(auto setup, file.recordsOf(Kind::Setup));
    std::erase_if(setup, [](const auto& record) { return !isMaking(record.header.registerName); });
    return setup;
}

} // namespace

Result<merge::Visibility> readVisibility(const store::EventFile& file, const PublicKey& root)
{
    Records records;
    for (const auto kind : {Kind::Grant, Kind::Revoke, Kind::Device, Kind::Aside}) {
        JURI_TRY(auto found, file.recordsOf(kind));
        append(records, std::move(found));
    }
    JURI_TRY(auto revoked, recordsOfRevoked(file, records));
    if (std::ranges::any_of(records, isLimited)) {
        JURI_TRY(auto making, recordsOfMaking(file));
        append(records, std::move(making));
    }
    append(records, std::move(revoked));
    std::ranges::sort(records, {}, &record::Record::id);
    const auto same = std::ranges::unique(records, {}, &record::Record::id);
    records.erase(same.begin(), same.end());
    merge::Visibility visibility(root, pointersTo(records));
    JURI_TRY(const auto kind, file.meta("kind"));
    if (kind == Bytes{'j'})
        visibility.ignoreScopes();
    return visibility;
}

bool isEvidence(const merge::Visibility& before, const record::Record& record)
{
    switch (record.header.kind) {
    case Kind::Revoke:
    case Kind::Aside: return true;
    case Kind::Grant:
    case Kind::Device: return !before.isPlain() || isLimited(record);
    default: break;
    }
    return before.trust().isRevoked(record.header.author)
        || (before.hasScopes() && isMaking(record.header.registerName));
}

} // namespace juri::document
