#include "document/stage_scores.h"

#include "document/entry_points.h"
#include "model/ranking.h"

#include <algorithm>

namespace juri::document {
namespace {

bool isIn(const model::Competitor& competitor, const GroupChoice& group)
{
    switch (group.by) {
    case GroupChoice::By::All: return true;
    case GroupChoice::By::Region: return competitor.region == group.id;
    case GroupChoice::By::Category: return competitor.category == group.id;
    }
    return true;
}

/// Everyone who is judged in the stage; empty when nothing is set up there yet.
std::set<CompetitorId> entrants(const model::Event& event,
                                const std::vector<model::Ballot>& ballots, const StageId& stage)
{
    std::set<CompetitorId> entrants;
    if (const auto found = event.assignments.find(stage); found != event.assignments.end()) {
        for (const auto& [judge, entries] : found->second) {
            for (const auto& entry : entries)
                entrants.insert(entryOf(event, entry));
        }
    }
    for (const auto& ballot : ballots) {
        if (ballot.key.stage == stage && ballot.counts())
            entrants.insert(ballot.entry);
    }
    return entrants;
}

bool countsDifficulty(const scoring::Rule& rule)
{
    return std::ranges::any_of(rule.steps, [](const scoring::Step& step) {
        const auto* factor = std::get_if<scoring::MultiplyBy>(&step);
        return factor && factor->by == scoring::MultiplyBy::By::Difficulty;
    });
}

Outcome addEntries(StageScores& result, const model::Event& event, const model::Stage& stage,
                   const std::set<CompetitorId>& entrants, const GroupChoice& group)
{
    const bool byDifficulty = countsDifficulty(result.rule);
    for (const auto& competitor : event.competitors) {
        if (!competitor.joinedTo.isEmpty())
            continue;
        if (!isIn(competitor, group) || !(entrants.empty() || entrants.contains(competitor.id)))
            continue;
        result.entries.push_back(competitor.id);
        result.scores.entries.push_back(competitor.id.text());
        scoring::EntryFacts facts;
        facts.category = competitor.category;
        facts.region = competitor.region;
        facts.institution = competitor.institution;
        facts.disqualified = !competitor.isRanked();
        if (byDifficulty) {
            JURI_TRY(facts.difficulty, difficultyOf(competitor, stage));
        }
        result.scores.facts.push_back(std::move(facts));
    }
    return {};
}

template <class Id> std::map<Id, int> positions(const std::vector<Id>& ids)
{
    std::map<Id, int> result;
    for (const auto& id : ids)
        result.emplace(id, static_cast<int>(result.size()));
    return result;
}

std::vector<std::optional<Points>> marksOf(const model::Rubric& rubric, const model::Marks& marks)
{
    std::vector<std::optional<Points>> result;
    for (const auto& criterion : rubric.criteria) {
        const auto mark = marks.find(criterion.id);
        result.push_back(mark == marks.end() ? std::nullopt : std::optional(mark->second));
    }
    return result;
}

void addJudges(StageScores& result, const model::Event& event,
               const std::vector<const model::Ballot*>& counted)
{
    std::set<JudgeId> marking;
    for (const auto* ballot : counted)
        marking.insert(ballot->key.judge);
    for (const auto& judge : event.judges) {
        if (marking.erase(judge.id) > 0)
            result.judges.push_back(judge.id);
    }
    result.judges.insert(result.judges.end(), marking.begin(), marking.end());
    for (const auto& judge : result.judges)
        result.scores.judges.push_back(judge.text());
}

void addChairs(StageScores& result, const model::Event& event, const StageId& stage)
{
    const auto judges = positions(result.judges);
    for (const auto& panel : event.panels) {
        for (const auto& chair : panel.chairs) {
            const auto at = judges.find(chair);
            if (panel.stage == stage && at != judges.end())
                result.scores.chairs.push_back(at->second);
        }
    }
}

/// The chairs' orders for equal results, panel by panel, each chair's once.
void addChairOrders(StageScores& result, const model::Event& event, const StageId& stage,
                    const std::map<CompetitorId, int>& entries)
{
    const auto orders = event.tieOrders.find(stage);
    if (orders == event.tieOrders.end())
        return;
    std::set<JudgeId> taken;
    for (const auto& panel : event.panels) {
        for (const auto& chair : panel.chairs) {
            const auto order = orders->second.find(chair);
            if (panel.stage != stage || order == orders->second.end()
                || !taken.insert(chair).second)
                continue;
            auto& places = result.scores.chairOrders.emplace_back(result.entries.size());
            int place = 0;
            for (const auto& competitor : order->second) {
                const auto at = entries.find(entryOf(event, competitor));
                if (at != entries.end())
                    places[static_cast<std::size_t>(at->second)] = ++place;
            }
        }
    }
}

std::vector<const model::Ballot*> countedBallots(const std::vector<model::Ballot>& ballots,
                                                 const StageId& stage,
                                                 const std::map<CompetitorId, int>& entries)
{
    std::vector<const model::Ballot*> counted;
    for (const auto& ballot : ballots) {
        if (ballot.key.stage == stage && ballot.counts() && entries.contains(ballot.entry))
            counted.push_back(&ballot);
    }
    return counted;
}

/// Earlier stages matter only to rules that name them.
bool readsEarlier(const scoring::Rule& rule)
{
    const auto carries = [](const scoring::Step& step) {
        return std::holds_alternative<scoring::CarryOver>(step);
    };
    const auto asks = [](const scoring::TieBreak& tie) {
        return tie.by == scoring::TieBreakBy::Earlier;
    };
    return std::ranges::any_of(rule.steps, carries) || std::ranges::any_of(rule.ties, asks);
}

Outcome addEarlier(StageScores& result, const model::Event& event,
                   const std::vector<model::Ballot>& ballots, const model::Stage& stage)
{
    for (const auto& earlier : event.stages) {
        if (earlier.id == stage.id)
            break;
        JURI_TRY(const auto before, stageScores(event, ballots, earlier.id, {}));
        if (before.scores.ballots.empty())
            continue;
        JURI_TRY(const auto ranking, scoring::rank(before.rule, before.scores));
        std::map<CompetitorId, std::optional<scoring::Value>> values;
        for (const auto& placing : ranking.placings)
            values[before.entries[static_cast<std::size_t>(placing.entry)]] = placing.stageValue;
        scoring::EarlierStage facts{earlier.id.text(), {}, ranking.lowerIsBetter};
        for (const auto& entry : result.entries)
            facts.values.push_back(values[entry]);
        result.scores.earlier.push_back(std::move(facts));
    }
    return {};
}

/// Where judges rank, marks are places, whatever rule and rubric say of marks.
void readAsPlaces(StageScores& result)
{
    result.rule.lowerIsBetter = true;
    const auto last = model::placeAt(std::max<std::size_t>(result.entries.size(), 2) - 1);
    for (auto& criterion : result.scores.criteria)
        criterion.scale = {model::placeAt(0), last, Points::fromMilli(500), {}};
}

} // namespace

Result<StageScores> stageScores(const model::Event& event,
                                const std::vector<model::Ballot>& ballots, const StageId& stageId,
                                const GroupChoice& group)
{
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    StageScores result;
    JURI_TRY(result.rule, scoring::parseRule(stage->rule));
    result.scores.criteria = stage->rubric.criteria;
    JURI_CHECK(addEntries(result, event, *stage, entrants(event, ballots, stageId), group));
    if (stage->kind == model::StageKind::Rank)
        readAsPlaces(result);
    const auto entries = positions(result.entries);
    const auto counted = countedBallots(ballots, stageId, entries);
    addJudges(result, event, counted);
    const auto judges = positions(result.judges);
    for (const auto* ballot : counted)
        result.scores.ballots.push_back({entries.at(ballot->entry), judges.at(ballot->key.judge),
                                         marksOf(stage->rubric, ballot->value.marks)});
    addChairs(result, event, stageId);
    addChairOrders(result, event, stageId, entries);
    result.scores.deductions = deductionsOf(event, stageId, result.entries);
    if (readsEarlier(result.rule))
        JURI_CHECK(addEarlier(result, event, ballots, *stage));
    return result;
}

} // namespace juri::document
