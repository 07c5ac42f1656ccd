#include "document/merging.h"

#include "base/file.h"
#include "document/asides.h"
#include "document/backups.h"
#include "document/file_verdict.h"
#include "document/operation.h"
#include "document/ranking_conflicts.h"
#include "document/stage_scores.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

constexpr std::size_t kQuarantineLimit = 16U << 20U;

/// Places and advancing entries of the stages a merge touches.
struct Standing {
    std::map<std::pair<StageId, CompetitorId>, double> ranks; ///< ranked entries
    std::set<std::pair<StageId, CompetitorId>> advancing;
};

/// A stage whose rule cannot be applied has no standing; rank says why.
Standing standingOf(const model::Event& event, const std::vector<model::Ballot>& ballots,
                    const std::set<StageId>& stages)
{
    Standing standing;
    for (const auto& stage : stages) {
        const auto result = stageResult(event, ballots, stage, {});
        if (!result)
            continue;
        for (const auto& line : result->lines) {
            if (line.placing.rank > 0)
                standing.ranks[{stage, line.competitor}] = line.placing.rank;
            if (line.advances)
                standing.advancing.insert({stage, line.competitor});
        }
    }
    return standing;
}

std::set<StageId> allStages(const model::Event& event)
{
    std::set<StageId> stages;
    for (const auto& stage : event.stages)
        stages.insert(stage.id);
    return stages;
}

std::set<StageId> touchedStages(const std::vector<FilePlan>& plans)
{
    std::set<StageId> stages;
    for (const auto& plan : plans) {
        for (const auto& key : plan.ballots)
            stages.insert(key.stage);
        for (const auto& [stage, judge] : plan.rankings)
            stages.insert(stage);
    }
    return stages;
}

void compareRanks(MergeReport& report, const Standing& before, const Standing& after)
{
    std::set<std::pair<StageId, CompetitorId>> entries;
    for (const auto* standing : {&before, &after}) {
        for (const auto& [entry, rank] : standing->ranks)
            entries.insert(entry);
    }
    const auto rankIn = [](const Standing& standing, const auto& entry) {
        const auto found = standing.ranks.find(entry);
        return found == standing.ranks.end() ? std::nullopt : std::optional(found->second);
    };
    for (const auto& entry : entries) {
        const auto from = rankIn(before, entry);
        const auto to = rankIn(after, entry);
        if (from != to)
            report.rankChanges.push_back({entry.first, entry.second, from, to});
    }
}

void compareAdvancing(MergeReport& report, const Standing& before, const Standing& after)
{
    for (const auto& entry : after.advancing) {
        if (!before.advancing.contains(entry))
            report.advancingChanges.push_back({entry.first, entry.second, true});
    }
    for (const auto& entry : before.advancing) {
        if (!after.advancing.contains(entry))
            report.advancingChanges.push_back({entry.first, entry.second, false});
    }
}

RecordId fileKeyOf(const Operation& operation, const FilePlan& plan)
{
    std::vector<RecordId> ids;
    for (const auto& id : plan.ids) {
        if (!operation.isReceipt(id))
            ids.push_back(id);
    }
    return record::digestOf(std::move(ids));
}

std::map<RecordId, std::vector<RecordId>> heldBy(const Operation& operation,
                                                 const std::vector<FilePlan>& plans)
{
    std::map<RecordId, std::vector<RecordId>> held;
    for (const auto& plan : plans) {
        if (!plan.report.reason)
            held.emplace(fileKeyOf(operation, plan), plan.ids);
    }
    return held;
}

/// Receipts are signed by this computer's coordinator; without a key the file is
/// taken all the same, and only the log here knows of it. Of a file that brings nothing
/// but receipts there is none: two desks would echo each other's for ever.
Outcome writeReceipt(Operation& operation, const Document::State& state, const FilePlan& plan)
{
    const auto isReceipt = [&](const RecordId& id) { return operation.isReceipt(id); };
    if (!state.identity || std::ranges::all_of(plan.added, isReceipt))
        return {};
    const record::ReceiptPayload receipt{fileKeyOf(operation, plan), plan.report.file, plan.ids};
    JURI_TRY(const auto number, operation.nextSequence(*state.identity));
    JURI_CHECK(operation.write(record::Kind::Receipt,
                               record::receiptRegister(state.identity->writer, number),
                               record::encode(receipt)));
    return {};
}

Outcome logFile(Operation& operation, const Document::State& state, const FilePlan& plan)
{
    store::Import import;
    import.file = plan.report.file;
    import.verdict = verdictName(plan.report.verdict);
    import.judge = plan.report.judge;
    import.added = static_cast<std::int64_t>(plan.report.added);
    import.known = static_cast<std::int64_t>(plan.report.known);
    import.when = state.environment.clock->now();
    import.fileKey = fileKeyOf(operation, plan);
    import.ids = plan.added;
    const merge::RecordSet added(plan.added.begin(), plan.added.end());
    std::ranges::copy_if(plan.ids, std::back_inserter(import.ids),
                         [&](const RecordId& id) { return !added.contains(id); });
    JURI_CHECK(operation.file().add(import));
    return {};
}

/// A refused file's bytes are kept with the reason, if they can be read at all.
Outcome keepRefused(Operation& operation, const Document::State& state, const FilePlan& plan,
                    const std::string& path)
{
    const auto bytes = readFile(path, kQuarantineLimit);
    if (!bytes)
        return {};
    return operation.file().quarantine(plan.report.file,
                                       std::string(verdictName(plan.report.verdict)),
                                       state.environment.clock->now(), *bytes);
}

Outcome recordOutcome(Operation& operation, const Document::State& state, const FilePlan& plan,
                      const std::string& path)
{
    if (isRefused(plan.report.verdict))
        return keepRefused(operation, state, plan, path);
    if (plan.report.added == 0) { // logged once: it holds records that another may bring
        JURI_TRY(const bool logged, operation.file().hasImported(fileKeyOf(operation, plan)));
        return logged ? Outcome() : logFile(operation, state, plan);
    }
    JURI_CHECK(writeReceipt(operation, state, plan));
    return logFile(operation, state, plan);
}

Result<std::vector<FilePlan>> takeFiles(Operation& operation, const Document::State& state,
                                        const std::vector<std::string>& files,
                                        const MergeOptions& options)
{
    std::vector<FilePlan> plans;
    auto judges = judgesWithRecords(operation);
    for (const auto& file : files) {
        JURI_TRY(auto plan, takeFile(operation, state, judges, file));
        plans.push_back(std::move(plan));
        if (options.progress)
            options.progress(plans.size(), files.size());
    }
    return plans;
}

} // namespace

std::string_view verdictName(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Older: return "older";
    case FileVerdict::Known: return "known";
    case FileVerdict::Late: return "late";
    case FileVerdict::Revoked: return "revoked";
    case FileVerdict::NotAssigned: return "not-assigned";
    case FileVerdict::WrongRubric: return "wrong-rubric";
    case FileVerdict::Partial: return "partial";
    case FileVerdict::Newer: return "newer";
    case FileVerdict::New: return "new";
    case FileVerdict::ForeignCompetition: return "foreign-competition";
    case FileVerdict::UnknownJudge: return "unknown-judge";
    case FileVerdict::Damaged: return "damaged";
    case FileVerdict::BadSignature: return "bad-signature";
    case FileVerdict::NewerFormat: return "newer-format";
    case FileVerdict::NotPermitted: return "not-permitted";
    case FileVerdict::NotReadable: return "not-readable";
    case FileVerdict::SealedForOthers: return "sealed-for-others";
    case FileVerdict::Withheld: return "withheld";
    }
    return "damaged";
}

bool isRefused(FileVerdict verdict)
{
    return verdict >= FileVerdict::ForeignCompetition;
}

Result<MergeReport> merge(Document& document, std::span<const std::string> paths,
                          const MergeOptions& options)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    auto& state = document.state();
    const auto files = offeredFiles(paths);
    const bool canChange = !document.isReadOnly() && !document.isAnonymised();
    if (options.backup && !options.dryRun && canChange)
        JURI_CHECK(backUpInTurn(document));
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_TRY(auto plans, takeFiles(operation, state, files, options));
    JURI_CHECK(nameHolders(operation, state, heldBy(operation, plans)));
    JURI_TRY(const auto after, operation.preview());

    MergeReport report;
    const auto stages = operation.changesSetup() ? allStages(after.event) : touchedStages(plans);
    const auto before = standingOf(document.event(), document.ballots(), stages);
    const auto then = standingOf(after.event, after.ballots, stages);
    compareRanks(report, before, then);
    compareAdvancing(report, before, then);
    report.conflicts = conflictCount(after.ballots, operation.view());
    for (auto& plan : plans) {
        if (!plan.report.reason) {
            JURI_TRY(plan.report.verdict, verdictOf(operation, plan, after));
        }
        report.files.push_back(plan.report);
    }
    report.digest = operation.digest();
    if (options.dryRun)
        return report;
    for (std::size_t i = 0; i < plans.size(); ++i)
        JURI_CHECK(recordOutcome(operation, state, plans[i], files[i]));
    JURI_CHECK(operation.commit());
    return report;
}

} // namespace juri::document
