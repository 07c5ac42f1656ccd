#include "document/packs.h"

#include "document/blind_codes.h"
#include "document/brief_facts.h"
#include "document/creation.h"
#include "document/operation.h"
#include "document/pack_files.h"
#include "document/pack_reading.h"
#include "record/code.h"
#include "record/hash.h"
#include "record/pack_files.h"
#include "record/registers.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using RecordKind = record::Kind;
using record::Role;

Outcome addRecordsOf(const store::EventFile& file, const std::string& registerName,
                     std::vector<record::Record>& records)
{
    JURI_TRY(auto found, file.recordsOf(registerName));
    std::ranges::move(found, std::back_inserter(records));
    return {};
}

bool isGrantTo(const record::Record& record, const merge::Authority& authority,
               const JudgeId& judge)
{
    const auto key = merge::keyOf(record);
    const auto* grantee = key ? authority.find(*key) : nullptr;
    return grantee && (grantee->isCoordinator() || grantee->judges.contains(judge));
}

/// The keys of coordinators and of the judge, revoked ones too: whoever signed the
/// judge's ballots, the grants that lead to them, and what is still believed of them.
Outcome addKeys(const Document::State& state, const merge::Authority& authority,
                const JudgeId& judge, std::vector<record::Record>& records)
{
    for (const auto kind : {RecordKind::Grant, RecordKind::Device, RecordKind::Revoke}) {
        JURI_TRY(const auto found, state.file.recordsOf(kind));
        std::ranges::copy_if(found, std::back_inserter(records), [&](const auto& record) {
            return isGrantTo(record, authority, judge);
        });
    }
    return {};
}

/// The judge's own ballots so far, with what was handed in and written beside them.
Outcome addBallots(const Document::State& state, const JudgeId& judge,
                   std::vector<record::Record>& records)
{
    const auto visible = state.derived.visibility.visible();
    for (const auto& [name, unused] : state.derived.registers) {
        const auto kind = model::splitRegister(name).kind;
        const auto ranking = record::rankingOf(name);
        const bool isTheirs = (ranking && ranking->judge == judge)
            || ((kind == "ballot" || kind == "text" || kind == "handin")
                && name.substr(name.rfind('/') + 1) == judge.text());
        if (!isTheirs)
            continue;
        JURI_TRY(const auto found, state.file.recordsOf(name));
        std::ranges::copy_if(found, std::back_inserter(records), visible);
    }
    return {};
}

/// What a judge's document begins with: keys, rubrics and the judge's own ballots.
///
/// In       authority: of the grants so far, those not yet committed included
Result<std::vector<record::Record>>
recordsFor(const Document::State& state, const merge::Authority& authority, const JudgeId& judge)
{
    std::vector<record::Record> records;
    JURI_CHECK(addKeys(state, authority, judge, records));
    for (const auto& stage : stagesOf(state.derived.event, judge))
        JURI_CHECK(addRecordsOf(state.file, record::rubricRegister(stage), records));
    JURI_CHECK(addBallots(state, judge, records));
    return records;
}

Outcome grantKey(Operation& operation, const JudgeId& judge, const PublicKey& key)
{
    record::GrantPayload grant;
    grant.role = Role::Judge;
    grant.judge = judge;
    JURI_CHECK(operation.write(RecordKind::Grant, record::keyRegister(key), record::encode(grant)));
    return {};
}

/// Writes the pack with what its judge may know.
Outcome writePack(const NewFile& file, const Document::State& state,
                  const merge::Authority& authority, record::Pack pack, PackReport& report)
{
    const auto& key = state.identity->key;
    pack.root = state.authority.root();
    pack.brief = record::encode(briefFor(state, report.judge));
    JURI_TRY(pack.records, recordsFor(state, authority, report.judge));
    JURI_TRY(const auto attached, judgesFiles(state, report.judge, report.path));
    report.files = attached.files.size();
    report.missingFiles = attached.missing;
    JURI_CHECK(file.write(
        record::writePackFiles(record::writePack(std::move(pack), key), attached.files, key)));
    return file.finish();
}

/// A pack that brings a key, and its code. The grant is committed last: a judge who
/// has a key is given no other, so the pack must be there.
Outcome writeFirstPack(const NewFile& file, Document& document, PackReport& report)
{
    auto& random = *document.state().environment.random;
    JURI_TRY(auto operation, Operation::begin(document));
    const auto key = record::KeyPair::generate(random);
    report.code = record::makePackCode(random);
    record::Pack pack;
    pack.key = record::wrapKey(key, *record::readPackCode(report.code), random);
    JURI_CHECK(grantKey(operation, report.judge, key.publicKey()));
    JURI_CHECK(writePack(file, document.state(), operation.authority(), std::move(pack), report));
    if (auto granted = operation.commit(); !granted) {
        std::error_code ignored;
        std::filesystem::remove(report.path, ignored);
        return std::move(granted).error();
    }
    return {};
}

Result<PackReport> makePack(Document& document, const std::string& folder,
                            const model::Judge& judge)
{
    auto& state = document.state();
    PackReport report{judge.id, folder + '/' + packFileName(judge), {}, 0, 0};
    JURI_TRY(const auto file, NewFile::begin(report.path));
    if (judgesKeys(state, judge.id).empty()) {
        JURI_CHECK(writeFirstPack(file, document, report));
    } else {
        JURI_CHECK(writePack(file, state, state.authority, {}, report));
    }
    return report;
}

/// The pack key names this computer's own key, the only thing it may do.
Result<Identity> makeDevice(Operation& operation, const record::KeyPair& packKey,
                            const Environment& environment)
{
    auto device = makeIdentity(*environment.random);
    const auto pack = identityOf(packKey, *environment.random);
    JURI_CHECK(operation.writeAs(pack, RecordKind::Device,
                                 record::keyRegister(device.key.publicKey()),
                                 record::encode(record::DevicePayload{environment.computerName})));
    return device;
}

std::map<std::string, Bytes> metaFor(const CheckedPack& checked, const record::KeyPair& packKey)
{
    std::map<std::string, Bytes> meta{
        {"doc_id", toBytes(record::docIdOf(checked.pack.root).bytes)},
        {"root_pk", toBytes(checked.pack.root.bytes)},
    };
    if (isForCoordinator(checked)) {
        meta["kind"] = Bytes{'e'};
        meta["own_key"] = toBytes(packKey.publicKey().bytes);
        return meta;
    }
    meta["kind"] = Bytes{'j'};
    meta["pack"] = checked.packBytes;
    meta["key"] = checked.packBytes;
    return meta;
}

} // namespace

std::vector<PublicKey> judgesKeys(const Document::State& state, const JudgeId& judge)
{
    std::vector<PublicKey> keys;
    for (const auto& [key, grantee] : state.authority.all()) {
        if (grantee.isPack && !grantee.desk && grantee.judges.contains(judge)
            && !state.derived.visibility.trust().isRevoked(key))
            keys.push_back(key);
    }
    return keys;
}

std::vector<JudgeId> judgesWithEntries(const Document& document)
{
    std::vector<JudgeId> judges;
    for (const auto& judge : document.event().judges) {
        if (!stagesOf(document.event(), judge.id).empty())
            judges.push_back(judge.id);
    }
    return judges;
}

std::string packFileName(const model::Judge& judge)
{
    std::string name;
    for (const char c : judge.code + '-' + judge.name) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain)
            name += c >= 'A' && c <= 'Z' && name.size() > judge.code.size()
                ? static_cast<char>(c - 'A' + 'a')
                : c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return (name.empty() ? judge.id.text() : name) + ".juripack";
}

Result<std::vector<PackReport>> makePacks(Document& document, const std::string& folder,
                                          const std::vector<JudgeId>& judges)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (document.isAnonymised())
        return Error{ErrorCode::Withheld, document.path()};
    if (!document.hasKey())
        return Error{ErrorCode::NoKey, document.path()};
    JURI_CHECK(giveBlindCodes(document));
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::NotWritable, folder, failed.message()};
    std::vector<PackReport> reports;
    for (const auto& id : judges.empty() ? judgesWithEntries(document) : judges) {
        const auto* judge = findJudge(document.event(), id);
        if (!judge)
            return Error{ErrorCode::UnknownPerson, id.text()};
        const auto copy = *judge; // granting a key derives the event anew
        JURI_TRY(auto report, makePack(document, folder, copy));
        reports.push_back(std::move(report));
    }
    return reports;
}

Outcome openPack(const std::string& packPath, const std::string& typedCode,
                 const std::string& outPath, const Environment& environment)
{
    JURI_TRY(const auto checked, checkPack(packPath));
    const auto code = record::readPackCode(typedCode);
    if (!code)
        return Error{ErrorCode::WrongCode};
    if (!checked.pack.key)
        return Error{ErrorCode::NoKey, packPath};
    JURI_TRY(const auto packKey, record::unwrapKey(*checked.pack.key, *code));
    const auto* grantee = checked.authority.find(packKey.publicKey());
    const bool fits = grantee
        && (isForCoordinator(checked) ? grantee->isCoordinator()
                                      : grantee->judges.contains(checked.brief.judge));
    if (!fits)
        return Error{ErrorCode::UnknownJudge, packPath};

    const auto doc = record::docIdOf(checked.pack.root);
    JURI_TRY(auto made, NewDocument::begin(outPath, metaFor(checked, packKey), environment));
    JURI_TRY(auto operation, Operation::begin(made.document()));
    JURI_CHECK(takeContent(operation, checked));
    auto identity = identityOf(packKey, *environment.random); // a coordinator's own key
    if (!isForCoordinator(checked)) {
        JURI_TRY(identity, makeDevice(operation, packKey, environment));
    }
    JURI_CHECK(operation.commit());
    JURI_CHECK(KeyStore(environment.keysFolder).save(doc, identity));
    return made.finish();
}

} // namespace juri::document
