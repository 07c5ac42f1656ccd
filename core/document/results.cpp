#include "document/results.h"

#include "base/text.h"
#include "document/advancing.h"
#include "document/lock_status.h"
#include "document/stage_scores.h"
#include "document/state.h"
#include "record/code.h"
#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>
#include <numeric>

namespace juri::document {
namespace {

using scoring::Value;

std::size_t at(int position)
{
    return static_cast<std::size_t>(position);
}

struct EntryBallot {
    const scoring::BallotMarks* marks;
    std::optional<Value> total;
};
using EntryBallots = std::vector<EntryBallot>;

/// The ballots of a stage, by entry, so that each line need not look at all.
std::vector<EntryBallots> ballotsByEntry(const StageScores& stage)
{
    const auto totals = scoring::ballotTotals(stage.rule, stage.scores);
    std::vector<EntryBallots> result(stage.entries.size());
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const auto& ballot = stage.scores.ballots[i];
        result[at(ballot.entry)].push_back({&ballot, totals[i]});
    }
    return result;
}

void addJudges(ResultLine& line, const StageScores& stage, const EntryBallots& ballots)
{
    std::vector<std::pair<int, Value>> totals;
    for (const auto& ballot : ballots) {
        if (ballot.total)
            totals.push_back({ballot.marks->judge, *ballot.total});
    }
    std::ranges::sort(totals, {}, [](const auto& total) { return total.first; });
    for (const auto& [judge, total] : totals)
        line.judges.push_back({stage.judges[at(judge)], total});
    if (totals.empty())
        return;
    const auto byTotal = [](const auto& total) { return total.second; };
    const auto [low, high] = std::ranges::minmax_element(totals, {}, byTotal);
    line.spread = high->second - low->second;
}

void addCriteria(ResultLine& line, const StageScores& stage, const EntryBallots& ballots)
{
    for (std::size_t criterion = 0; criterion < stage.scores.criteria.size(); ++criterion) {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (const auto& ballot : ballots) {
            if (const auto& mark = ballot.marks->marks[criterion]) {
                sum += mark->milli();
                ++count;
            }
        }
        line.criteria.push_back(count == 0 ? std::nullopt
                                           : std::optional(Value::ratio(sum, count * 1000)));
    }
}

/// Two versions, or two ballots for one entry: nothing of it counts yet.
bool isUnsettled(const model::Ballot& ballot)
{
    return ballot.state == model::BallotState::Conflict
        || ballot.state == model::BallotState::Twice;
}

/// How many ballots each entry should have: assigned, less those whose judge has
/// an interest or is recused, or saw no competitor.
struct Expectation {
    std::map<CompetitorId, std::size_t> ballots;
    std::map<CompetitorId, std::size_t> conflicts;
};

/// Counts although it was not waited for: a coordinator accepted it.
bool isExtra(const model::Event& event, const model::Ballot& ballot)
{
    if (!ballot.counts() || !event.statuses.contains(ballot.key))
        return false;
    const auto& entries = assigned(event, ballot.key.stage, ballot.key.judge);
    const bool isAssigned =
        entries.contains(ballot.key.competitor) || entries.contains(ballot.entry);
    return !isAssigned || isTrainee(event, ballot.key.judge);
}

Expectation expectationOf(const model::Event& event, const std::vector<model::Ballot>& ballots,
                          const StageId& stage)
{
    std::set<std::pair<JudgeId, CompetitorId>> silent;
    Expectation expected;
    for (const auto& ballot : ballots) {
        if (ballot.key.stage != stage)
            continue;
        if (isUnsettled(ballot))
            ++expected.conflicts[ballot.entry];
        else if (ballot.state == model::BallotState::Trainee)
            continue;
        else if (ballot.value.verdict != model::Verdict::Scored
                 || ballot.state == model::BallotState::Void)
            silent.insert({ballot.key.judge, ballot.key.competitor});
        else if (isExtra(event, ballot))
            ++expected.ballots[ballot.entry];
    }
    const auto found = event.assignments.find(stage);
    if (found == event.assignments.end())
        return expected;
    std::set<std::pair<JudgeId, CompetitorId>> once; // a joined entry is marked once
    for (const auto& [judge, entries] : found->second) {
        if (isTrainee(event, judge))
            continue;
        const bool mayHaveInterest = event.interests.contains(judge);
        for (const auto& entry : entries) {
            const auto* competitor = mayHaveInterest ? findCompetitor(event, entry) : nullptr;
            const bool excused = competitor && hasInterest(event, judge, *competitor);
            if (silent.contains({judge, entry}) || excused)
                continue;
            const auto& joined = entryOf(event, entry);
            if (event.joined.empty() || once.insert({judge, joined}).second)
                ++expected.ballots[joined];
        }
    }
    return expected;
}

/// Whether some entries share no judge with others, not even through third ones.
bool isAcrossPanels(const StageScores& stage)
{
    std::vector<std::size_t> group(stage.entries.size() + stage.judges.size());
    std::iota(group.begin(), group.end(), 0U);
    const auto find = [&](std::size_t node) {
        while (group[node] != node)
            node = group[node] = group[group[node]];
        return node;
    };
    for (const auto& ballot : stage.scores.ballots)
        group[find(at(ballot.entry))] = find(stage.entries.size() + at(ballot.judge));
    std::set<std::size_t> parts;
    for (const auto& ballot : stage.scores.ballots)
        parts.insert(find(at(ballot.entry)));
    return parts.size() > 1;
}

/// Out of the ranks: nothing of it is awaited, and it says which way it went.
void takeOut(ResultLine& line, const model::Event& event)
{
    const auto* competitor = findCompetitor(event, line.competitor);
    line.open = false;
    if (competitor && competitor->withdrawn && !competitor->disqualified)
        line.placing.unranked = "withdrawn";
}

std::set<int> whoAdvances(const model::Event& event, const StageId& stage,
                          const StageScores& scores, const scoring::Ranking& ranking)
{
    std::set<int> entries;
    for (const auto& line : advanceLines(event, stage, scores, ranking)) {
        if (line.advance == scoring::Advance::Yes)
            entries.insert(line.entry);
    }
    return entries;
}

} // namespace

Result<StageResult> stageResult(const model::Event& event,
                                const std::vector<model::Ballot>& ballots, const StageId& stage,
                                const GroupChoice& group)
{
    JURI_TRY(const auto scores, stageScores(event, ballots, stage, group));
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    const auto byEntry = ballotsByEntry(scores);
    const auto expected = expectationOf(event, ballots, stage);
    const auto advances = whoAdvances(event, stage, scores, ranking);
    const auto countOf = [](const auto& counts, const CompetitorId& id) {
        const auto found = counts.find(id);
        return found == counts.end() ? std::size_t{0} : found->second;
    };

    StageResult result;
    result.stage = stage;
    result.group = group;
    result.method = ranking.method;
    for (const auto& band : scores.rule.bands)
        result.bands.push_back(band.name);
    result.ballots = scores.scores.ballots.size();
    result.acrossPanels = isAcrossPanels(scores);
    for (const auto& placing : ranking.placings) {
        ResultLine line;
        line.competitor = scores.entries[at(placing.entry)];
        line.placing = placing;
        addJudges(line, scores, byEntry[at(placing.entry)]);
        addCriteria(line, scores, byEntry[at(placing.entry)]);
        line.expected = countOf(expected.ballots, line.competitor);
        const auto conflicts = countOf(expected.conflicts, line.competitor);
        line.open = conflicts > 0 || at(placing.ballots) < line.expected;
        if (line.placing.unranked == "disqualified")
            takeOut(line, event);
        line.advances = advances.contains(placing.entry);
        result.expected += line.expected;
        result.conflicts += conflicts;
        result.lines.push_back(std::move(line));
    }
    return result;
}

Result<StageResult> stageResult(const Document& document, const StageId& stage,
                                const GroupChoice& group)
{
    JURI_TRY(auto result, stageResult(document.event(), document.ballots(), stage, group));
    JURI_CHECK(applyLock(document, result));
    return result;
}

StageId resultStage(const Document& document)
{
    const auto hasBallots = [&](const StageId& stage) {
        const auto isOfStage = [&](const model::Ballot& ballot) {
            return ballot.key.stage == stage;
        };
        return std::ranges::any_of(document.ballots(), isOfStage);
    };
    const auto& stages = document.event().stages;
    for (auto stage = stages.rbegin(); stage != stages.rend(); ++stage) {
        if (hasBallots(stage->id))
            return stage->id;
    }
    for (const auto& stage : stages) {
        if (stage.kind != model::StageKind::Gate)
            return stage.id;
    }
    return stages.empty() ? StageId() : stages.front().id;
}

std::string_view statusName(ResultStatus status)
{
    switch (status) {
    case ResultStatus::Provisional: return "provisional";
    case ResultStatus::Locked: return "locked";
    case ResultStatus::Announced: return "announced";
    }
    return "provisional";
}

std::array<std::uint8_t, 32> resultsDigest(const Document& document, const StageResult& result)
{
    record::Encoder encoder;
    encoder.fixed(document.state().doc);
    encoder.text(result.stage.text());
    encoder.text(result.method);
    std::set<CompetitorId> entries;
    for (const auto& line : result.lines) {
        entries.insert(line.competitor);
        encoder.text(line.competitor.text());
        encoder.text(std::to_string(line.placing.rank));
        encoder.text(line.placing.value ? line.placing.value->toString() : "");
    }
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage == result.stage && ballot.counts() && entries.contains(ballot.entry))
            encoder.fixed(ballot.record);
    }
    return record::hash("JURI-CHECK-1", encoder.bytes());
}

std::string checkCode(const Document& document, const StageResult& result)
{
    const auto digest = resultsDigest(document, result);
    const auto code = record::encodeBase32(ByteView(digest).first(10)).substr(0, 12);
    return code.substr(0, 4) + '-' + code.substr(4, 4) + '-' + code.substr(8, 4);
}

} // namespace juri::document
