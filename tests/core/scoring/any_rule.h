#pragma once

#include "any_case.h"

namespace juri::scoring::test {

/// Every way to combine judges but by models, kemeny and skating; while criteria
/// stand, those that go by single marks.
inline ReduceJudges anyJudges(bool criteriaStand)
{
    static const std::vector<JudgesBy> whole{JudgesBy::Copeland, JudgesBy::Schulze,
                                             JudgesBy::MajorityJudgment};
    ReduceJudges step;
    step.by = static_cast<JudgesBy>(below(static_cast<int>(JudgesBy::Borda) + 1));
    if (!criteriaStand && oneIn(3))
        step.by = *rc::gen::elementOf(whole);
    step.drop = below(3);
    if (oneIn(3))
        step.fraction = Value::ratio(below(5), 10);
    step.minimumMarks = below(4);
    step.within = Value::ratio(below(5), 4);
    if (oneIn(2))
        step.roundMarks = below(3);
    step.margins = oneIn(2);
    return step;
}

inline ReduceCriteria anyCriteriaStep()
{
    return {static_cast<CriteriaBy>(below(static_cast<int>(CriteriaBy::BestMean) + 1)),
            1 + below(3)};
}

inline AdjustJudges anyAdjustment()
{
    static const std::vector<Adjustment> kinds{Adjustment::Centred, Adjustment::MinMax,
                                               Adjustment::RankNormalised, Adjustment::Rank};
    AdjustJudges step;
    step.by = *rc::gen::elementOf(kinds);
    return step;
}

inline PointsTable anyPointsTable()
{
    PointsTable table;
    for (int i = below(5); i >= 0; --i)
        table.points.push_back(Value::of(3 * i + below(3)));
    return table;
}

/// What may stand between any two steps.
inline void addAnywhere(std::vector<Step>& steps, bool criteriaStand)
{
    if (oneIn(4))
        steps.emplace_back(RoundTo{below(3)});
    if (oneIn(6))
        steps.emplace_back(MultiplyBy{static_cast<MultiplyBy::By>(below(criteriaStand ? 3 : 1)),
                                      Value::ratio(3, 2)});
    if (oneIn(10))
        steps.emplace_back(Veto{"c0", Value::ratio(3, 2), oneIn(2), 1 + below(2)});
    if (oneIn(10))
        steps.emplace_back(Gate{"c0", Value::ratio(3, 2)});
}

/// What comes after criteria and judges are combined.
inline void addEnd(std::vector<Step>& steps)
{
    addAnywhere(steps, false);
    if (oneIn(6))
        steps.emplace_back(anyPointsTable());
    if (oneIn(3))
        steps.emplace_back(ApplyDeductions{});
    if (oneIn(5))
        steps.emplace_back(CarryOver{Value::ratio(1, 2), {{"before", Value::ratio(1, 3)}}});
    if (oneIn(8))
        steps.emplace_back(Gate{"", Value::ratio(5, 4)});
    addAnywhere(steps, false);
}

/// How values become places.
inline Rule anyEnd(std::vector<Step> steps)
{
    Rule rule;
    rule.steps = std::move(steps);
    rule.lowerIsBetter = oneIn(3);
    rule.incomplete = static_cast<Incomplete>(below(4));
    rule.minimumBallots = below(3);
    rule.ties = anyTies();
    rule.rankStyle = static_cast<RankStyle>(below(5));
    rule.margin = Value::ratio(below(3), 4);
    return rule;
}

inline Rule anyCriteriaFirst()
{
    std::vector<Step> steps;
    if (oneIn(4))
        steps.emplace_back(NormaliseScales{Value::of(100)});
    if (oneIn(8))
        steps.emplace_back(anyAdjustment());
    addAnywhere(steps, true);
    steps.emplace_back(anyCriteriaStep());
    addAnywhere(steps, false);
    if (oneIn(3))
        steps.emplace_back(anyAdjustment());
    if (oneIn(6))
        steps.emplace_back(anyPointsTable());
    steps.emplace_back(anyJudges(false));
    addEnd(steps);
    return anyEnd(std::move(steps));
}

inline Rule anyJudgesFirst()
{
    std::vector<Step> steps;
    if (oneIn(4))
        steps.emplace_back(NormaliseScales{Value::of(100)});
    addAnywhere(steps, true);
    if (oneIn(3))
        steps.emplace_back(anyAdjustment());
    steps.emplace_back(anyJudges(true));
    addAnywhere(steps, true);
    steps.emplace_back(anyCriteriaStep());
    addEnd(steps);
    return anyEnd(std::move(steps));
}

/// anyCase() with what else rules look at: scales, degrees of difficulty, chairs.
inline Scores anyFullCase()
{
    auto scores = anyCase();
    for (auto& criterion : scores.criteria) {
        criterion.scale.min = Points::fromMilli(500 * below(3));
        criterion.scale.max = criterion.scale.min + Points::fromMilli(500 * below(4));
    }
    for (auto& facts : scores.facts)
        if (oneIn(2))
            for (std::size_t c = 0; c < scores.criteria.size(); ++c)
                facts.difficulty.push_back(oneIn(4) ? std::nullopt : std::optional(anyPoints()));
    if (scores.judges.size() > 1 && oneIn(3))
        scores.chairs = {1, 0};
    for (int orders = below(3); orders > 0; --orders) {
        auto& order = scores.chairOrders.emplace_back(scores.entries.size());
        for (auto& place : order)
            place = oneIn(3) ? std::nullopt : std::optional(1 + below(9));
    }
    return scores;
}

/// A final: dances, and places from each judge, who may have left a couple out.
inline Scores anyFinal()
{
    Scores scores;
    const int couples = 1 + below(6), judges = 1 + below(7);
    for (int i = 0; i < couples; ++i)
        scores.entries.push_back("E" + std::to_string(i));
    for (int j = 0; j < judges; ++j)
        scores.judges.push_back("J" + std::to_string(j));
    for (int d = 0, dances = 1 + below(4); d < dances; ++d)
        scores.criteria.push_back(criterion("c" + std::to_string(d)));
    for (auto& dance : scores.criteria)
        dance.scale.min = Points::fromMilli(1000);
    const bool hasGaps = oneIn(4), hasEquals = oneIn(3);
    for (int i = 0; i < couples; ++i)
        for (int j = 0; j < judges; ++j)
            scores.ballots.push_back({i, j, {}});
    for (std::size_t d = 0; d < scores.criteria.size(); ++d)
        for (int j = 0; j < judges; ++j) {
            std::vector<int> order;
            for (int i = 0; i < couples; ++i)
                order.insert(order.begin() + below(i + 1), hasEquals ? below(couples) : i);
            for (int i = 0; i < couples; ++i)
                scores.ballots[i * judges + j].marks.push_back(
                    hasGaps && oneIn(9) ? std::nullopt
                                        : std::optional(Points::fromMilli(1000 * (order[i] + 1))));
        }
    if (hasGaps)
        std::erase_if(scores.ballots, [](const BallotMarks&) { return oneIn(12); });
    scores.facts.resize(scores.entries.size());
    scores.facts[0].disqualified = oneIn(4);
    return scores;
}

inline Rule anySkating()
{
    ReduceJudges skating;
    skating.by = JudgesBy::Skating;
    auto rule = anyEnd({skating});
    rule.lowerIsBetter = true;
    rule.ties.clear();
    return rule;
}

} // namespace juri::scoring::test
