#include "document/coordinators.h"

#include "base/file.h"
#include "document/operation.h"
#include "document/pack_files.h"
#include "record/code.h"
#include "record/pack_files.h"
#include "record/registers.h"
#include "record/sealing.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using RecordKind = record::Kind;

/// What everyone needs: the competition, its stages, rubrics and rules, and the keys.
bool isCommon(const std::string& registerName)
{
    static const std::set<std::string> common{"competition", "stage", "rule",  "rubric",
                                              "rubricmap",   "key",   "state", "aside"};
    return common.contains(model::splitRegister(registerName).kind);
}

/// The records a coordinator of this scope begins with: those that count, and what of
/// them the key reaches.
class Handing {
public:
    Handing(const Document::State& state, const PublicKey& key)
        : m_state(state), m_key(key), m_reached(state.derived.visibility.scopes())
    {
    }

    Result<std::vector<record::Record>> records() const
    {
        JURI_TRY(auto all, m_state.file.allRecords());
        const auto judges = judgesOf(all);
        std::erase_if(all, [&](const record::Record& record) {
            return !isTheirs(record.header.registerName, judges);
        });
        return all;
    }

private:
    bool reaches(const std::string& registerName) const
    {
        return m_reached.reaches(m_key, registerName);
    }

    /// Who marks, or is to mark, an entry that is reached: known there too.
    std::set<std::string> judgesOf(const std::vector<record::Record>& records) const
    {
        std::set<std::string> judges;
        for (const auto& record : records) {
            const auto key = record::ballotOf(record.header.registerName);
            if (key && reaches(record.header.registerName))
                judges.insert(key->judge.text());
        }
        for (const auto& [stage, assignments] : m_state.derived.event.assignments) {
            for (const auto& [judge, entries] : assignments) {
                const auto isReached = [&](const CompetitorId& id) {
                    return reaches(record::competitorRegister(id));
                };
                if (std::ranges::any_of(entries, isReached))
                    judges.insert(judge.text());
            }
        }
        return judges;
    }

    bool isTheirs(const std::string& registerName, const std::set<std::string>& judges) const
    {
        const auto name = model::splitRegister(registerName);
        if (const auto ranking = record::rankingOf(registerName))
            return judges.contains(ranking->judge.text());
        if (name.kind == "handin" || name.kind == "judge" || name.kind == "interest"
            || name.kind == "person" || name.kind == "assignment") {
            const auto id = registerName.substr(registerName.rfind('/') + 1);
            return judges.contains(id) || (name.kind != "handin" && reaches(registerName));
        }
        return isCommon(registerName)
            || (name.kind != "receipt" && name.kind != "station" && reaches(registerName))
            || (name.kind == "station");
    }

    const Document::State& m_state;
    PublicKey m_key;
    merge::Scopes m_reached;
};

/// The attachments of the entries in a scope.
Result<PackFiles> filesIn(const Document::State& state, const record::Scope& scope,
                          const std::string& pack)
{
    return entriesFiles(
        state,
        [&](const model::Competitor& entry) {
            return scope.isAll() || scope.regions.contains(entry.region)
                || scope.categories.contains(entry.category);
        },
        pack);
}

Outcome grant(Document& document, const record::KeyPair& root, const PublicKey& key,
              const record::GrantPayload& payload)
{
    const auto identity = identityOf(root, *document.state().environment.random);
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.writeAs(identity, RecordKind::Grant, record::keyRegister(key),
                                 record::encode(payload)));
    JURI_CHECK(operation.commit());
    return {};
}

Result<record::KeyPair> rootOf(const Document& document, const std::string& rootKitPath)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!document.hasKey())
        return Error{ErrorCode::NoKey, document.path()};
    JURI_TRY(auto root, readRootKit(rootKitPath));
    if (root.publicKey() != document.state().authority.root())
        return Error{ErrorCode::ForeignCompetition, rootKitPath};
    return root;
}

} // namespace

std::string coordinatorPackName(const std::string& name)
{
    model::Judge person;
    person.code = "koordinator";
    person.name = name;
    return packFileName(person);
}

Result<PackReport> makeCoordinatorPack(Document& document, const std::string& name,
                                       const record::Scope& scope, const std::string& rootKitPath,
                                       const std::string& folder)
{
    if (trim(name).empty() || !isText(name))
        return Error{ErrorCode::Usage, "--name"};
    JURI_TRY(const auto root, rootOf(document, rootKitPath));
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::NotWritable, folder, failed.message()};
    auto& state = document.state();
    auto& random = *state.environment.random;
    PackReport report{
        {}, folder + '/' + coordinatorPackName(name), record::makePackCode(random), 0, 0};
    JURI_TRY(const auto file, NewFile::begin(report.path));
    JURI_TRY(const auto attached, filesIn(state, scope, report.path)); // before a key is granted
    report.files = attached.files.size();
    report.missingFiles = attached.missing;
    const auto key = record::KeyPair::generate(random);
    record::GrantPayload payload;
    payload.role = record::Role::Coordinator;
    payload.scope = scope;
    payload.name = trim(name);
    payload.sealingKey = record::sealingKeyOf(key);
    JURI_CHECK(grant(document, root, key.publicKey(), payload));

    record::Pack pack;
    pack.root = state.authority.root();
    pack.key = record::wrapKey(key, *record::readPackCode(report.code), random);
    pack.brief = record::encode(record::Brief{});
    JURI_TRY(pack.records, Handing(state, key.publicKey()).records());
    const auto& own = state.identity->key;
    JURI_CHECK(file.write(
        record::writePackFiles(record::writePack(std::move(pack), own), attached.files, own)));
    JURI_CHECK(file.finish());
    return report;
}

} // namespace juri::document
