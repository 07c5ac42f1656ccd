#include "scoring/rule.h"

#include "scoring/rule_names.h"

#include <variant>

namespace juri::scoring {
namespace {

/// What is still to be combined while the steps are read one after the other.
struct Progress {
    bool criteria = true;
    bool judges = true;
    std::string problem = {};
};

template <class T> bool is(const Step& step)
{
    return std::holds_alternative<T>(step);
}

bool looksAtWholeBallots(const Step& step)
{
    const auto* reduce = std::get_if<ReduceJudges>(&step);
    return reduce && reduce->by >= JudgesBy::Copeland && reduce->by != JudgesBy::Skating;
}

bool multipliesByCriterion(const Step& step)
{
    const auto* multiply = std::get_if<MultiplyBy>(&step);
    return multiply && multiply->by != MultiplyBy::By::Number;
}

bool isGateOnValue(const Step& step)
{
    const auto* gate = std::get_if<Gate>(&step);
    return gate && gate->criterion.empty();
}

std::string problemOf(const Step& step, Progress& progress)
{
    const bool done = !progress.criteria && !progress.judges;
    if (is<AdjustJudges>(step) && !progress.judges)
        return "judges are combined already";
    if ((is<ReduceCriteria>(step) || is<NormaliseScales>(step)) && !progress.criteria)
        return "criteria are combined already";
    if (is<ReduceJudges>(step) && !progress.judges)
        return "judges are combined already";
    if (progress.criteria && looksAtWholeBallots(step))
        return "combine criteria first";
    if (!progress.criteria && multipliesByCriterion(step))
        return "criteria are combined already";
    if (!done && isGateOnValue(step))
        return "a gate on the value comes after criteria and judges are combined";
    if ((is<ApplyDeductions>(step) || is<CarryOver>(step)) && !done)
        return "comes after criteria and judges are combined";
    if (is<ReduceCriteria>(step))
        progress.criteria = false;
    if (const auto* reduce = std::get_if<ReduceJudges>(&step)) {
        progress.judges = false;
        if (reduce->by == JudgesBy::Skating)
            progress.criteria = false; // the dances
    }
    return {};
}

std::string adjustedName(const Rule& rule)
{
    for (const auto& step : rule.steps)
        if (const auto* adjust = std::get_if<AdjustJudges>(&step))
            return std::string(adjustmentName(adjust->by));
    return {};
}

} // namespace

std::string ruleProblem(const Rule& rule)
{
    Progress progress;
    for (std::size_t i = 0; i < rule.steps.size(); ++i)
        if (const auto problem = problemOf(rule.steps[i], progress); !problem.empty())
            return "steps[" + std::to_string(i) + "]: " + problem;
    if (progress.criteria)
        return "steps: criteria are never combined";
    if (progress.judges)
        return "steps: judges are never combined";
    return {};
}

std::string methodName(const Rule& rule)
{
    if (!rule.name.empty())
        return rule.name;
    for (const auto& step : rule.steps)
        if (const auto* reduce = std::get_if<ReduceJudges>(&step)) {
            const auto adjusted = adjustedName(rule);
            if (reduce->by == JudgesBy::Mean && !adjusted.empty())
                return adjusted;
            return std::string(judgesByName(reduce->by));
        }
    return "none";
}

std::string TieBreak::name() const
{
    const std::string kind(tieBreakName(by));
    return subject.empty() ? kind : kind + ":" + subject;
}

std::string_view adjustmentName(Adjustment by)
{
    return nameOf(kAdjustments, by);
}
std::string_view criteriaByName(CriteriaBy by)
{
    return nameOf(kCriteriaBy, by);
}
std::string_view judgesByName(JudgesBy by)
{
    return nameOf(kJudgesBy, by);
}
std::string_view incompleteName(Incomplete policy)
{
    return nameOf(kIncomplete, policy);
}
std::string_view tieBreakName(TieBreakBy by)
{
    return nameOf(kTieBreaks, by);
}
std::string_view rankStyleName(RankStyle style)
{
    return nameOf(kRankStyles, style);
}
std::string_view groupByName(GroupBy by)
{
    return nameOf(kGroupBy, by);
}
std::string_view cutTiesName(CutTies ties)
{
    return nameOf(kCutTies, ties);
}

} // namespace juri::scoring
