#include "scoring/linear_plan.h"

#include "scoring/sheets.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

/// Marks and sums of weights below this, in thousandths, cannot overflow a ballot's
/// total.
constexpr std::int64_t kLargest = std::int64_t{1} << 31;
constexpr std::int64_t kMilli = 1000;
constexpr int kMostDecimals = 12; ///< as of Value::rounded()

/// Takes the rule's steps one after the other, if they are of the kind asked for.
class StepReader {
public:
    explicit StepReader(const Rule& rule) : m_rule(rule) { }

    template <class T> const T* next()
    {
        const auto* step = isAtEnd() ? nullptr : std::get_if<T>(&m_rule.steps[m_at]);
        m_at += step ? 1 : 0;
        return step;
    }

    std::optional<int> nextRounding()
    {
        const auto* step = next<RoundTo>();
        return step ? std::optional(std::clamp(step->decimals, 0, kMostDecimals)) : std::nullopt;
    }

    bool isAtEnd() const { return m_at == m_rule.steps.size(); }

private:
    const Rule& m_rule;
    std::size_t m_at = 0;
};

/// In a mean weights only count by their ratios; smaller numbers are reduced sooner.
void shorten(LinearPlan& plan)
{
    std::int64_t common = 0;
    for (const auto& criterion : plan.criteria)
        common = std::gcd(common, criterion.weight);
    for (auto& criterion : plan.criteria)
        criterion.weight /= std::max<std::int64_t>(common, 1);
}

/// Whether the criteria's weights are of use; fills them in.
bool weigh(LinearPlan& plan, const Scores& scores, bool isWeighted)
{
    const auto weights = weightsOf(scores);
    std::int64_t all = 0;
    for (std::size_t c = 0; c < scores.criteria.size(); ++c) {
        const auto& criterion = scores.criteria[c];
        if (criterion.informationOnly)
            continue;
        const auto milli = weights[c] * Value::of(kMilli);
        if (milli.sign() < 0 || milli >= Value::of(kLargest))
            return false;
        const auto weight = isWeighted ? static_cast<std::int64_t>(milli.numerator()) : 1;
        plan.criteria.push_back(
            {static_cast<int>(c), weight, criterion.scale.min.milli(), criterion.required});
        all += weight;
    }
    plan.sumUnit = isWeighted ? kMilli * kMilli : kMilli;
    if (plan.criteriaMean)
        shorten(plan);
    return all < kLargest;
}

/// Half away from zero; nothing for what does not fit.
std::optional<Fraction> rounded(const Fraction& number, int decimals)
{
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const auto scaled = Int128{number.above < 0 ? -number.above : number.above} * unit;
    auto whole = scaled / number.below;
    if (2 * (scaled % number.below) >= number.below)
        ++whole;
    if (whole >= (Int128{1} << 62))
        return std::nullopt;
    const auto above = static_cast<std::int64_t>(whole);
    return Fraction{number.above < 0 ? -above : above, unit};
}

/// Weighted marks on the way to a ballot's total.
struct Sum {
    std::uint64_t weighted = 0; ///< wraps around where a mark is too large
    std::int64_t weight = 0;
    std::uint64_t shifted = 0; ///< bits of every mark + kLargest: below 2 kLargest if all fit

    void add(const LinearPlan::Criterion& criterion, std::int64_t mark)
    {
        weighted += static_cast<std::uint64_t>(criterion.weight) * static_cast<std::uint64_t>(mark);
        weight += criterion.weight;
        shifted |= static_cast<std::uint64_t>(mark) + kLargest;
    }
};

/// False where a mark is missing, and the sum is of no use.
bool addAll(const LinearPlan& plan, const std::vector<std::optional<Points>>& marks, Sum& sum)
{
    for (const auto& criterion : plan.criteria) {
        const auto& mark = marks[criterion.position];
        if (!mark)
            return false;
        sum.add(criterion, mark->milli());
    }
    return !plan.criteria.empty();
}

bool setTotal(const LinearPlan& plan, const Sum& sum, LinearRow& row)
{
    if (sum.shifted >= 2 * kLargest)
        return false;
    if (plan.criteriaMean && sum.weight == 0) {
        row.state = LinearRow::State::NoTotal;
        return true;
    }
    row.state = LinearRow::State::Counts;
    row.total.above = static_cast<std::int64_t>(sum.weighted);
    row.total.below = plan.criteriaMean ? kMilli * sum.weight : plan.sumUnit;
    if (!plan.ballotDecimals)
        return true;
    const auto total = rounded(row.total, *plan.ballotDecimals);
    row.total = total.value_or(Fraction{});
    return total.has_value();
}

bool fillIncomplete(const LinearPlan& plan, const BallotMarks& given, LinearRow& row)
{
    Sum sum;
    bool isBlank = true;
    bool isMissing = false;
    for (const auto& criterion : plan.criteria) {
        const auto& mark = given.marks[criterion.position];
        isBlank = isBlank && !mark;
        isMissing = isMissing || (!mark && criterion.required);
        if (mark)
            sum.add(criterion, mark->milli());
        else if (criterion.required && plan.incomplete == Incomplete::CountAsMinimum)
            sum.add(criterion, criterion.minimum);
    }
    if (isBlank || (isMissing && plan.incomplete == Incomplete::DropBallot))
        return true;
    if (isMissing && plan.incomplete == Incomplete::ExcludeEntry) {
        row.state = LinearRow::State::Excludes;
        return true;
    }
    return setTotal(plan, sum, row);
}

/// The number of rows that count, and their totals' sum where these have a common
/// denominator.
struct Totals {
    std::int64_t count = 0;
    Fraction sum;
    bool isCommon = true;
};

std::optional<Totals> addUp(std::span<const LinearRow> rows)
{
    Totals totals;
    for (const auto& row : rows) {
        if (row.state != LinearRow::State::Counts)
            continue;
        if (totals.count++ == 0)
            totals.sum.below = row.total.below;
        totals.isCommon = totals.isCommon && totals.sum.below == row.total.below;
        if (__builtin_add_overflow(totals.sum.above, row.total.above, &totals.sum.above))
            return std::nullopt;
    }
    return totals;
}

/// The same arithmetic, in the same order, as the general path's.
std::optional<Fraction> slowValue(const LinearPlan& plan, std::span<const LinearRow> rows,
                                  std::int64_t count)
{
    Value value;
    for (const auto& row : rows)
        if (row.state == LinearRow::State::Counts)
            value += row.total.value();
    if (plan.judgesMean)
        value = value / Value::of(count);
    if (plan.valueDecimals)
        value = value.rounded(*plan.valueDecimals);
    return value.isExact() ? fractionOf(value) : std::nullopt;
}

std::optional<Fraction> valueOf(const LinearPlan& plan, const Totals& totals)
{
    auto value = totals.sum;
    if (plan.judgesMean && __builtin_mul_overflow(value.below, totals.count, &value.below))
        return std::nullopt;
    if (plan.valueDecimals) {
        const auto result = rounded(value, *plan.valueDecimals);
        if (!result)
            return std::nullopt;
        value = *result;
    }
    return isSmall(value.above, value.below) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<LinearPlan> linearPlan(const Rule& rule, const Scores& scores)
{
    LinearPlan plan;
    StepReader steps(rule);
    const auto* criteria = steps.next<ReduceCriteria>();
    plan.ballotDecimals = steps.nextRounding();
    const auto* judges = steps.next<ReduceJudges>();
    plan.valueDecimals = steps.nextRounding();
    plan.deductions = steps.next<ApplyDeductions>() != nullptr;
    if (!criteria || criteria->by > CriteriaBy::Sum || !judges || judges->by > JudgesBy::Sum
        || !steps.isAtEnd())
        return std::nullopt;
    const bool isWeighted = criteria->by <= CriteriaBy::WeightedSum;
    plan.criteriaMean =
        criteria->by == CriteriaBy::WeightedMean || criteria->by == CriteriaBy::Mean;
    plan.judgesMean = judges->by == JudgesBy::Mean;
    plan.incomplete = rule.incomplete;
    return weigh(plan, scores, isWeighted) ? std::optional(plan) : std::nullopt;
}

bool fillRow(const LinearPlan& plan, const BallotMarks& ballot, LinearRow& row)
{
    row.judge = ballot.judge;
    Sum all;
    return addAll(plan, ballot.marks, all) ? setTotal(plan, all, row)
                                           : fillIncomplete(plan, ballot, row);
}

std::optional<LinearEntry> linearEntry(const LinearPlan& plan, std::span<const LinearRow> rows)
{
    LinearEntry entry;
    for (const auto& row : rows) {
        entry.excluded = entry.excluded || row.state == LinearRow::State::Excludes;
        entry.ballots += row.state <= LinearRow::State::NoTotal ? 1 : 0;
    }
    const auto totals = addUp(rows);
    if (!totals)
        return std::nullopt;
    if (entry.excluded || totals->count == 0)
        return entry;
    const auto value =
        totals->isCommon ? valueOf(plan, *totals) : slowValue(plan, rows, totals->count);
    if (!value)
        return std::nullopt;
    entry.value = *value;
    entry.hasValue = true;
    return entry;
}

std::optional<Fraction> deductedFrom(const Fraction& value, std::int64_t points, bool lowerIsBetter)
{
    const auto taken = Value::of(Points::fromMilli(points));
    const auto left = lowerIsBetter ? value.value() + taken : value.value() - taken;
    return left.isExact() ? fractionOf(left) : std::nullopt;
}

} // namespace juri::scoring
