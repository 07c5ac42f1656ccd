#include "scoring/recount.h"

#include <algorithm>
#include <map>

namespace juri::scoring {
namespace {

using Cells = std::map<std::pair<int, int>, Value>; ///< (entry, column) or (entry, judge)

struct Plan {
    CriteriaBy criteria = CriteriaBy::WeightedMean;
    ReduceJudges judges;
    std::optional<int> roundBallots;
    std::optional<int> roundValues;
    bool deductions = false;
};

/// The plan of a rule this file can follow: criteria, [round], judges, [round],
/// [deductions].
std::optional<Plan> planOf(const Rule& rule)
{
    Plan plan;
    std::size_t at = 0;
    const auto next = [&]<class T>(T& into) {
        const auto* step = at < rule.steps.size() ? std::get_if<T>(&rule.steps[at]) : nullptr;
        if (step) {
            into = *step;
            ++at;
        }
        return step != nullptr;
    };
    ReduceCriteria criteria;
    RoundTo round;
    ApplyDeductions deductions;
    if (!next(criteria))
        return std::nullopt;
    plan.criteria = criteria.by;
    if (next(round))
        plan.roundBallots = round.decimals;
    if (!next(plan.judges))
        return std::nullopt;
    if (next(round))
        plan.roundValues = round.decimals;
    plan.deductions = next(deductions);
    const bool known = plan.criteria <= CriteriaBy::Sum && plan.judges.by <= JudgesBy::TrimmedMean;
    return at == rule.steps.size() && known && rule.incomplete == Incomplete::DropBallot
            && rule.margin.isZero()
        ? std::optional(plan)
        : std::nullopt;
}

std::optional<Value> totalOf(const Plan& plan, const Scores& scores, const BallotMarks& ballot)
{
    const bool isWeighted = plan.criteria <= CriteriaBy::WeightedSum;
    std::int64_t all = 0;
    for (const auto& criterion : scores.criteria)
        all += criterion.informationOnly ? 0 : criterion.weight.milli();
    Value sum, divisor;
    bool any = false;
    for (std::size_t c = 0; c < scores.criteria.size(); ++c) {
        const auto& criterion = scores.criteria[c];
        if (criterion.informationOnly)
            continue;
        if (!ballot.marks[c] && criterion.required)
            return std::nullopt;
        if (!ballot.marks[c])
            continue;
        any = true;
        const auto weight = isWeighted && all != 0 ? Value::of(criterion.weight) : Value::of(1);
        sum = sum + Value::ratio(ballot.marks[c]->milli(), 1000) * weight;
        divisor = divisor + weight;
    }
    const bool mean =
        plan.criteria == CriteriaBy::WeightedMean || plan.criteria == CriteriaBy::Mean;
    if (!any || (mean && divisor.isZero()))
        return std::nullopt;
    const auto total = mean ? sum / divisor : sum;
    return plan.roundBallots ? total.rounded(*plan.roundBallots) : total;
}

std::optional<Value> middle(const std::vector<Value>& sorted)
{
    const auto n = sorted.size();
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) * Value::ratio(1, 2);
}

std::optional<Value> valueOf(const Plan& plan, std::vector<Value> totals)
{
    std::sort(totals.begin(), totals.end());
    if (plan.judges.by == JudgesBy::Median && !totals.empty())
        return middle(totals);
    if (plan.judges.by == JudgesBy::TrimmedMean) {
        auto drop = static_cast<std::size_t>(plan.judges.drop);
        if (plan.judges.fraction)
            drop = static_cast<std::size_t>(plan.judges.fraction->toDouble()
                                            * static_cast<double>(totals.size()));
        const auto needed =
            std::max(2 * drop + 1, static_cast<std::size_t>(plan.judges.minimumMarks));
        if (totals.size() < needed)
            return std::nullopt;
        totals.erase(totals.end() - static_cast<std::ptrdiff_t>(drop), totals.end());
        totals.erase(totals.begin(), totals.begin() + static_cast<std::ptrdiff_t>(drop));
    }
    if (totals.empty())
        return std::nullopt;
    Value sum;
    for (const auto& total : totals)
        sum = total + sum;
    const auto n = Value::of(static_cast<std::int64_t>(totals.size()));
    return plan.judges.by == JudgesBy::Sum ? sum : sum / n;
}

std::optional<Value> finished(const Plan& plan, const Rule& rule, const Scores& scores, int entry,
                              std::optional<Value> value)
{
    if (value && plan.roundValues)
        value = value->rounded(*plan.roundValues);
    if (value && plan.deductions)
        for (const auto& deduction : scores.deductions)
            if (deduction.entry == entry)
                value = rule.lowerIsBetter ? *value + Value::of(deduction.points)
                                           : *value - Value::of(deduction.points);
    return value;
}

/// 1 + how many are better; the styles other than standard are made from counts too.
double placeOf(const Rule& rule, const std::vector<RecountLine>& lines, const Value& value)
{
    int better = 0, equal = 0;
    std::vector<Value> betterValues;
    for (const auto& line : lines) {
        if (!line.value)
            continue;
        equal += *line.value == value ? 1 : 0;
        if (rule.lowerIsBetter ? *line.value < value : *line.value > value) {
            ++better;
            if (std::find(betterValues.begin(), betterValues.end(), *line.value)
                == betterValues.end())
                betterValues.push_back(*line.value);
        }
    }
    switch (rule.rankStyle) {
    case RankStyle::Modified: return better + equal;
    case RankStyle::Dense: return static_cast<double>(betterValues.size()) + 1;
    case RankStyle::Fractional: return better + (equal + 1) / 2.0;
    case RankStyle::Standard:
    case RankStyle::Ordinal: break;
    }
    return better + 1;
}

} // namespace

std::optional<std::vector<RecountLine>> recount(const Rule& rule, const Scores& scores)
{
    const auto plan = planOf(rule);
    if (!plan)
        return std::nullopt;
    std::vector<RecountLine> lines(scores.entries.size());
    for (std::size_t entry = 0; entry < lines.size(); ++entry) {
        std::vector<Value> totals;
        for (const auto& ballot : scores.ballots)
            if (ballot.entry == static_cast<int>(entry))
                if (const auto total = totalOf(*plan, scores, ballot))
                    totals.push_back(*total);
        const bool counts = static_cast<int>(totals.size()) >= rule.minimumBallots
            && !(entry < scores.facts.size() && scores.facts[entry].disqualified);
        if (counts)
            lines[entry].value =
                finished(*plan, rule, scores, static_cast<int>(entry), valueOf(*plan, totals));
    }
    for (auto& line : lines)
        if (line.value)
            line.rank = placeOf(rule, lines, *line.value);
    return lines;
}

std::vector<std::string> recountDifferences(const Rule& rule, const Scores& scores,
                                            const Ranking& ranking)
{
    const auto lines = recount(rule, scores);
    std::vector<std::string> differences;
    if (!lines)
        return differences;
    for (const auto& placing : ranking.placings) {
        const auto& line = (*lines)[placing.entry];
        const auto& name = scores.entries[placing.entry];
        if (placing.rank == 0 ? line.value.has_value() : placing.value != line.value)
            differences.push_back(
                name + ": value " + (placing.value ? placing.value->toString() : "none")
                + ", recounted " + (line.value ? line.value->toString() : "none"));
        else if (!placing.tieStep && rule.rankStyle != RankStyle::Ordinal
                 && placing.rank != line.rank)
            differences.push_back(name + ": another place when recounted");
    }
    return differences;
}

} // namespace juri::scoring
