#include "document/locking.h"

#include "document/lock_hindrances.h"
#include "document/lock_status.h"
#include "document/operation.h"
#include "document/setup_fields.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using record::LockPayload;

/// A key that writes only for a region may not fix the whole stage: its lock would be
/// kept and never count.
Outcome check(const Document& document, const StageId& stage, const GroupChoice& group)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    const auto& state = document.state();
    if (!state.identity)
        return Error{ErrorCode::NoKey, document.path()};
    const auto* grantee = state.authority.find(state.identity->key.publicKey());
    const auto reaches = [&] {
        switch (group.by) {
        case GroupChoice::By::All: return grantee->scope.isAll();
        case GroupChoice::By::Region: return grantee->scope.regions.contains(group.id);
        case GroupChoice::By::Category: return grantee->scope.categories.contains(group.id);
        }
        return false;
    };
    if (!grantee || !(grantee->scope.isAll() || reaches()))
        return Error{ErrorCode::NotPermitted, record::stateRegister(stage, groupName(group))};
    return {};
}

const StageLock* lockOf(const Document& document, const StageId& stage, const GroupChoice& group)
{
    const auto& locks = document.state().derived.locks;
    const auto found = locks.find({stage, groupName(group)});
    return found == locks.end() ? nullptr : &found->second;
}

/// The heads that the result rests on: the entries' ballots, and the rankings and sign-offs
/// of whoever gave them.
std::map<RecordId, bool> headsOf(const Document& document, const StageResult& result)
{
    std::set<CompetitorId> entries;
    for (const auto& line : result.lines)
        entries.insert(line.competitor);
    std::map<RecordId, bool> heads;
    const auto& registers = document.state().derived.registers;
    const auto add = [&](const std::string& name, bool counted) {
        const auto found = registers.find(name);
        if (found == registers.end())
            return;
        for (const auto& head : found->second.heads)
            heads[head] = heads[head] || counted;
    };
    const auto addRankings = [&](const model::Ballot& ballot) {
        const auto prefix = record::rankingRegister({result.stage, ballot.key.judge, {}});
        for (const auto& name : RegisterView{registers, {}}.named(prefix)) {
            const auto key = record::rankingOf(name);
            if (key && key->judge == ballot.key.judge)
                add(name, ballot.counts());
        }
    };
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage != result.stage || !entries.contains(ballot.entry))
            continue;
        add(record::ballotRegister(ballot.key), ballot.counts() && !ballot.ranked);
        addRankings(ballot);
        add(record::handInRegister(result.stage, ballot.key.judge), true);
    }
    for (const auto& panel : document.event().panels) {
        for (const auto& chair : panel.chairs) {
            if (panel.stage == result.stage)
                add(record::rankingRegister({result.stage, chair, model::tiesDance()}), true);
        }
    }
    return heads;
}

Result<ChangeSet> write(Document& document, record::Kind kind, const std::string& name,
                        const Bytes& payload)
{
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(kind, name, payload));
    return operation.commit();
}

} // namespace

Result<ChangeSet> lockStage(Document& document, const StageId& stage, const GroupChoice& group)
{
    JURI_CHECK(check(document, stage, group));
    if (lockOf(document, stage, group))
        return Error{ErrorCode::StageLocked, stage.text()};
    JURI_TRY(const auto hindrances, lockHindrances(document, stage, group));
    if (!hindrances.empty())
        return Error{ErrorCode::NotLockable, stage.text(), join(hindrances, "\n")};
    JURI_TRY(const auto result, stageResult(document, stage, group));
    LockPayload lock;
    lock.heads = headsOf(document, result);
    lock.rule = findStage(document.event(), stage)->rule;
    lock.results = resultsDigest(document, result);
    lock.version = JURI_VERSION;
    lock.places = placesOf(result);
    return write(document, record::Kind::Lock, record::stateRegister(stage, groupName(group)),
                 record::encode(lock));
}

Result<ChangeSet> unlockStage(Document& document, const StageId& stage, const std::string& reason,
                              const GroupChoice& group)
{
    JURI_CHECK(check(document, stage, group));
    const auto* lock = lockOf(document, stage, group);
    if (!lock)
        return Error{ErrorCode::NotLocked, stage.text()};
    const auto own = document.state().identity->key.publicKey();
    if (lock->state.unlocking.contains(own))
        return Error{ErrorCode::SecondNeeded, stage.text()};
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    return write(document, record::Kind::Unlock, record::stateRegister(stage, groupName(group)),
                 record::encodeText(trim(reason)));
}

Result<ChangeSet> requireTwoToUnlock(Document& document)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (document.event().competition.twoPersonUnlock)
        return ChangeSet{};
    return write(document, record::Kind::Setup, "competition",
                 record::encode(record::SetupPayload{{kTwoPersonUnlock, std::int64_t{1}}}));
}

Result<ChangeSet> announceStage(Document& document, const StageId& stage, const GroupChoice& group)
{
    JURI_CHECK(check(document, stage, group));
    const auto* lock = lockOf(document, stage, group);
    JURI_TRY(const auto result, stageResult(document, stage, group));
    if (!lock || result.status == ResultStatus::Provisional)
        return Error{ErrorCode::NotLocked, stage.text()};
    if (result.status == ResultStatus::Announced)
        return Error{ErrorCode::StageLocked, stage.text()};
    return write(document, record::Kind::Announce, record::stateRegister(stage, groupName(group)),
                 record::encodeAnnounce(lock->state.lock));
}

} // namespace juri::document
