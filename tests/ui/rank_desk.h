#pragma once

#include "desk.h"
#include "points.h"

/// What a Desk needs to have its stage put in order: in the first so many of "idea",
/// "craft" and "talk".
inline std::function<void(juri::model::Template&)> ranked(std::size_t dances, int best = 0)
{
    return [=](juri::model::Template& setup) {
        auto& stage = setup.stages.front();
        stage.kind = juri::model::StageKind::Rank;
        stage.best = best;
        stage.rubric.criteria.resize(dances);
        for (auto& criterion : stage.rubric.criteria) {
            criterion.scale = {pt("1"), pt("12"), pt("1"), {}};
            criterion.levels.clear();
        }
    };
}

/// The numbers of an order, place 1 first: "2 1 3".
std::string placed(Desk& desk, const char* dance = "idea");

/// Makes the desk's judge the chair of a panel; before the judge's document is made.
void makeChair(Desk& desk);
