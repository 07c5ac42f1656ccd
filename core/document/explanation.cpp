#include "document/explanation.h"

#include "agreement/intervals.h"
#include "record/codec.h"
#include "record/hash.h"
#include "scoring/model_intervals.h"
#include "scoring/two_way.h"

#include <algorithm>

namespace juri::document {
namespace {

std::optional<std::size_t> placeOf(const scoring::Ranking& ranking, int entry)
{
    const auto found = std::ranges::find(ranking.placings, entry, &scoring::Placing::entry);
    if (found == ranking.placings.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ranking.placings.begin());
}

/// The entries that have counted totals, numbered anew: -1 for the others.
struct Panel {
    agreement::Panel panel;
    std::vector<int> positions;
};

Panel panelOf(const StageScores& stage)
{
    const auto totals = scoring::ballotTotals(stage.rule, stage.scores);
    Panel made;
    made.positions.assign(stage.entries.size(), -1);
    std::vector<int> judges(stage.judges.size(), -1);
    const auto numbered = [](std::vector<int>& positions, int at, int& count) {
        auto& position = positions[static_cast<std::size_t>(at)];
        return position < 0 ? position = count++ : position;
    };
    for (std::size_t i = 0; i < totals.size(); ++i) {
        if (!totals[i])
            continue;
        const auto& ballot = stage.scores.ballots[i];
        made.panel.ratings.push_back({numbered(made.positions, ballot.entry, made.panel.entries),
                                      numbered(judges, ballot.judge, made.panel.judges),
                                      totals[i]->toDouble()});
    }
    return made;
}

std::optional<Sureness> byModel(const agreement::Panel& panel, int entry, bool lowerIsBetter)
{
    scoring::Ratings ratings{panel.entries, panel.judges, {}};
    for (const auto& rating : panel.ratings)
        ratings.list.push_back({rating.entry, rating.judge, rating.score});
    const auto fit = scoring::fitTwoWayRandom(ratings);
    if (!fit.fit || !(fit.fit->entryVariance > 0))
        return std::nullopt;
    const auto intervals = scoring::modelRankIntervals(*fit.fit, lowerIsBetter);
    const auto& mine = intervals[static_cast<std::size_t>(entry)];
    return Sureness{Sureness::Of::Model, mine.lower, mine.upper, mine.first};
}

std::optional<Sureness> surenessOf(const Explanation& explained, int entry)
{
    const auto made = panelOf(explained.scores);
    const auto position = made.positions[static_cast<std::size_t>(entry)];
    if (position < 0)
        return std::nullopt;
    const bool lower = explained.scores.rule.lowerIsBetter;
    const auto intervals = agreement::rankIntervals(made.panel, lower);
    if (!intervals.value)
        return byModel(made.panel, position, lower);
    const auto& mine = intervals.value->entries[static_cast<std::size_t>(position)];
    return Sureness{Sureness::Of::Judges, mine.lower, mine.upper, mine.first};
}

/// Anyone with the same ballots gets the same hash: the sorted ids of their records.
std::string hashOfBallots(const Document& document, const StageId& stage,
                          const std::vector<CompetitorId>& entries)
{
    const std::set<CompetitorId> ranked(entries.begin(), entries.end());
    std::set<RecordId> records;
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage == stage && ballot.counts() && ranked.contains(ballot.entry))
            records.insert(ballot.record);
    }
    record::Encoder encoder;
    for (const auto& id : records)
        encoder.fixed(id);
    return toHex(record::hash("JURI-BALLOTS-1", encoder.bytes()));
}

void addNeighbours(Explanation& explained, int entry)
{
    for (const auto& one : scoring::separationsOf(explained.ranking)) {
        if (one.behind == entry)
            explained.above = one;
        if (one.ahead == entry)
            explained.below = one;
    }
}

} // namespace

Result<Explanation> explain(const Document& document, const StageId& stage,
                            const CompetitorId& competitor, const GroupChoice& group)
{
    Explanation made;
    made.stage = stage;
    made.group = group;
    JURI_TRY(made.scores, stageScores(document.event(), document.ballots(), stage, group));
    const auto found = std::ranges::find(made.scores.entries, competitor);
    if (found == made.scores.entries.end()) {
        const auto* named = findCompetitor(document.event(), competitor);
        return Error{ErrorCode::UnknownEntry, named ? named->number : competitor.text()};
    }
    const auto entry = static_cast<int>(found - made.scores.entries.begin());
    const auto& scores = made.scores.scores;
    JURI_TRY(made.ranking, scoring::rank(made.scores.rule, scores));
    JURI_TRY(made.trace, scoring::traceOf(made.scores.rule, scores, entry));
    made.others = scoring::sensitivityOf(made.scores.rule, scores, made.ranking);
    made.place = placeOf(made.ranking, entry).value_or(0);
    addNeighbours(made, entry);
    made.sureness = surenessOf(made, entry);
    made.ballotsHash = hashOfBallots(document, stage, made.scores.entries);
    return made;
}

Result<GroupChoice> competingGroup(const model::Event& event, const StageId& id,
                                   const model::Competitor& competitor)
{
    const auto* stage = findStage(event, id);
    if (!stage)
        return Error{ErrorCode::UnknownStage, id.text()};
    JURI_TRY(const auto rule, scoring::parseRule(stage->rule));
    const auto by =
        rule.advance && rule.advance->quota > 0 ? rule.advance->quotaBy : scoring::GroupBy::None;
    if (by == scoring::GroupBy::Region && !competitor.region.empty())
        return GroupChoice{GroupChoice::By::Region, competitor.region};
    if (by == scoring::GroupBy::Category && !competitor.category.empty())
        return GroupChoice{GroupChoice::By::Category, competitor.category};
    return GroupChoice{};
}

} // namespace juri::document
