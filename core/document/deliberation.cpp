#include "document/deliberation.h"

#include "document/handing.h"
#include "document/judging.h"
#include "document/state.h"
#include "merge/ranking_ballots.h"
#include "merge/register_graph.h"
#include "record/payload.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using record::Kind;

/// The reason by which a reopening is known for what it is (core/record/FORMAT.md).
constexpr auto kReason = "deliberation";

/// A judge's hand-ins of a stage, and the records among them that count.
struct HandIns {
    std::vector<record::Record> records;
    merge::RegisterGraph graph;
    merge::Visible visible;

    HandIns(std::vector<record::Record> found, merge::Visible counts)
        : records(std::move(found)), graph(record::pointersTo(records)), visible(std::move(counts))
    {
    }

    /// Where the deliberation began; the graph's size if it has not.
    std::size_t beginning() const
    {
        for (const auto index : graph.order()) {
            const auto& record = graph.at(index);
            if (record.header.kind != Kind::Reopen || !visible(record))
                continue;
            const auto reason = record::decodeText(record.payload());
            if (reason && *reason == kReason)
                return index;
        }
        return graph.size();
    }

    /// The last hand-ins that one record came after.
    std::vector<std::size_t> before(std::size_t record) const
    {
        std::vector<std::size_t> submits;
        for (std::size_t i = 0; i < graph.size(); ++i) {
            if (graph.at(i).header.kind == Kind::Submit && graph.precedes(i, record))
                submits.push_back(i);
        }
        return graph.maximal(submits);
    }
};

Result<HandIns> handInsOf(const Document& document, const StageId& stage, const JudgeId& judge)
{
    const auto& state = document.state();
    JURI_TRY(auto records, state.file.recordsOf(record::handInRegister(stage, judge)));
    return HandIns(std::move(records), state.derived.visibility.visible());
}

bool isCovered(const Document& document, const StageId& stage, const JudgeId& judge)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(record::handInRegister(stage, judge));
    return found != registers.end() && !found->second.handedIn.empty();
}

/// What was handed in: ballots as they are, orders as the ballots they make.
class HandedIn {
public:
    Outcome take(const Document& document, const RecordId& id)
    {
        JURI_TRY(const auto record, document.state().file.record(id));
        if (!record || record->header.kind != Kind::Score)
            return {};
        const auto& name = record->header.registerName;
        if (const auto ranking = record::rankingOf(name)) {
            auto& versions = m_orders[*ranking];
            versions.record = id;
            versions.versions = {id};
            JURI_TRY(versions.value, record::decodeRanking(record->payload()));
        } else if (const auto ballot = record::ballotOf(name)) {
            JURI_TRY(m_ballots[ballot->competitor], record::decodeBallot(record->payload()));
        }
        return {};
    }

    std::map<CompetitorId, model::BallotValue> ballots(const model::Event& event) const
    {
        auto result = m_ballots;
        merge::JudgesRankings rankings;
        for (const auto& [key, versions] : m_orders) {
            if (key.dance != model::tiesDance())
                rankings.emplace_back(key, &versions);
        }
        if (rankings.empty())
            return result;
        const std::set<RecordId> none;
        const auto covered = [&](const CompetitorId&) -> const std::set<RecordId>& { return none; };
        for (auto& ballot : merge::rankingBallots(rankings, covered, event))
            result.insert_or_assign(ballot.key.competitor, std::move(ballot.value));
        return result;
    }

private:
    std::map<CompetitorId, model::BallotValue> m_ballots;
    std::map<model::RankingKey, model::RankingVersions> m_orders;
};

std::optional<Points> markOf(const model::BallotValue& value, const CriterionId& criterion)
{
    const auto found = value.marks.find(criterion);
    return found == value.marks.end() ? std::nullopt : std::optional(found->second);
}

void addChanges(const model::Stage& stage, const model::Ballot& ballot,
                const model::BallotValue& before, std::vector<DeliberatedMark>& changes)
{
    for (const auto& criterion : stage.rubric.criteria) {
        const auto was = markOf(before, criterion.id);
        const auto is = markOf(ballot.value, criterion.id);
        if (was != is)
            changes.push_back({ballot.key, criterion.id, was, is});
    }
}

void sortByEntry(const model::Event& event, std::vector<DeliberatedMark>& changes)
{
    std::map<CompetitorId, std::size_t> places;
    for (const auto& competitor : event.competitors)
        places.emplace(competitor.id, places.size());
    std::ranges::stable_sort(changes, {}, [&](const DeliberatedMark& change) {
        return places[change.ballot.competitor];
    });
}

} // namespace

std::string_view phaseName(DeliberationPhase phase)
{
    switch (phase) {
    case DeliberationPhase::None: return "none";
    case DeliberationPhase::Before: return "before";
    case DeliberationPhase::Waits: return "waits";
    case DeliberationPhase::During: return "during";
    case DeliberationPhase::After: return "after";
    }
    return "";
}

Result<DeliberationPhase> deliberationPhase(const Document& document, const StageId& stage,
                                            const JudgeId& judge)
{
    const auto* found = findStage(document.event(), stage);
    if (!found || !found->deliberated)
        return DeliberationPhase::None;
    JURI_TRY(const auto handIns, handInsOf(document, stage, judge));
    const bool covered = isCovered(document, stage, judge);
    if (handIns.beginning() == handIns.graph.size())
        return covered ? DeliberationPhase::Waits : DeliberationPhase::Before;
    return covered ? DeliberationPhase::After : DeliberationPhase::During;
}

Result<ChangeSet> beginDeliberation(Document& document, const StageId& stage)
{
    JURI_TRY(const auto phase, deliberationPhase(document, stage, document.judge()));
    switch (phase) {
    case DeliberationPhase::None:
    case DeliberationPhase::Before: return Error{ErrorCode::NotDeliberated, stage.text()};
    case DeliberationPhase::During: return ChangeSet{};
    case DeliberationPhase::After: return Error{ErrorCode::HandedIn, stage.text()};
    case DeliberationPhase::Waits: break;
    }
    return reopen(document, stage, kReason);
}

Result<std::map<CompetitorId, model::BallotValue>>
ballotsBefore(const Document& document, const StageId& stage, const JudgeId& judge)
{
    JURI_TRY(const auto handIns, handInsOf(document, stage, judge));
    HandedIn handedIn;
    const auto beginning = handIns.beginning();
    if (beginning == handIns.graph.size())
        return handedIn.ballots(document.event());
    for (const auto submit : handIns.before(beginning)) {
        JURI_TRY(const auto listed, record::decodeSubmit(handIns.graph.at(submit).payload()));
        for (const auto& id : listed.ballots)
            JURI_CHECK(handedIn.take(document, id));
    }
    return handedIn.ballots(document.event());
}

Result<std::vector<DeliberatedMark>> deliberatedMarks(const Document& document,
                                                      const StageId& stage)
{
    const auto* found = findStage(document.event(), stage);
    if (!found)
        return Error{ErrorCode::UnknownStage, stage.text()};
    std::map<JudgeId, std::map<CompetitorId, model::BallotValue>> before;
    std::vector<DeliberatedMark> changes;
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage != stage)
            continue;
        if (!before.contains(ballot.key.judge)) {
            JURI_TRY(before[ballot.key.judge], ballotsBefore(document, stage, ballot.key.judge));
        }
        const auto& ofJudge = before[ballot.key.judge];
        if (const auto was = ofJudge.find(ballot.key.competitor); was != ofJudge.end())
            addChanges(*found, ballot, was->second, changes);
    }
    sortByEntry(document.event(), changes);
    return changes;
}

} // namespace juri::document
