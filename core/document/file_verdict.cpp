#include "document/file_verdict.h"

#include "document/signatures.h"
#include "document/uncounted.h"
#include "merge/acceptance.h"
#include "record/registers.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using record::Record;

FileVerdict refusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ForeignCompetition: return FileVerdict::ForeignCompetition;
    case ErrorCode::UnknownJudge: return FileVerdict::UnknownJudge;
    case ErrorCode::BadSignature: return FileVerdict::BadSignature;
    case ErrorCode::NewerFormat: return FileVerdict::NewerFormat;
    case ErrorCode::NotPermitted: return FileVerdict::NotPermitted;
    case ErrorCode::SealedForOthers: return FileVerdict::SealedForOthers;
    case ErrorCode::Withheld: return FileVerdict::Withheld;
    case ErrorCode::FileNotFound:
    case ErrorCode::NotReadable: return FileVerdict::NotReadable;
    default: return FileVerdict::Damaged;
    }
}

FilePlan refused(FilePlan plan, Error error)
{
    error.subject = plan.report.file;
    plan.report.verdict = refusal(error.code);
    plan.report.reason = std::move(error);
    return plan;
}

/// Whose ballots, orders or sign-offs a register holds, if it is one of those.
std::optional<JudgeId> judgeOf(const std::string& registerName)
{
    if (const auto ranking = record::rankingOf(registerName))
        return ranking->judge;
    if (registerName.starts_with("ballot/") || registerName.starts_with("handin/"))
        return JudgeId(registerName.substr(registerName.rfind('/') + 1));
    return std::nullopt;
}

/// The judges whose ballots or sign-offs are among the records.
std::set<JudgeId> judgesOf(const std::vector<const Record*>& records)
{
    std::set<JudgeId> judges;
    for (const auto* record : records) {
        if (const auto judge = judgeOf(record->header.registerName))
            judges.insert(*judge);
    }
    return judges;
}

/// Whether a record of the register descends from this one.
Result<bool> isFollowed(const store::EventFile& file, const Record& record)
{
    JURI_TRY(const auto held, file.recordsOf(record.header.registerName));
    return std::ranges::any_of(held, [&](const Record& other) {
        return std::ranges::binary_search(other.header.parents, record.id);
    });
}

/// Whether something here goes beyond what the file knows: one of its own last
/// words on a ballot or sign-off is no longer the last word.
Result<bool> isSuperseded(Operation& operation, const std::vector<const Record*>& records)
{
    std::set<RecordId> followed;
    for (const auto* record : records)
        followed.insert(record->header.parents.begin(), record->header.parents.end());
    for (const auto* record : records) {
        const auto& name = record->header.registerName;
        if (!judgeOf(name) || followed.contains(record->id))
            continue;
        const auto* state = operation.view().find(name);
        if (!state || std::ranges::find(state->heads, record->id) != state->heads.end())
            continue;
        JURI_TRY(const bool goesOn, isFollowed(operation.file(), *record));
        if (goesOn)
            return true;
    }
    return false;
}

/// Signatures, grants and permissions of the records that are new.
Outcome check(merge::Authority& authority, const std::vector<const Record*>& fresh)
{
    if (std::ranges::any_of(fresh, [](const Record* record) { return record->withheld; }))
        return Error{ErrorCode::Withheld};
    if (std::ranges::count(areAuthentic(fresh), 0) > 0)
        return Error{ErrorCode::BadSignature};
    authority.add(fresh);
    for (const auto* record : fresh)
        JURI_CHECK(merge::acceptContent(authority, *record));
    return {};
}

/// The same, and takes over the grants among them; those of a refused file are not.
Outcome admit(Operation& operation, const std::vector<const Record*>& fresh)
{
    if (fresh.empty())
        return {};
    auto authority = operation.authority();
    JURI_CHECK(check(authority, fresh));
    operation.authority() = std::move(authority);
    return {};
}

/// The registers of ballots and orders in conflict, of those the records are in.
std::set<std::string> conflictsIn(const RegisterView& view,
                                  const std::vector<const Record*>& records)
{
    std::set<std::string> conflicts;
    for (const auto* record : records) {
        const auto& name = record->header.registerName;
        const auto* state = view.find(name);
        if (state
            && ((state->ballot && state->ballot->conflict)
                || (state->ranking && state->ranking->conflict)))
            conflicts.insert(name);
    }
    return conflicts;
}

Outcome addAll(Operation& operation, FilePlan& plan, const std::vector<const Record*>& fresh)
{
    const auto before = conflictsIn(operation.view(), fresh);
    for (const auto* record : fresh) {
        JURI_CHECK(operation.add(*record));
        plan.added.push_back(record->id);
        const auto& name = record->header.registerName;
        if (name.starts_with("ballot/"))
            plan.ballots.push_back(*record::ballotOf(name));
        if (const auto ranking = record::rankingOf(name))
            plan.rankings.insert({ranking->stage, ranking->judge});
    }
    JURI_CHECK(operation.derive());
    plan.report.conflicts = conflictsIn(operation.view(), fresh).size() - before.size();
    return {};
}

} // namespace

std::set<JudgeId> judgesWithRecords(const Operation& operation)
{
    std::set<JudgeId> judges;
    for (const auto& [name, state] : operation.view().base) {
        if (const auto judge = judgeOf(name))
            judges.insert(*judge);
    }
    return judges;
}

Result<FilePlan> takeFile(Operation& operation, const Document::State& state,
                          std::set<JudgeId>& judgesHere, const std::string& path)
{
    FilePlan plan;
    plan.report.file = std::filesystem::path(path).filename().string();
    auto offered = readOffered(path, KeyStore(state.environment.keysFolder));
    if (!offered)
        return refused(std::move(plan), offered.error());
    if (offered->doc != state.doc)
        return refused(std::move(plan), {ErrorCode::ForeignCompetition});

    std::vector<const Record*> all;
    std::vector<const Record*> fresh;
    for (const auto& record : offered->records) {
        all.push_back(&record);
        plan.ids.push_back(record.id);
        if (!operation.isKnown(record.id))
            fresh.push_back(&record);
    }
    if (const auto checked = admit(operation, fresh); !checked)
        return refused(std::move(plan), checked.error());

    const auto judges = judgesOf(all);
    plan.report.drafts = offered->drafts;
    plan.report.added = fresh.size();
    plan.report.known = all.size() - fresh.size();
    plan.report.judge = judges.size() == 1 ? judges.begin()->text() : "";
    plan.judgeHadRecords =
        std::ranges::any_of(judges, [&](const JudgeId& id) { return judgesHere.contains(id); });
    judgesHere.insert(judges.begin(), judges.end());
    JURI_TRY(plan.superseded, isSuperseded(operation, all));
    JURI_CHECK(addAll(operation, plan, fresh));
    return plan;
}

namespace {

/// Why records of the file do not count, each reason once.
Result<std::set<model::BallotState>> reasonsOf(const Operation& operation, const FilePlan& plan,
                                               const model::Event& event)
{
    std::set<model::BallotState> reasons;
    if (operation.visibility().isPlain() && operation.locks().empty())
        return reasons;
    Uncounted uncounted(operation.file(), operation.visibility(), operation.locks(), event);
    for (const auto& id : plan.added) {
        JURI_TRY(const auto record, operation.file().record(id));
        if (!record)
            continue;
        JURI_TRY(const auto why, uncounted.why(*record));
        if (why)
            reasons.insert(*why);
    }
    return reasons;
}

} // namespace

Result<FileVerdict> verdictOf(const Operation& operation, const FilePlan& plan,
                              const Operation::Preview& after)
{
    using model::BallotState;
    if (plan.report.added == 0)
        return plan.superseded ? FileVerdict::Older : FileVerdict::Known;
    const auto any = [&](auto... states) {
        return std::ranges::any_of(plan.ballots,
                                   [&](const model::BallotKey& key) {
                                       const auto found = std::ranges::lower_bound(
                                           after.ballots, key, {}, &model::Ballot::key);
                                       return found != after.ballots.end() && found->key == key
                                           && ((found->state == states) || ...);
                                   })
            || std::ranges::any_of(after.ballots, [&](const model::Ballot& ballot) {
                   return plan.rankings.contains({ballot.key.stage, ballot.key.judge})
                       && ((ballot.state == states) || ...);
               });
    };
    JURI_TRY(const auto reasons, reasonsOf(operation, plan, after.event));
    if (reasons.contains(BallotState::Late))
        return FileVerdict::Late;
    if (reasons.contains(BallotState::Revoked))
        return FileVerdict::Revoked;
    if (reasons.contains(BallotState::OutOfScope) || any(BallotState::Unassigned))
        return FileVerdict::NotAssigned;
    if (any(BallotState::OtherRubric))
        return FileVerdict::WrongRubric;
    if (any(BallotState::Partial, BallotState::NotHandedIn))
        return FileVerdict::Partial;
    return plan.judgeHadRecords ? FileVerdict::Newer : FileVerdict::New;
}

} // namespace juri::document
