#include "document/revoking.h"

#include "document/operation.h"
#include "record/registers.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using record::RevokePayload;
using Trusted = RevokePayload::Trusted;

/// A pack key and the devices it named.
struct KeyFamily {
    PublicKey pack;
    std::vector<PublicKey> devices;
};

Result<std::vector<KeyFamily>> familiesOf(const Document::State& state, const JudgeId& judge)
{
    std::vector<KeyFamily> families;
    for (const auto& key : judgesKeys(state, judge)) {
        KeyFamily family{key, {}};
        JURI_TRY(const auto records, state.file.recordsBy(key));
        for (const auto& record : records) {
            const auto device = merge::keyOf(record);
            if (record.header.kind == record::Kind::Device && device)
                family.devices.push_back(*device);
        }
        families.push_back(std::move(family));
    }
    return families;
}

/// Every record of a key that none of the same writer follows: with them all is believed.
Result<std::vector<Trusted>> endsOf(const store::EventFile& file, const PublicKey& key)
{
    JURI_TRY(const auto records, file.recordsBy(key));
    std::set<RecordId> followed;
    for (const auto& record : records)
        followed.insert(record.header.previous);
    std::vector<Trusted> ends;
    for (const auto& record : records) {
        if (!followed.contains(record.id))
            ends.push_back({key, record.header.writer, record.id});
    }
    return ends;
}

/// The given last records that a device of the family wrote.
Result<std::vector<Trusted>> chosenEnds(const store::EventFile& file, const KeyFamily& family,
                                        std::vector<RecordId>& last)
{
    std::vector<Trusted> ends;
    std::vector<RecordId> others;
    for (const auto& id : last) {
        JURI_TRY(const auto record, file.record(id));
        if (record && std::ranges::count(family.devices, record->header.author) > 0)
            ends.push_back({record->header.author, record->header.writer, id});
        else
            others.push_back(id);
    }
    last = std::move(others);
    return ends;
}

/// In       last: what is chosen is taken out of it
Result<RevokePayload> revocationOf(const store::EventFile& file, const KeyFamily& family,
                                   std::optional<std::vector<RecordId>>& last)
{
    RevokePayload revoke;
    const auto append = [&](std::vector<Trusted> ends) {
        revoke.trusted.insert(revoke.trusted.end(), ends.begin(), ends.end());
    };
    JURI_TRY(auto own, endsOf(file, family.pack)); // without it no device is believed
    append(std::move(own));
    for (const auto& device : last ? std::vector<PublicKey>() : family.devices) {
        JURI_TRY(auto ends, endsOf(file, device));
        append(std::move(ends));
    }
    if (last) {
        JURI_TRY(auto ends, chosenEnds(file, family, *last));
        append(std::move(ends));
    }
    std::ranges::sort(revoke.trusted);
    const auto same = std::ranges::unique(revoke.trusted);
    revoke.trusted.erase(same.begin(), same.end());
    return revoke;
}

Outcome check(const Document& document, const JudgeId& judge, const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!findJudge(document.event(), judge))
        return Error{ErrorCode::UnknownPerson, judge.text()};
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    return {};
}

} // namespace

Result<ChangeSet> revokeJudge(Document& document, const JudgeId& judge, const std::string& reason,
                              const std::optional<std::vector<RecordId>>& last)
{
    JURI_CHECK(check(document, judge, reason));
    const auto& state = document.state();
    JURI_TRY(const auto families, familiesOf(state, judge));
    if (families.empty())
        return Error{ErrorCode::NoKey, judge.text()};
    auto chosen = last;
    JURI_TRY(auto operation, Operation::begin(document));
    for (const auto& family : families) {
        JURI_TRY(auto revoke, revocationOf(state.file, family, chosen));
        revoke.reason = trim(reason);
        JURI_CHECK(operation.write(record::Kind::Revoke, record::keyRegister(family.pack),
                                   record::encode(revoke)));
    }
    if (chosen && !chosen->empty())
        return Error{ErrorCode::UnknownRecord, chosen->front().hex()};
    return operation.commit();
}

Result<PackReport> reissue(Document& document, const JudgeId& judge, const std::string& folder)
{
    JURI_CHECK(check(document, judge, "reissue"));
    const auto path = folder + '/' + packFileName(*findJudge(document.event(), judge));
    std::error_code failed;
    if (std::filesystem::exists(path, failed)) // before a key is taken back for nothing
        return Error{ErrorCode::FileExists, path};
    if (!judgesKeys(document.state(), judge).empty())
        JURI_CHECK(revokeJudge(document, judge, "reissue"));
    JURI_TRY(auto packs, makePacks(document, folder, {judge}));
    return std::move(packs.front());
}

} // namespace juri::document
