#include "document/packs.h"

#include "document/blind_codes.h"
#include "document/brief_facts.h"
#include "document/creation.h"
#include "document/event_from_facts.h"
#include "document/operation.h"
#include "document/pack_files.h"
#include "merge/acceptance.h"
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

constexpr std::size_t kPackLimit = 256U << 20U;

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

Bytes toBytes(ByteView view)
{
    return {view.begin(), view.end()};
}

/// A pack whose maker proved to be a coordinator of its competition.
struct CheckedPack {
    Bytes bytes;     ///< of the whole file
    Bytes packBytes; ///< without attachments
    record::Pack pack;
    std::map<FileHash, ByteView> files; ///< looks into bytes
    record::Brief brief;
    merge::Authority authority;
};

Result<CheckedPack> checkPack(const std::string& path)
{
    JURI_TRY(auto bytes, readFile(path, kPackLimit));
    auto read = record::readPackWithFiles(bytes);
    if (!read)
        return Error{read.error().code, path, read.error().detail};
    CheckedPack checked{std::move(bytes),
                        toBytes(read->packBytes),
                        std::move(read->pack),
                        std::move(read->files),
                        {},
                        merge::Authority({})};
    checked.authority = merge::Authority(checked.pack.root);
    if (!std::ranges::all_of(checked.pack.records, record::isAuthentic))
        return Error{ErrorCode::BadSignature, path};
    checked.authority.add(pointersTo(checked.pack.records));
    const auto* author = checked.authority.find(checked.pack.author);
    if (!author || !author->isCoordinator() || author->role == Role::DataEntry)
        return Error{ErrorCode::NotPermitted, path, "pack"};
    auto brief = record::decodeBrief(checked.pack.brief);
    if (!brief)
        return Error{ErrorCode::Damaged, path, "brief"};
    checked.brief = *std::move(brief);
    return checked;
}

/// Records and attachments.
Outcome takeContent(Operation& operation, const CheckedPack& checked)
{
    operation.authority().add(pointersTo(checked.pack.records));
    for (const auto& record : checked.pack.records) {
        JURI_CHECK(merge::acceptContent(operation.authority(), record));
        JURI_CHECK(operation.add(record));
    }
    for (const auto& [hash, bytes] : checked.files)
        JURI_CHECK(operation.file().putAttachment(hash, bytes));
    return {};
}

/// What was detached since goes from the judge's document too.
Outcome dropDetached(Operation& operation, const record::Brief& brief)
{
    JURI_TRY(const auto here, operation.file().attachments());
    std::set<FileHash> named;
    for (const auto& competitor : eventFromFacts(brief.facts, {}, {}).competitors) {
        for (const auto& attachment : competitor.attachments)
            named.insert(attachment.hash);
    }
    for (const auto& hash : here) {
        if (!named.contains(hash))
            JURI_CHECK(operation.file().removeAttachment(hash));
    }
    return {};
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

/// A coordinator's pack is about no judge.
bool isForCoordinator(const CheckedPack& checked)
{
    return checked.brief.judge.isEmpty();
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

Outcome updateFromPack(const std::string& packPath, const std::string& documentPath,
                       const Environment& environment)
{
    JURI_TRY(const auto checked, checkPack(packPath));
    JURI_TRY(auto document, Document::open(documentPath, environment));
    if (document.kind() != Kind::Judge || document.judge() != checked.brief.judge)
        return Error{ErrorCode::WrongDocument, documentPath};
    if (document.state().authority.root() != checked.pack.root)
        return Error{ErrorCode::ForeignCompetition, packPath};
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(takeContent(operation, checked));
    JURI_CHECK(operation.file().setMeta("pack", checked.packBytes));
    JURI_CHECK(dropDetached(operation, checked.brief));
    JURI_CHECK(operation.commit());
    return {};
}

} // namespace juri::document
