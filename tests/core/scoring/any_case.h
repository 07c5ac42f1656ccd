#pragma once

#include "builders.h"

#include <rapidcheck.h>
#include <string>
#include <vector>

namespace juri::scoring::test {

/// Below a number; 0 is the simplest.
inline int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

inline bool oneIn(int number)
{
    return below(number) == number - 1;
}

/// Few different numbers, so that ties are common; now and then any thousandth.
inline Points anyPoints()
{
    return Points::fromMilli(oneIn(8) ? below(20001) - 2000 : 1000 + below(3) * 500);
}

inline std::vector<model::Criterion> anyCriteria()
{
    std::vector<model::Criterion> criteria;
    for (int c = 0, count = 1 + below(3); c < count; ++c) {
        criteria.push_back(criterion("c" + std::to_string(c), std::to_string(below(4) * 10)));
        criteria.back().required = !oneIn(3);
        criteria.back().informationOnly = oneIn(6);
        criteria.back().group = LocalText{c < 2 ? "first" : "rest", c < 2 ? "first" : "rest"};
    }
    return criteria;
}

/// Marks, some of them missing, in any order of ballots.
inline std::vector<BallotMarks> anyBallots(const Scores& scores)
{
    std::vector<BallotMarks> ballots;
    for (int i = 0; i < static_cast<int>(scores.entries.size()); ++i)
        for (int j = 0; j < static_cast<int>(scores.judges.size()); ++j) {
            if (oneIn(5))
                continue;
            BallotMarks ballot{i, j, {}};
            for (std::size_t c = 0; c < scores.criteria.size(); ++c)
                ballot.marks.push_back(oneIn(15) ? std::nullopt : std::optional(anyPoints()));
            ballots.insert(ballots.begin() + below(static_cast<int>(ballots.size()) + 1), ballot);
        }
    return ballots;
}

inline void addFacts(Scores& scores)
{
    const auto entries = static_cast<int>(scores.entries.size());
    scores.facts.resize(scores.entries.size());
    for (auto& facts : scores.facts)
        facts.disqualified = oneIn(9);
    for (int i = below(4); i > 0; --i)
        scores.deductions.push_back({below(entries), oneIn(2) ? "time" : "dress", anyPoints()});
    scores.earlier = {{"before", {}, oneIn(2)}};
    for (int i = 0; i < entries; ++i)
        scores.earlier[0].values.push_back(oneIn(4) ? std::nullopt
                                                    : std::optional(Value::ratio(below(4), 3)));
    scores.chairs = {below(static_cast<int>(scores.judges.size()))};
}

/// Small panels with everything a rule may look at.
inline Scores anyCase()
{
    Scores scores;
    for (int i = 0, count = 1 + below(7); i < count; ++i)
        scores.entries.push_back("E" + std::to_string(i));
    for (int j = 0, count = 1 + below(5); j < count; ++j)
        scores.judges.push_back("J" + std::to_string(j));
    scores.criteria = anyCriteria();
    scores.ballots = anyBallots(scores);
    addFacts(scores);
    return scores;
}

/// Up to three steps of any kind.
inline std::vector<TieBreak> anyTies()
{
    static const std::vector<TieBreak> kinds{
        {TieBreakBy::Criterion, "c0"}, {TieBreakBy::Group, "first"},
        {TieBreakBy::MostFirsts, {}},  {TieBreakBy::Median, {}},
        {TieBreakBy::Highest, {}},     {TieBreakBy::Lowest, {}},
        {TieBreakBy::HeadToHead, {}},  {TieBreakBy::Earlier, "before"},
        {TieBreakBy::Item, "time"},    {TieBreakBy::Undeducted, {}},
        {TieBreakBy::Chair, {}},       {TieBreakBy::Judge, "J0"},
        {TieBreakBy::Lot, "a seed"}};
    std::vector<TieBreak> ties;
    for (int i = below(4); i > 0; --i)
        ties.push_back(*rc::gen::elementOf(kinds));
    return ties;
}

/// The kind that linear_plan.h knows.
inline Rule anyCommonRule()
{
    Rule rule;
    rule.steps = {ReduceCriteria{static_cast<CriteriaBy>(below(4))}};
    if (oneIn(3))
        rule.steps.push_back(RoundTo{below(3)});
    rule.steps.push_back(ReduceJudges{static_cast<JudgesBy>(below(2))});
    if (oneIn(3))
        rule.steps.push_back(RoundTo{below(3)});
    if (oneIn(3))
        rule.steps.push_back(ApplyDeductions{});
    rule.lowerIsBetter = oneIn(3);
    rule.incomplete = static_cast<Incomplete>(below(4));
    rule.minimumBallots = below(3);
    rule.ties = anyTies();
    rule.rankStyle = static_cast<RankStyle>(below(5));
    rule.margin = Value::ratio(below(3), 4);
    if (oneIn(3))
        rule.bands = {{{}, Value::of(3)}, {{}, Value::of(1)}};
    return rule;
}

} // namespace juri::scoring::test
