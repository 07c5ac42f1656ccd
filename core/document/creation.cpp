#include "document/creation.h"

#include "document/operation.h"
#include "document/setup_fields.h"
#include "record/hash.h"
#include "record/registers.h"
#include "record/sealing.h"
#include "scoring/rule.h"

#include <cstdlib>
#include <filesystem>

namespace juri::document {
namespace {

using RecordKind = record::Kind;

/// The root's only record here: it names the first coordinator.
Outcome writeGrant(Operation& operation, const FoundingKeys& keys, const Environment& environment)
{
    record::GrantPayload grant;
    grant.role = record::Role::Organiser;
    grant.name = environment.computerName;
    grant.sealingKey = record::sealingKeyOf(keys.coordinator.key);
    const auto root = identityOf(keys.root, *environment.random);
    JURI_CHECK(operation.writeAs(root, RecordKind::Grant,
                                 record::keyRegister(keys.coordinator.key.publicKey()),
                                 record::encode(grant)));
    return {};
}

Outcome checkStage(const model::Stage& stage)
{
    if (const auto problem = rubricProblem(stage.rubric); !problem.empty())
        return Error{ErrorCode::TemplateInvalid, stage.id.text(), problem};
    JURI_CHECK(scoring::parseRule(stage.rule));
    return {};
}

Outcome writeStage(Operation& operation, model::Stage stage)
{
    JURI_CHECK(checkStage(stage));
    JURI_CHECK(operation.write(RecordKind::Setup, record::stageRegister(stage.id),
                               record::encode(fieldsOf(stage))));
    if (!stage.rule.empty())
        JURI_CHECK(operation.write(RecordKind::Setup, record::ruleRegister(stage.id),
                                   record::encode(record::SetupPayload{{"rule", stage.rule}})));
    if (stage.rubric.criteria.empty())
        return {};
    stage.rubric.stage = stage.id;
    JURI_CHECK(operation.write(RecordKind::Rubric, record::rubricRegister(stage.id),
                               record::encode(stage.rubric)));
    return {};
}

Outcome writeTemplate(Operation& operation, const model::Template& setup)
{
    JURI_CHECK(operation.write(RecordKind::Setup, "competition",
                               record::encode(fieldsOf(setup.competition))));
    for (const auto& stage : setup.stages)
        JURI_CHECK(writeStage(operation, stage));
    return {};
}

} // namespace

NewDocument::NewDocument(NewFile file, Document document)
    : m_file(std::move(file)), m_document(std::move(document))
{
}

Result<NewDocument> NewDocument::begin(const std::string& path,
                                       const std::map<std::string, Bytes>& meta,
                                       const Environment& environment)
{
    if (environment.isOnNetwork && environment.isOnNetwork(path))
        return Error{ErrorCode::OnNetwork, path};
    JURI_TRY(auto file, NewFile::begin(path));
    JURI_CHECK(store::EventFile::initialise(file.temporaryPath(), meta));
    JURI_TRY(auto document, Document::open(file.temporaryPath(), environment));
    return NewDocument(std::move(file), std::move(document));
}

Outcome NewDocument::finish()
{
    m_document.reset();
    return m_file.finish();
}

FoundingKeys makeFoundingKeys(RandomSource& random)
{
    auto root = record::KeyPair::generate(random);
    return {std::move(root), makeIdentity(random)};
}

Result<NewDocument> beginEvent(const std::string& path, const model::Template& setup,
                               const FoundingKeys& keys, const Environment& environment)
{
    const auto& root = keys.root.publicKey();
    const auto doc = record::docIdOf(root);
    JURI_TRY(auto made,
             NewDocument::begin(path,
                                {{"doc_id", Bytes(doc.bytes.begin(), doc.bytes.end())},
                                 {"root_pk", Bytes(root.bytes.begin(), root.bytes.end())},
                                 {"kind", Bytes{'e'}}},
                                environment));
    made.document().state().identity = keys.coordinator;
    JURI_TRY(auto operation, Operation::begin(made.document()));
    JURI_CHECK(writeGrant(operation, keys, environment));
    JURI_CHECK(writeTemplate(operation, setup));
    JURI_CHECK(operation.commit());
    return made;
}

Outcome createEvent(const std::string& path, const model::Template& setup, const LocalText& title,
                    const std::string& rootKitPath, const Environment& environment)
{
    std::error_code failed;
    if (std::filesystem::exists(rootKitPath, failed))
        return Error{ErrorCode::FileExists, rootKitPath};
    auto titled = setup;
    if (!title.isEmpty())
        titled.competition.title = title;
    const auto keys = makeFoundingKeys(*environment.random);
    JURI_TRY(auto made, beginEvent(path, titled, keys, environment));
    JURI_CHECK(KeyStore(environment.keysFolder)
                   .save(record::docIdOf(keys.root.publicKey()), keys.coordinator));
    JURI_CHECK(
        writeRootKit(rootKitPath, titled.competition.title.in(Language::Indonesian), keys.root));
    const auto finished = made.finish();
    if (!finished)
        std::filesystem::remove(rootKitPath, failed);
    return finished;
}

} // namespace juri::document
