#pragma once

#include "document/ordering.h"
#include "document/results.h"
#include "document/verify.h"
#include "stage_set.h"

#include <algorithm>

/// StageSet as a stage that ranks: entries 1 to 4, judges A and B.
namespace rank_set {

using Numbers = std::vector<std::string>;

inline const juri::CriterionId kIdea("idea");
inline const juri::CriterionId kCraft("craft");

/// Ranked in "idea" and "craft", or in "idea" alone.
inline std::function<void(juri::model::Template&)> ranked(int dances, int best = 0)
{
    return [=](juri::model::Template& made) {
        auto& stage = made.stages.front();
        stage.kind = juri::model::StageKind::Rank;
        stage.best = best;
        for (auto& criterion : stage.rubric.criteria)
            criterion.scale = {pt("1"), pt("12"), pt("1"), {}};
        stage.rubric.criteria.resize(static_cast<std::size_t>(dances));
    };
}

inline std::vector<juri::CompetitorId> entries(const juri::document::Document& document,
                                               const Numbers& numbers)
{
    std::vector<juri::CompetitorId> ids;
    for (const auto& number : numbers)
        ids.push_back(StageSet::entry(document, number));
    return ids;
}

inline Numbers numbers(const juri::document::Document& document,
                       const std::vector<juri::CompetitorId>& ids)
{
    Numbers result;
    for (const auto& id : ids)
        result.push_back(findCompetitor(document.event(), id)->number);
    return result;
}

inline juri::document::Order order(const juri::document::Document& document,
                                   const juri::CriterionId& dance = kIdea)
{
    auto found = orderOf(document, StageSet::stage(), dance);
    REQUIRE(found);
    return *std::move(found);
}

inline Numbers placed(const juri::document::Document& document,
                      const juri::CriterionId& dance = kIdea)
{
    return numbers(document, order(document, dance).placed);
}

inline void place(juri::document::Document& document, const Numbers& inOrder,
                  const juri::CriterionId& dance = kIdea)
{
    REQUIRE(placeInOrder(document, StageSet::stage(), dance, entries(document, inOrder)));
}

inline juri::Result<juri::document::ChangeSet> put(juri::document::Document& document,
                                                   const std::string& number, std::size_t place,
                                                   const juri::CriterionId& dance = kIdea)
{
    return placeEntry(document, StageSet::stage(), dance, StageSet::entry(document, number), place);
}

/// Two dances, each judge's orders of the four entries.
using Orders = std::vector<Numbers>;

/// A judge's file with these orders, handed in.
inline std::string orderedFile(StageSet& set, const std::string& judge, const Orders& orders)
{
    set.laptop(judge);
    auto judging = set.openLaptop(judge);
    place(judging, orders[0]);
    if (orders.size() > 1)
        place(judging, orders[1], kCraft);
    REQUIRE(submit(judging, StageSet::stage()));
    return set.exportOf(judging, judge);
}

inline juri::document::StageResult result(const juri::document::Document& event)
{
    return stageResult(event, StageSet::stage()).value();
}

/// "3:1 1:2 …": numbers and ranks as the result lists them.
inline std::string ranks(const juri::document::Document& event)
{
    std::string text;
    for (const auto& line : result(event).lines) {
        const auto rank = std::to_string(line.placing.rank);
        text += (text.empty() ? "" : " ") + findCompetitor(event.event(), line.competitor)->number
            + ':' + rank.substr(0, rank.find('.') + 2);
    }
    return text;
}

inline juri::model::BallotState stateOf(const juri::document::Document& event,
                                        const std::string& number, std::size_t judge = 0)
{
    const juri::model::BallotKey key{StageSet::stage(), StageSet::entry(event, number),
                                     event.event().judges[judge].id};
    const auto found = std::ranges::find(event.ballots(), key, &juri::model::Ballot::key);
    REQUIRE(found != event.ballots().end());
    return found->state;
}

inline void checkSound(const juri::document::Document& document)
{
    const auto report = verify(document);
    REQUIRE(report);
    CHECK(report->isSound());
}

} // namespace rank_set
