#pragma once

#include "document/ordering.h"
#include "stage_set.h"

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

} // namespace rank_set
