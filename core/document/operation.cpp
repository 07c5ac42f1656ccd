#include "document/operation.h"

#include "document/sight.h"
#include "merge/acceptance.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {

using RecordKind = record::Kind;

namespace {

/// The registers of which a lock may fix what counts.
constexpr const char* kFixable[] = {"ballot/", "ranking/"};

bool isFixable(const std::string& registerName)
{
    return std::ranges::any_of(kFixable,
                               [&](const char* kind) { return registerName.starts_with(kind); });
}

} // namespace

Operation::Operation(Document::State& state, store::EventFile::Transaction transaction)
    : m_state(&state), m_transaction(std::move(transaction)), m_authority(state.authority)
{
}

Result<Operation> Operation::begin(Document& document)
{
    const auto& state = document.state();
    if (state.onNetwork)
        return Error{ErrorCode::OnNetwork, document.path()};
    if (state.anonymised)
        return Error{ErrorCode::Withheld, document.path()};
    if (state.isStale)
        JURI_CHECK(reloadState(document.state()));
    JURI_TRY(auto transaction, document.state().file.begin());
    return Operation(document.state(), std::move(transaction));
}

bool Operation::isKnown(const RecordId& id) const
{
    return m_state->records.contains(id) || m_new.contains(id);
}

bool Operation::isReceipt(const RecordId& id) const
{
    const auto& all = m_new.contains(id) ? m_new : m_state->records;
    const auto found = all.find(id);
    return found != all.end() && found->second == RecordKind::Receipt;
}

Result<std::uint64_t> Operation::nextSequence(const Identity& identity)
{
    JURI_CHECK(announceStation(identity));
    JURI_TRY(const auto* chain, chainOf(identity));
    return chain->sequence + 1;
}

RecordId Operation::digest() const
{
    std::vector<RecordId> ids;
    const auto collect = [&](const auto& records) {
        for (const auto& [id, kind] : records) {
            if (isContent(kind))
                ids.push_back(id);
        }
    };
    collect(m_state->records);
    collect(m_new);
    return record::digestOf(std::move(ids));
}

Result<std::vector<record::Record>> Operation::recordsOf(const std::string& registerName) const
{
    if (m_state->derived.registers.contains(registerName))
        return m_state->file.recordsOf(registerName); // those just added included
    const auto added = m_added.find(registerName);
    return added == m_added.end() ? std::vector<record::Record>() : added->second;
}

std::vector<RecordId> Operation::headsOf(const std::string& registerName) const
{
    const auto* state = view().find(registerName);
    return state ? state->heads : std::vector<RecordId>();
}

Result<Operation::Chain*> Operation::chainOf(const Identity& identity)
{
    const auto name = std::pair(identity.key.publicKey(), identity.writer);
    if (const auto known = m_chains.find(name); known != m_chains.end())
        return &known->second;
    JURI_TRY(const auto last, m_state->file.lastOfWriter(name.first, name.second));
    return &m_chains.emplace(name, Chain{last.sequence, last.id}).first->second;
}

Result<RecordId> Operation::write(RecordKind kind, const std::string& registerName,
                                  const Bytes& payload, const std::vector<RecordId>& onTopOf)
{
    if (!m_state->identity)
        return Error{ErrorCode::NoKey, m_state->file.path()};
    const auto& identity = *m_state->identity;
    JURI_CHECK(announceStation(identity));
    JURI_TRY(const auto id, writeAs(identity, kind, registerName, payload, onTopOf));
    m_written.push_back(id);
    return id;
}

/// A writer's first record names its computer, for people who trace a mark.
Outcome Operation::announceStation(const Identity& identity)
{
    JURI_TRY(const auto* chain, chainOf(identity));
    if (chain->sequence > 0)
        return {};
    const auto name = record::encodeText(m_state->environment.computerName);
    JURI_CHECK(
        writeAs(identity, RecordKind::Station, record::stationRegister(identity.writer), name));
    return {};
}

Result<RecordId> Operation::writeAs(const Identity& identity, RecordKind kind,
                                    const std::string& registerName, const Bytes& payload,
                                    const std::vector<RecordId>& onTopOf)
{
    JURI_CHECK(m_stale.contains(registerName) ? deriveRegister(registerName) : Outcome());
    JURI_TRY(auto* chain, chainOf(identity));
    record::Header header;
    header.doc = m_state->doc;
    header.kind = kind;
    header.writer = identity.writer;
    header.sequence = chain->sequence + 1;
    header.previous = chain->last;
    header.registerName = registerName;
    header.parents = headsOf(registerName);
    header.parents.insert(header.parents.end(), onTopOf.begin(), onTopOf.end());
    header.wall = m_state->environment.clock->now();
    const auto record = record::makeRecord(std::move(header), payload, identity.key);

    const record::Record* pointer = &record;
    m_authority.add({&pointer, 1});
    JURI_CHECK(merge::acceptContent(m_authority, record));
    JURI_CHECK(add(record));
    chain->sequence = record.header.sequence;
    chain->last = record.id;
    return record.id;
}

Outcome Operation::add(const record::Record& record)
{
    if (isKnown(record.id))
        return {};
    JURI_CHECK(m_state->file.add(record));
    const auto& name = record.header.registerName;
    m_visibilityIsStale = m_visibilityIsStale || isEvidence(visibility(), record);
    m_new.emplace(record.id, record.header.kind);
    m_added[name].push_back(record);
    m_stale.insert(name);
    note(name);
    return {};
}

/// What views have to look at again.
void Operation::note(const std::string& registerName)
{
    m_changes.records = true;
    const auto kind = model::splitRegister(registerName).kind;
    if (const auto ballot = record::ballotOf(registerName)) {
        m_changes.ballots.insert(*ballot);
        m_eventIsStale = m_eventIsStale || kind == "status";
        return;
    }
    if (const auto ranking = record::rankingOf(registerName)) {
        m_sheets.insert({ranking->stage, ranking->judge});
        return;
    }
    if (kind == "handin") {
        const auto parts = model::splitRegister(model::splitRegister(registerName).rest);
        m_handIns.insert({StageId(parts.kind), JudgeId(parts.rest)});
        m_changes.handIn = true;
        return;
    }
    static const std::set<std::string> evidence{"station", "receipt"};
    static const std::set<std::string> apart{"key", "aside", "state"};
    m_changes.setup = m_changes.setup || !evidence.contains(kind);
    m_eventIsStale = m_eventIsStale || (!evidence.contains(kind) && !apart.contains(kind));
    m_locksAreStale = m_locksAreStale || kind == "state" || kind == "competition";
}

Outcome Operation::deriveRegister(const std::string& registerName)
{
    JURI_TRY(const auto records, recordsOf(registerName));
    auto state = registerState(registerName, pointersTo(records), visibility(), locks(), event());
    JURI_CHECK(m_state->file.put(registerName, state, !view().find(registerName)));
    m_changed[registerName] = std::move(state);
    m_stale.erase(registerName);
    const auto ranking = record::rankingOf(registerName);
    m_eventIsStale = m_eventIsStale || (ranking && ranking->dance == model::tiesDance());
    return {};
}

Outcome Operation::deriveRegisters(bool ballotsToo)
{
    const auto stale = m_stale;
    for (const auto& name : stale) {
        if (ballotsToo || !isFixable(name))
            JURI_CHECK(deriveRegister(name));
    }
    return {};
}

/// Ballots come last: which of their records count is for the locks to say, and
/// which entries those are about for the setup.
Outcome Operation::derive()
{
    JURI_CHECK(updateVisibility());
    JURI_CHECK(deriveRegisters(false));
    if (m_locksAreStale || !locks().empty()) {
        markRankings();
        JURI_CHECK(updateEvent());
        JURI_CHECK(updateLocks());
    }
    return deriveRegisters(true);
}

/// Registers with a record that counts now and did not before, or the reverse, are
/// derived anew. Rare, so that all records are looked at.
Outcome Operation::updateVisibility()
{
    if (!m_visibilityIsStale)
        return {};
    JURI_TRY(auto now, readVisibility(m_state->file, m_state->authority.root()));
    m_visibilityIsStale = false;
    if (!(now == visibility())) {
        JURI_TRY(const auto records, m_state->file.allRecords());
        for (const auto& record : records) {
            if (visibility().unseen(record).has_value() == now.unseen(record).has_value())
                continue;
            m_stale.insert(record.header.registerName);
            note(record.header.registerName);
        }
        m_locksAreStale = true;
    }
    m_visibility = std::move(now);
    return {};
}

Outcome Operation::updateEvent()
{
    if (!m_eventIsStale)
        return {};
    JURI_TRY(const auto rubrics, readRubrics(m_state->file));
    m_event = deriveEvent(*m_state, view(), rubrics);
    m_eventIsStale = false;
    return {};
}

/// The ballots of what was locked, or is, may have other records that count.
Outcome Operation::updateLocks()
{
    JURI_TRY(auto now, readLocks(m_state->file, visibility(), view()));
    m_locksAreStale = false;
    if (now == locks())
        return {};
    markFixed(locks(), false);
    m_locks = std::move(now);
    markFixed(*m_locks, true); // of those whose heads it lists nothing can be late
    return {};
}

/// Which locks fix a ranking depends on whom its judge has.
void Operation::markRankings()
{
    if (!m_eventIsStale)
        return;
    for (const auto& [place, lock] : locks())
        m_stale.merge(view().named("ranking/" + place.first.text() + '/'));
}

void Operation::markFixed(const Locks& fixed, bool areNew)
{
    for (const auto& [place, lock] : fixed) {
        const auto isListed = [&](const RecordId& id) {
            return lock.state.content.heads.contains(id);
        };
        for (const auto* kind : kFixable) {
            for (const auto& name : view().named(kind + place.first.text() + '/')) {
                if (!areNew || !std::ranges::all_of(view().find(name)->heads, isListed))
                    m_stale.insert(name);
                note(name);
            }
        }
    }
}

Result<Operation::Preview> Operation::preview()
{
    JURI_CHECK(derive());
    JURI_CHECK(updateEvent());
    if (m_new.empty())
        return Preview{event(), m_state->derived.ballots};
    m_ballots = deriveBallots(view(), event(), locks());
    return Preview{event(), m_ballots};
}

Outcome Operation::put(const store::Draft& draft)
{
    JURI_CHECK(m_state->file.put(draft));
    m_drafts[{draft.stage, draft.competitor}] = draft;
    m_changes.ballots.insert({draft.stage, draft.competitor, m_state->brief.judge});
    return {};
}

Outcome Operation::removeDraft(const StageId& stage, const CompetitorId& competitor)
{
    JURI_CHECK(m_state->file.removeDraft(stage, competitor));
    m_drafts[{stage, competitor}] = std::nullopt;
    m_changes.ballots.insert({stage, competitor, m_state->brief.judge});
    return {};
}

/// The judges of whose stages all sheets may be others: they were, or are, ranked.
std::set<std::pair<StageId, JudgeId>> Operation::touchedSheets() const
{
    std::set<std::pair<StageId, JudgeId>> touched;
    for (const auto& [name, state] : m_changed) {
        if (const auto key = record::rankingOf(name))
            touched.insert({key->stage, key->judge});
    }
    for (const auto& sheets : m_handIns) {
        if (isRankedBy(view(), event(), sheets.first, sheets.second))
            touched.insert(sheets);
    }
    return touched;
}

/// The ballots whose state may be another one: their own records came, or their
/// judge signed off or reopened.
std::set<model::BallotKey> Operation::touchedBallots() const
{
    std::set<model::BallotKey> touched;
    for (const auto& [name, state] : m_changed) {
        const auto key = record::ballotOf(name);
        if (key && name.starts_with("ballot/"))
            touched.insert(*key);
    }
    for (const auto& ballot : m_state->derived.ballots) {
        if (m_handIns.contains({ballot.key.stage, ballot.key.judge}))
            touched.insert(ballot.key);
    }
    return touched;
}

/// Takes over what was derived. The commit has held, so nothing can fail here.
void Operation::install(const std::set<model::BallotKey>& touched,
                        const std::set<std::pair<StageId, JudgeId>>& sheets)
{
    auto& derived = m_state->derived;
    for (auto& [name, state] : m_changed)
        derived.registers.insert_or_assign(name, std::move(state));
    m_changed.clear();
    const bool all = m_event || m_locks || !event().joined.empty();
    if (m_visibility)
        derived.visibility = *std::move(m_visibility);
    if (m_locks)
        derived.locks = *std::move(m_locks);
    if (m_event)
        derived.event = *std::move(m_event);
    if (all)
        derived.ballots = deriveBallots(view(), derived.event, derived.locks);
    else
        installBallots(touched, sheets);
}

void Operation::installBallots(const std::set<model::BallotKey>& touched,
                               const std::set<std::pair<StageId, JudgeId>>& sheets)
{
    auto& derived = m_state->derived;
    for (const auto& [stage, judge] : sheets)
        installSheets(stage, judge);
    for (const auto& key : touched) {
        if (isRankedBy(view(), derived.event, key.stage, key.judge))
            continue;
        auto ballot = deriveBallot(view(), derived.event, derived.locks, key);
        const auto at = std::ranges::lower_bound(derived.ballots, key, {}, &model::Ballot::key);
        const bool known = at != derived.ballots.end() && at->key == key;
        if (ballot && known)
            *at = *std::move(ballot);
        else if (ballot)
            derived.ballots.insert(at, *std::move(ballot));
        else if (known)
            derived.ballots.erase(at);
    }
}

void Operation::installSheets(const StageId& stage, const JudgeId& judge)
{
    auto& derived = m_state->derived;
    std::erase_if(derived.ballots, [&](const model::Ballot& ballot) {
        return ballot.key.stage == stage && ballot.key.judge == judge;
    });
    for (auto& ballot : deriveSheets(view(), derived.event, derived.locks, stage, judge)) {
        const auto at =
            std::ranges::lower_bound(derived.ballots, ballot.key, {}, &model::Ballot::key);
        derived.ballots.insert(at, std::move(ballot));
    }
}

/// Outside its scope a coordinator's word is kept and does not count; here it is
/// refused before it is said.
Outcome Operation::checkScope() const
{
    if (!visibility().hasScopes())
        return {};
    for (const auto& id : m_written) {
        JURI_TRY(const auto record, m_state->file.record(id));
        if (record && visibility().unseen(*record) == model::BallotState::OutOfScope)
            return Error{ErrorCode::NotPermitted, record->header.registerName, "scope"};
    }
    return {};
}

Result<ChangeSet> Operation::commit(ChangeSet changes)
{
    JURI_CHECK(derive());
    JURI_CHECK(updateEvent());
    JURI_CHECK(checkScope());
    if (!m_new.empty())
        JURI_CHECK(file().setMeta("digest", digest().bytes));
    const auto touched = touchedBallots();
    const auto sheets = touchedSheets();
    auto committed = m_transaction.commit();
    auto& state = *m_state;
    if (!committed) {
        if (reloadState(state).value_or(false) && state.listener)
            state.listener(m_changes);
        return std::move(committed).error();
    }
    state.authority = std::move(m_authority);
    state.records.insert(m_new.begin(), m_new.end());
    install(touched, sheets);
    for (const auto& ballot : state.derived.ballots) {
        if (m_sheets.contains({ballot.key.stage, ballot.key.judge}))
            m_changes.ballots.insert(ballot.key);
    }
    for (auto& [key, draft] : m_drafts) {
        if (draft)
            state.drafts.insert_or_assign(key, *std::move(draft));
        else
            state.drafts.erase(key);
    }
    changes.setup = changes.setup || m_changes.setup;
    changes.records = changes.records || m_changes.records;
    changes.handIn = changes.handIn || m_changes.handIn;
    changes.ballots.merge(m_changes.ballots);
    if (state.listener && !changes.isEmpty())
        state.listener(changes);
    return changes;
}

Result<ChangeSet> writeResolve(Document& document, const std::string& registerName,
                               const std::optional<RecordId>& take, const std::string& reason)
{
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    JURI_TRY(auto operation, Operation::begin(document));
    const auto onTopOf = take ? std::vector{*take} : std::vector<RecordId>();
    JURI_CHECK(operation.write(record::Kind::Resolve, registerName,
                               record::encode(record::ResolvePayload{take, trim(reason)}),
                               onTopOf));
    return operation.commit();
}

} // namespace juri::document
