#include "document/locks.h"

#include "document/setup_fields.h"
#include "merge/ballot_state.h"
#include "merge/ranking_ballots.h"
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

std::vector<const StageLock*> locksOf(const Locks& locks, const model::Event& event,
                                      const model::RankingKey& key,
                                      std::span<const Record* const> records)
{
    std::set<const StageLock*> found;
    if (locks.empty())
        return {};
    const auto add = [&](const CompetitorId& competitor) {
        for (const auto* lock : locksOf(locks, event, {key.stage, competitor, key.judge}))
            found.insert(lock);
    };
    add({}); // a lock for all
    for (const auto& competitor : assigned(event, key.stage, key.judge))
        add(competitor);
    for (const auto* record : records) {
        const auto ranking = record->header.kind == record::Kind::Score
            ? record::decodeRanking(record->payload())
            : Result<model::Ranking>(model::Ranking());
        if (!ranking)
            continue;
        std::ranges::for_each(ranking->placed, add);
        for (const auto& [competitor, verdict] : ranking->leftOut)
            add(competitor);
    }
    return {found.begin(), found.end()};
}

model::RegisterState registerState(const std::string& name, std::span<const Record* const> records,
                                   const merge::Visibility& visibility, const Locks& locks,
                                   const model::Event& event)
{
    std::vector<const StageLock*> fixed;
    if (const auto key = name.starts_with("ballot/") ? record::ballotOf(name) : std::nullopt)
        fixed = locksOf(locks, event, *key);
    else if (const auto ranking = record::rankingOf(name))
        fixed = locksOf(locks, event, *ranking, records);
    std::vector<merge::RecordSet> within;
    for (const auto* lock : fixed)
        within.push_back(merge::withinLock(records, lock->state.content));
    return merge::registerState(records, [&](const Record& record) {
        const auto covers = [&](const merge::RecordSet& set) { return set.contains(record.id); };
        return !visibility.unseen(record) && std::ranges::all_of(within, covers);
    });
}

namespace {

/// The records a judge's sign-off covers: as it is, or as it was in a lock.
const std::set<RecordId>& coveredOf(const RegisterView& view, const model::Event& event,
                                    const Locks& locks, const model::BallotKey& key)
{
    static const std::set<RecordId> none;
    const auto* handIn = view.find(record::handInRegister(key.stage, key.judge));
    const auto* covered = handIn ? &handIn->handedIn : &none;
    for (const auto* lock : locksOf(locks, event, key)) {
        const auto then = lock->handedIn.find(key.judge);
        covered = then == lock->handedIn.end() ? &none : &then->second;
    }
    return *covered;
}

merge::JudgesRankings rankingsOf(const RegisterView& view, const model::Event& event,
                                 const StageId& stageId, const JudgeId& judge)
{
    merge::JudgesRankings rankings;
    const auto* stage = findStage(event, stageId);
    if (!stage || stage->kind != model::StageKind::Rank)
        return rankings;
    for (const auto& name : view.named(record::rankingRegister({stageId, judge, {}}))) {
        const auto key = record::rankingOf(name);
        const auto* state = view.find(name);
        if (key && key->judge == judge && key->dance != model::tiesDance() && state->ranking)
            rankings.emplace_back(*key, &*state->ranking);
    }
    return rankings;
}

using Sheets = std::pair<StageId, JudgeId>;

std::vector<model::Ballot> rankedSheets(const RegisterView& view, const model::Event& event,
                                        const Locks& locks, const Sheets& sheets)
{
    const auto rankings = rankingsOf(view, event, sheets.first, sheets.second);
    if (rankings.empty())
        return {};
    return merge::rankingBallots(
        rankings,
        [&](const CompetitorId& competitor) -> const std::set<RecordId>& {
            return coveredOf(view, event, locks, {sheets.first, competitor, sheets.second});
        },
        event);
}

/// The judges whose sheets are made of rankings, stage by stage.
std::set<Sheets> rankedBy(const RegisterView& view, const model::Event& event)
{
    std::set<Sheets> found;
    for (const auto& stage : event.stages) {
        if (stage.kind != model::StageKind::Rank)
            continue;
        for (const auto& name : view.named("ranking/" + stage.id.text() + '/')) {
            const auto key = record::rankingOf(name);
            if (key && isRankedBy(view, event, key->stage, key->judge))
                found.insert({key->stage, key->judge});
        }
    }
    return found;
}

} // namespace

bool isRankedBy(const RegisterView& view, const model::Event& event, const StageId& stage,
                const JudgeId& judge)
{
    return !rankingsOf(view, event, stage, judge).empty();
}

std::optional<model::Ballot> deriveBallot(const RegisterView& view, const model::Event& event,
                                          const Locks& locks, const model::BallotKey& key)
{
    const auto* versions = view.find(record::ballotRegister(key));
    if (!versions || !versions->ballot)
        return std::nullopt;
    return merge::ballotState(key, *versions->ballot, coveredOf(view, event, locks, key), event);
}

std::vector<model::Ballot> deriveSheets(const RegisterView& view, const model::Event& event,
                                        const Locks& locks, const StageId& stage,
                                        const JudgeId& judge)
{
    auto ballots = rankedSheets(view, event, locks, {stage, judge});
    if (!ballots.empty() || isRankedBy(view, event, stage, judge))
        return ballots;
    for (const auto& name : view.named("ballot/" + stage.text() + '/')) {
        const auto key = record::ballotOf(name);
        auto ballot =
            key && key->judge == judge ? deriveBallot(view, event, locks, *key) : std::nullopt;
        if (ballot)
            ballots.push_back(*std::move(ballot));
    }
    return ballots;
}

std::vector<model::Ballot> deriveBallots(const RegisterView& view, const model::Event& event,
                                         const Locks& locks)
{
    const auto ranked = rankedBy(view, event);
    std::vector<model::Ballot> ballots;
    for (const auto& name : view.named("ballot/")) {
        const auto key = record::ballotOf(name);
        if (!key || ranked.contains({key->stage, key->judge}))
            continue;
        if (auto ballot = deriveBallot(view, event, locks, *key))
            ballots.push_back(*std::move(ballot));
    }
    for (const auto& sheets : ranked)
        std::ranges::move(rankedSheets(view, event, locks, sheets), std::back_inserter(ballots));
    std::ranges::sort(ballots, {}, &model::Ballot::key);
    merge::markTwice(ballots);
    return ballots;
}

} // namespace juri::document
