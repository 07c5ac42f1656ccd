#include "document/state.h"

#include "document/event_from_facts.h"
#include "merge/ballot_state.h"
#include "record/hash.h"
#include "record/pack.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

Error damaged(const std::string& path, const char* what)
{
    return {ErrorCode::Damaged, path, what};
}

template <class Fixed> Result<Fixed> fixedMeta(const store::EventFile& file, const std::string& key)
{
    JURI_TRY(const auto bytes, file.meta(key));
    const auto value = bytes ? Fixed::from(*bytes) : std::nullopt;
    if (!value)
        return damaged(file.path(), "description of the competition");
    return *value;
}

Outcome loadBrief(Document::State& state)
{
    JURI_TRY(const auto bytes, state.file.meta("pack"));
    if (!bytes)
        return damaged(state.file.path(), "the judge's pack");
    const auto pack = record::readPack(*bytes);
    if (!pack)
        return damaged(state.file.path(), "the judge's pack");
    JURI_TRY(state.brief, record::decodeBrief(pack->brief));
    return {};
}

Outcome loadAuthority(Document::State& state)
{
    std::vector<record::Record> records;
    for (const auto kind : {record::Kind::Grant, record::Kind::Device}) {
        JURI_TRY(auto found, state.file.recordsOf(kind));
        std::ranges::move(found, std::back_inserter(records));
    }
    std::vector<const record::Record*> pointers;
    for (const auto& record : records)
        pointers.push_back(&record);
    state.authority.add(pointers);
    return {};
}

/// The key of this computer that may write here: a coordinator's in an event, a
/// device of the judge in a judge document.
std::optional<Identity> findIdentity(const Document::State& state)
{
    const KeyStore keys(state.environment.keysFolder);
    return keys.find(state.doc, [&](const PublicKey& key) {
        const auto* grantee = state.authority.find(key);
        if (!grantee)
            return false;
        return state.kind == Kind::Event ? grantee->isCoordinator()
                                         : grantee->isDevice && grantee->judge == state.brief.judge;
    });
}

} // namespace

Result<std::unique_ptr<Document::State>> loadState(store::EventFile file,
                                                   const Environment& environment)
{
    JURI_TRY(const auto doc, fixedMeta<DocId>(file, "doc_id"));
    JURI_TRY(const auto root, fixedMeta<PublicKey>(file, "root_pk"));
    if (record::docIdOf(root) != doc)
        return damaged(file.path(), "description of the competition");
    auto state = std::make_unique<Document::State>(environment, std::move(file), root);
    state->doc = doc;
    JURI_TRY(const auto kind, state->file.meta("kind"));
    state->kind = kind && *kind == Bytes{'j'} ? Kind::Judge : Kind::Event;
    JURI_TRY(state->records, state->file.recordIds());
    JURI_CHECK(loadAuthority(*state));
    JURI_TRY(state->derived.registers, state->file.registers());
    if (state->kind == Kind::Judge)
        JURI_CHECK(loadBrief(*state));
    JURI_TRY(const auto rubrics, state->file.recordsOf(record::Kind::Rubric));
    const RegisterView view{state->derived.registers, {}};
    state->derived.event = deriveEvent(*state, view, rubrics);
    state->derived.ballots = deriveBallots(view, state->derived.event);
    JURI_TRY(auto drafts, state->file.drafts());
    for (auto& draft : drafts)
        state->drafts.emplace(std::pair(draft.stage, draft.competitor), std::move(draft));
    state->identity = findIdentity(*state);
    return state;
}

const model::RegisterState* RegisterView::find(const std::string& name) const
{
    if (const auto found = changed.find(name); found != changed.end())
        return &found->second;
    const auto found = base.find(name);
    return found == base.end() ? nullptr : &found->second;
}

namespace {

void addFacts(model::Facts& facts, const Registers& registers)
{
    for (const auto& [name, state] : registers) {
        model::Fields fields;
        for (const auto& [field, value] : state.fields)
            fields.emplace(field, value.value);
        if (!fields.empty() || facts.contains(name))
            facts[name] = std::move(fields);
    }
}

/// The setup facts a document works from: its registers, or a judge's brief.
model::Facts factsOf(const Document::State& state, const RegisterView& view)
{
    if (state.kind == Kind::Judge)
        return state.brief.facts;
    model::Facts facts;
    addFacts(facts, view.base);
    addFacts(facts, view.changed);
    return facts;
}

} // namespace

model::Event deriveEvent(const Document::State& state, const RegisterView& view,
                         const std::vector<record::Record>& rubrics)
{
    std::map<RubricHash, model::Rubric> versions;
    std::map<StageId, RubricHash> inForce;
    for (const auto& record : rubrics) {
        const auto rubric = record::decodeRubric(record.payload());
        if (!rubric)
            continue;
        const auto hash = record::rubricHash(*rubric);
        versions.emplace(hash, *rubric);
        const auto* versionsOf = view.find(record.header.registerName);
        if (versionsOf && !versionsOf->heads.empty() && versionsOf->heads.back() == record.id)
            inForce[StageId(model::splitRegister(record.header.registerName).rest)] = hash;
    }
    return eventFromFacts(factsOf(state, view), versions, inForce);
}

std::optional<model::Ballot> deriveBallot(const RegisterView& view, const model::Event& event,
                                          const model::BallotKey& key)
{
    const auto* versions = view.find(record::ballotRegister(key));
    if (!versions || !versions->ballot)
        return std::nullopt;
    static const std::set<RecordId> none;
    const auto* handIn = view.find(record::handInRegister(key.stage, key.judge));
    return merge::ballotState(key, *versions->ballot, handIn ? handIn->handedIn : none, event);
}

std::vector<model::Ballot> deriveBallots(const RegisterView& view, const model::Event& event)
{
    std::set<model::BallotKey> keys;
    for (const auto* registers : {&view.base, &view.changed}) {
        for (auto it = registers->lower_bound("ballot/");
             it != registers->end() && it->first.starts_with("ballot/"); ++it) {
            if (const auto key = record::ballotOf(it->first))
                keys.insert(*key);
        }
    }
    std::vector<model::Ballot> ballots;
    for (const auto& key : keys) {
        if (auto ballot = deriveBallot(view, event, key))
            ballots.push_back(*std::move(ballot));
    }
    return ballots;
}

} // namespace juri::document
