#include "document/state.h"

#include "document/entry_points.h"
#include "document/event_from_facts.h"
#include "document/sight.h"
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
    state.authority.add(pointersTo(records));
    return {};
}

/// Registers of which no record counts have no derived rows, and are known all the same.
Outcome addUncounted(Document::State& state)
{
    auto& derived = state.derived;
    const bool hasLocks = !RegisterView{derived.registers, {}}.named("state/").empty();
    if (derived.visibility.isPlain() && !hasLocks)
        return {};
    JURI_TRY(const auto names, state.file.registerNames());
    for (const auto& name : names)
        derived.registers.try_emplace(name);
    return {};
}

/// The key of this computer that may write here: a device of the judge in a judge
/// document; in an event a coordinator's, the document's own one or the widest.
Result<std::optional<Identity>> findIdentity(const Document::State& state)
{
    const KeyStore keys(state.environment.keysFolder);
    JURI_TRY(const auto own, state.file.meta("own_key"));
    const auto find = [&](auto wanted) {
        return keys.find(state.doc, [&](const PublicKey& key) {
            const auto* grantee = state.authority.find(key);
            return grantee && !state.derived.visibility.trust().isRevoked(key)
                && wanted(key, *grantee);
        });
    };
    if (state.kind == Kind::Judge)
        return find([&](const PublicKey&, const merge::Grantee& grantee) {
            return grantee.isDevice && grantee.judges.contains(state.brief.judge);
        });
    auto identity = find([&](const PublicKey& key, const merge::Grantee& grantee) {
        const bool isOwn = own && std::ranges::equal(*own, key.bytes);
        return grantee.isCoordinator() && (own ? isOwn : grantee.scope.isAll());
    });
    if (!identity)
        identity = find([](const PublicKey&, const merge::Grantee& grantee) {
            return grantee.isCoordinator();
        });
    return identity;
}

/// Everything but the key, from the file.
Outcome fill(Document::State& state)
{
    JURI_TRY(const auto kind, state.file.meta("kind"));
    state.kind = kind && *kind == Bytes{'j'} ? Kind::Judge : Kind::Event;
    JURI_TRY(state.records, state.file.recordIds());
    JURI_CHECK(loadAuthority(state));
    JURI_TRY(state.derived.registers, state.file.registers());
    if (state.kind == Kind::Judge)
        JURI_CHECK(loadBrief(state));
    JURI_TRY(const auto rubrics, readRubrics(state.file));
    const RegisterView view{state.derived.registers, {}};
    state.derived.event = deriveEvent(state, view, rubrics);
    JURI_TRY(state.derived.visibility, readVisibility(state.file, state.authority.root()));
    JURI_CHECK(addUncounted(state));
    JURI_TRY(state.derived.locks, readLocks(state.file, state.derived.visibility, view));
    state.derived.ballots = deriveBallots(view, state.derived.event, state.derived.locks);
    JURI_TRY(auto drafts, state.file.drafts());
    for (auto& draft : drafts)
        state.drafts.emplace(std::pair(draft.stage, draft.competitor), std::move(draft));
    return {};
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
    JURI_TRY(const auto withheld, state->file.meta("withheld"));
    state->anonymised = withheld.has_value();
    JURI_CHECK(fill(*state));
    JURI_TRY(state->identity, findIdentity(*state));
    return state;
}

RecordId digestOf(const std::unordered_map<RecordId, record::Kind>& records)
{
    std::vector<RecordId> ids;
    for (const auto& [id, kind] : records) {
        if (isContent(kind))
            ids.push_back(id);
    }
    return record::digestOf(std::move(ids));
}

Outcome proveRecords(const Document::State& state)
{
    JURI_CHECK(state.file.checkHashes());
    JURI_TRY(const auto committed, state.file.meta("digest"));
    if (committed && !std::ranges::equal(*committed, digestOf(state.records).bytes))
        return damaged(state.file.path(), "the set of records");
    return {};
}

Result<bool> reloadState(Document::State& state)
{
    Document::State fresh(state.environment, std::move(state.file), state.authority.root());
    fresh.doc = state.doc;
    if (auto filled = fill(fresh); !filled) {
        state.file = std::move(fresh.file);
        state.isStale = true;
        return std::move(filled).error();
    }
    const bool changed = fresh.records != state.records || fresh.drafts != state.drafts;
    if (!changed) {
        fresh.undo = std::move(state.undo);
        fresh.redo = std::move(state.redo);
    }
    fresh.identity = std::move(state.identity);
    fresh.listener = std::move(state.listener);
    state = std::move(fresh);
    return changed;
}

Result<std::vector<record::Record>> readRubrics(const store::EventFile& file)
{
    JURI_TRY(auto records, file.recordsOf(record::Kind::Rubric));
    JURI_TRY(auto maps, file.recordsOf(record::Kind::RubricMap));
    std::ranges::move(maps, std::back_inserter(records));
    return records;
}

namespace {

/// In       kind: of these registers alone; empty: of all
void addFacts(model::Facts& facts, const Registers& registers, const std::string& kind = {})
{
    for (const auto& [name, state] : registers) {
        if (!kind.empty() && model::splitRegister(name).kind != kind)
            continue;
        model::Fields fields;
        for (const auto& [field, value] : state.fields)
            fields.emplace(field, value.value);
        if (!fields.empty() || facts.contains(name))
            facts[name] = std::move(fields);
    }
}

/// The setup facts a document works from: its registers, or a judge's brief and what the
/// judge took off as a chair.
model::Facts factsOf(const Document::State& state, const RegisterView& view)
{
    const bool isJudge = state.kind == Kind::Judge;
    auto facts = isJudge ? state.brief.facts : model::Facts();
    const std::string kind = isJudge ? "item" : "";
    addFacts(facts, view.base, kind);
    addFacts(facts, view.changed, kind);
    return facts;
}

} // namespace

namespace {

/// The rubrics and maps that are in force, out of all their records.
class Rubrics {
public:
    explicit Rubrics(const RegisterView& view) : m_view(view) { }

    void take(const record::Record& record)
    {
        const auto name = model::splitRegister(record.header.registerName);
        const auto* state = m_view.find(record.header.registerName);
        const bool stands = state && !state->heads.empty() && state->heads.back() == record.id;
        if (name.kind == "rubric")
            takeRubric(record, StageId(name.rest), stands);
        else if (stands)
            takeMap(record, model::splitRegister(name.rest));
    }

    std::map<RubricHash, model::Rubric> versions;
    std::map<StageId, RubricHash> inForce;
    std::map<std::pair<RubricHash, RubricHash>, model::RubricMap> maps;

private:
    void takeRubric(const record::Record& record, const StageId& stage, bool stands)
    {
        const auto rubric = record::decodeRubric(record.payload());
        if (!rubric)
            return;
        const auto hash = record::rubricHash(*rubric);
        versions.emplace(hash, *rubric);
        if (stands)
            inForce[stage] = hash;
    }

    void takeMap(const record::Record& record, const model::RegisterName& ends)
    {
        const auto from = RubricHash::fromHex(ends.kind);
        const auto to = RubricHash::fromHex(ends.rest);
        const auto map = record::decodeRubricMap(record.payload());
        if (from && to && map)
            maps.emplace(std::pair(*from, *to), *map);
    }

    const RegisterView& m_view;
};

/// The orders that chairs of stages with marks keep for equal results. One in conflict, or
/// of who is chair no more, decides nothing.
void addTieOrders(model::Event& event, const RegisterView& view)
{
    for (const auto& name : view.named("ranking/")) {
        const auto key = record::rankingOf(name);
        const auto& ranking = view.find(name)->ranking;
        if (!key || key->dance != model::tiesDance() || !ranking || ranking->conflict)
            continue;
        const auto* stage = findStage(event, key->stage);
        if (stage && stage->kind == model::StageKind::Score
            && isChair(event, key->stage, key->judge))
            event.tieOrders[key->stage][key->judge] = ranking->value.placed;
    }
}

} // namespace

model::Event deriveEvent(const Document::State& state, const RegisterView& view,
                         const std::vector<record::Record>& rubrics)
{
    Rubrics found(view);
    for (const auto& record : rubrics)
        found.take(record);
    auto event = eventFromFacts(factsOf(state, view), found.versions, found.inForce);
    event.rubricMaps = std::move(found.maps);
    addTieOrders(event, view);
    return event;
}

} // namespace juri::document
