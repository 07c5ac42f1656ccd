#include "document/locks.h"

#include "document/setup_fields.h"
#include "merge/ballot_state.h"
#include "merge/register_state.h"
#include "record/payload.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using record::Record;

/// What one judge had handed in: the listed sign-offs, unless one is reopened.
std::set<RecordId> handedIn(const std::vector<Record>& records, const record::LockPayload& lock)
{
    std::set<RecordId> covered;
    for (const auto& record : records) {
        if (!lock.heads.contains(record.id))
            continue;
        if (record.header.kind == record::Kind::Reopen)
            return {};
        if (const auto submit = record::decodeSubmit(record.payload()))
            covered.insert(submit->ballots.begin(), submit->ballots.end());
    }
    return covered;
}

Outcome readHandIns(StageLock& lock, const store::EventFile& file, const RegisterView& view,
                    const StageId& stage)
{
    for (const auto& name : view.named("handin/" + stage.text() + '/')) {
        JURI_TRY(const auto records, file.recordsOf(name));
        lock.handedIn[JudgeId(name.substr(name.rfind('/') + 1))] =
            handedIn(records, lock.state.content);
    }
    return {};
}

bool asksForTwo(const Record& record)
{
    const auto fields = record::decodeSetup(record.payload());
    if (!fields)
        return false;
    const auto found = fields->find(kTwoPersonUnlock);
    const auto* number =
        found == fields->end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return number && *number != 0;
}

} // namespace

Result<merge::Unlocking> unlockingOf(const store::EventFile& file,
                                     const merge::Visibility& visibility)
{
    JURI_TRY(const auto records, file.recordsOf("competition"));
    const auto counts = [&](const Record& record) {
        return record.header.kind == record::Kind::Setup && !visibility.unseen(record)
            && asksForTwo(record);
    };
    return std::ranges::any_of(records, counts) ? merge::Unlocking::Two : merge::Unlocking::One;
}

Result<Locks> readLocks(const store::EventFile& file, const merge::Visibility& visibility,
                        const RegisterView& view)
{
    Locks locks;
    const auto names = view.named("state/");
    if (names.empty())
        return locks;
    JURI_TRY(const auto unlocking, unlockingOf(file, visibility));
    for (const auto& name : names) {
        JURI_TRY(const auto records, file.recordsOf(name));
        auto state = merge::lockState(pointersTo(records), visibility.visible(), unlocking);
        if (!state)
            continue;
        const auto place = model::splitRegister(model::splitRegister(name).rest);
        StageLock lock{*std::move(state), {}};
        JURI_CHECK(readHandIns(lock, file, view, StageId(place.kind)));
        locks.emplace(std::pair(StageId(place.kind), place.rest), std::move(lock));
    }
    return locks;
}

std::vector<const StageLock*> locksOf(const Locks& locks, const model::Event& event,
                                      const model::BallotKey& key)
{
    std::vector<const StageLock*> found;
    if (locks.empty())
        return found;
    const auto add = [&](const std::string& group) {
        const auto lock = locks.find({key.stage, group});
        if (lock != locks.end())
            found.push_back(&lock->second);
    };
    add("all");
    if (const auto* competitor = findCompetitor(event, entryOf(event, key.competitor))) {
        add("region=" + competitor->region);
        add("category=" + competitor->category);
    }
    return found;
}

model::RegisterState registerState(const std::string& name, std::span<const Record* const> records,
                                   const merge::Visibility& visibility, const Locks& locks,
                                   const model::Event& event)
{
    const auto key = name.starts_with("ballot/") ? record::ballotOf(name) : std::nullopt;
    const auto fixed = key ? locksOf(locks, event, *key) : std::vector<const StageLock*>();
    std::vector<merge::RecordSet> within;
    for (const auto* lock : fixed)
        within.push_back(merge::withinLock(records, lock->state.content));
    return merge::registerState(records, [&](const Record& record) {
        const auto covers = [&](const merge::RecordSet& set) { return set.contains(record.id); };
        return !visibility.unseen(record) && std::ranges::all_of(within, covers);
    });
}

std::optional<model::Ballot> deriveBallot(const RegisterView& view, const model::Event& event,
                                          const Locks& locks, const model::BallotKey& key)
{
    const auto* versions = view.find(record::ballotRegister(key));
    if (!versions || !versions->ballot)
        return std::nullopt;
    static const std::set<RecordId> none;
    const auto* handIn = view.find(record::handInRegister(key.stage, key.judge));
    const auto* handedIn = handIn ? &handIn->handedIn : &none;
    for (const auto* lock : locksOf(locks, event, key)) {
        const auto then = lock->handedIn.find(key.judge);
        handedIn = then == lock->handedIn.end() ? &none : &then->second;
    }
    return merge::ballotState(key, *versions->ballot, *handedIn, event);
}

std::vector<model::Ballot> deriveBallots(const RegisterView& view, const model::Event& event,
                                         const Locks& locks)
{
    std::set<model::BallotKey> keys;
    for (const auto& name : view.named("ballot/")) {
        if (const auto key = record::ballotOf(name))
            keys.insert(*key);
    }
    std::vector<model::Ballot> ballots;
    for (const auto& key : keys) {
        if (auto ballot = deriveBallot(view, event, locks, key))
            ballots.push_back(*std::move(ballot));
    }
    merge::markTwice(ballots);
    return ballots;
}

} // namespace juri::document
