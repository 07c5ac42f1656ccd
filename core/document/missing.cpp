#include "document/history.h"

#include "document/state.h"
#include "merge/chains.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

/// By judge and entry: what was entered twice and joined is one entry.
using BallotsByPair = std::map<std::pair<JudgeId, CompetitorId>, const model::Ballot*>;

/// Of a judge's ballots on two joined entries the one that counts says how it stands,
/// else one that has to be completed.
int weight(const model::Ballot& ballot)
{
    return ballot.counts() ? 2 : ballot.state == model::BallotState::Partial ? 1 : 0;
}

BallotsByPair ballotsOf(const Document& document, const StageId& stage)
{
    BallotsByPair ballots;
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage != stage)
            continue;
        auto& kept = ballots[{ballot.key.judge, ballot.entry}];
        if (!kept || weight(*kept) < weight(ballot))
            kept = &ballot;
    }
    return ballots;
}

/// The entries a judge is to mark, those with an interest in them left out.
std::set<CompetitorId> wantedOf(const model::Event& event, const StageId& stage,
                                const JudgeId& judge)
{
    const auto& assignedIds = assigned(event, stage, judge);
    std::set<CompetitorId> wanted;
    std::set<CompetitorId> barred;
    for (const auto& competitor : event.competitors) {
        if (!assignedIds.contains(competitor.id))
            continue;
        const auto& entry = entryOf(event, competitor.id);
        wanted.insert(entry);
        if (hasInterest(event, judge, competitor))
            barred.insert(entry);
    }
    for (const auto& entry : barred)
        wanted.erase(entry);
    return wanted;
}

bool isSignedOff(const Document& document, const StageId& stage, const JudgeId& judge)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(record::handInRegister(stage, judge));
    return found != registers.end() && !found->second.handedIn.empty();
}

void addJudge(MissingReport& report, const Document& document, const JudgeId& judge,
              const BallotsByPair& ballots)
{
    const auto isTheirs = [&](const auto& ballot) { return ballot.first.first == judge; };
    const bool any = std::ranges::any_of(ballots, isTheirs);
    if (isSignedOff(document, report.stage, judge))
        return;
    (any ? report.notHandedIn : report.withoutFile).push_back(judge);
}

/// The criteria without a mark, or the dances without a place.
std::vector<CriterionId> wanting(const model::Stage& stage, const model::Ballot& ballot)
{
    return ballot.ranked ? missingPlaces(stage.rubric, ballot.value.marks)
                         : missingMarks(stage.rubric, ballot.value.marks);
}

/// Of an order that is not finished, the entries without a place.
void addPartial(MissingReport& report, const model::Stage& stage, const model::Ballot& ballot,
                const CompetitorId& competitor)
{
    auto criteria = wanting(stage, ballot);
    if (!ballot.ranked || !criteria.empty())
        report.partial.push_back({ballot.key.judge, competitor, std::move(criteria)});
}

void addSheets(MissingReport& report, const Document& document, const model::Stage& stage,
               const JudgeId& judge, const BallotsByPair& ballots)
{
    const auto wanted = wantedOf(document.event(), stage.id, judge);
    for (const auto& competitor : document.event().competitors) {
        if (!wanted.contains(competitor.id))
            continue;
        const auto found = ballots.find({judge, competitor.id});
        if (found == ballots.end())
            report.sheets.push_back({judge, competitor.id});
        else if (found->second->state == model::BallotState::Partial)
            addPartial(report, stage, *found->second, competitor.id);
    }
}

/// Wanted is what the stage asks for, but never more than are assigned and free to mark.
void addEntries(MissingReport& report, const Document& document, const model::Stage& stage,
                const BallotsByPair& ballots)
{
    std::map<CompetitorId, MissingReport::Entry> found;
    const auto assignments = document.event().assignments.find(stage.id);
    if (assignments == document.event().assignments.end())
        return;
    for (const auto& [judge, ids] : assignments->second) {
        const bool isTrainee = model::isTrainee(document.event(), judge);
        std::set<CompetitorId> entries;
        for (const auto& id : ids)
            entries.insert(entryOf(document.event(), id));
        for (const auto& entry : entries) {
            const auto ballot = ballots.find({judge, entry});
            const bool counts = ballot != ballots.end() && ballot->second->counts();
            if (isTrainee && !counts)
                continue;
            const bool silent =
                ballot != ballots.end() && ballot->second->value.verdict != model::Verdict::Scored;
            if (!silent)
                ++found[entry].wanted;
            if (counts)
                ++found[entry].ballots;
        }
    }
    for (const auto& competitor : document.event().competitors) {
        const auto count = found.find(competitor.id);
        if (count == found.end())
            continue;
        auto entry = count->second;
        entry.competitor = competitor.id;
        entry.wanted = std::max(entry.wanted, static_cast<std::size_t>(stage.minimumJudges));
        if (entry.ballots < entry.wanted)
            report.entries.push_back(entry);
    }
}

Outcome addEvidence(MissingReport& report, const Document& document)
{
    JURI_TRY(const auto records, document.state().file.allRecords());
    const auto evidence = merge::chainEvidence(pointersTo(records));
    report.brokenLinks = evidence.missing.size();
    report.forks = evidence.forks.size();
    return {};
}

} // namespace

Result<MissingReport> missing(const Document& document, const StageId& stageId)
{
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    MissingReport report;
    report.stage = stageId;
    const auto ballots = ballotsOf(document, stageId);
    for (const auto& judge : document.event().judges) {
        if (judge.isTrainee() || assigned(document.event(), stageId, judge.id).empty())
            continue;
        addJudge(report, document, judge.id, ballots);
        addSheets(report, document, *stage, judge.id, ballots);
    }
    addEntries(report, document, *stage, ballots);
    JURI_CHECK(addEvidence(report, document));
    return report;
}

} // namespace juri::document
