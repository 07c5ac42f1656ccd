#include "scoring/steps.h"

#include "scoring/methods.h"
#include "scoring/profile.h"

#include <algorithm>
#include <variant>

namespace juri::scoring {
namespace {

TraceLine line(const Table& table, Action action, const Sheet& sheet, int criterion, Mark before,
               Mark after)
{
    return {table.step, action, sheet.judge, table.hasCriteria ? criterion : -1, before, after, {}};
}

Error invalid(const Table& table, const std::string& why)
{
    return {ErrorCode::RuleInvalid, "", "steps[" + std::to_string(table.step) + "]: " + why};
}

/// Replaces every mark there is by make(mark, criterion).
template <class Make> void mapMarks(Table& table, Action action, Make make)
{
    for (auto& sheet : table.sheets)
        for (std::size_t c = 0; c < sheet.marks.size(); ++c) {
            if (!sheet.marks[c])
                continue;
            const auto before = sheet.marks[c];
            sheet.marks[c] = make(*before, sheet, c);
            note(table, line(table, action, sheet, static_cast<int>(c), before, sheet.marks[c]),
                 sheet.entry);
        }
}

Outcome apply(Table& table, const NormaliseScales& step)
{
    if (!table.hasCriteria)
        return invalid(table, "criteria are combined already");
    mapMarks(table, Action::Normalised, [&](const Value& mark, const Sheet&, std::size_t c) {
        const auto& scale = table.scores.criteria[c].scale;
        const bool listed = !scale.values.empty();
        const auto low = Value::of(listed ? scale.values.front() : scale.min);
        const auto width = Value::of(listed ? scale.values.back() : scale.max) - low;
        return width.isZero() ? Value{} : (mark - low) / width * step.to;
    });
    return {};
}

std::optional<Value> weighted(const std::vector<Mark>& marks, const std::vector<Value>& weights,
                              bool mean)
{
    Value sum, divisor;
    bool any = false;
    for (std::size_t c = 0; c < marks.size(); ++c)
        if (marks[c]) {
            any = true;
            sum += weights[c] * *marks[c];
            divisor += weights[c];
        }
    if (!any || (mean && divisor.isZero()))
        return std::nullopt;
    return mean ? sum / divisor : sum;
}

std::optional<Value> bestMean(std::vector<Value> values, int best, bool lowerIsBetter)
{
    std::sort(values.begin(), values.end());
    if (!lowerIsBetter)
        std::reverse(values.begin(), values.end());
    values.resize(std::min(values.size(), static_cast<std::size_t>(std::max(best, 1))));
    return meanOf(values);
}

std::optional<Value> combineCriteria(const Table& table, const ReduceCriteria& step,
                                     const std::vector<Mark>& marks,
                                     const std::vector<Value>& weights)
{
    std::vector<Value> values;
    for (const auto& mark : marks)
        if (mark)
            values.push_back(*mark);
    if (values.empty())
        return std::nullopt;
    switch (step.by) {
    case CriteriaBy::WeightedMean: return weighted(marks, weights, true);
    case CriteriaBy::WeightedSum: return weighted(marks, weights, false);
    case CriteriaBy::Mean: return meanOf(values);
    case CriteriaBy::Sum: return sumOf(values);
    case CriteriaBy::Median: return medianOf(values);
    case CriteriaBy::Highest: return *std::max_element(values.begin(), values.end());
    case CriteriaBy::Lowest: return *std::min_element(values.begin(), values.end());
    case CriteriaBy::BestMean: return bestMean(values, step.best, table.lowerIsBetter);
    }
    return std::nullopt;
}

Outcome apply(Table& table, const ReduceCriteria& step)
{
    if (!table.hasCriteria)
        return invalid(table, "criteria are combined already");
    const auto weights = weightsOf(table.scores);
    table.hasCriteria = false;
    for (auto& sheet : table.sheets) {
        const auto total = combineCriteria(table, step, sheet.marks, weights);
        sheet.marks.assign(1, total);
        note(table, line(table, Action::Combined, sheet, -1, {}, total), sheet.entry);
    }
    return {};
}

Outcome apply(Table& table, const RoundTo& step)
{
    mapMarks(table, Action::Rounded, [&](const Value& mark, const Sheet&, std::size_t) {
        return mark.rounded(step.decimals);
    });
    return {};
}

Value difficultyOf(const Scores& scores, int entry, std::size_t criterion)
{
    const auto& difficulty = factsOf(scores, entry).difficulty;
    if (criterion < difficulty.size() && difficulty[criterion])
        return Value::of(*difficulty[criterion]);
    return Value::of(1);
}

Outcome apply(Table& table, const MultiplyBy& step)
{
    if (step.by != MultiplyBy::By::Number && !table.hasCriteria)
        return invalid(table, "criteria are combined already");
    const auto weights = weightsOf(table.scores);
    mapMarks(table, Action::Multiplied, [&](const Value& mark, const Sheet& sheet, std::size_t c) {
        switch (step.by) {
        case MultiplyBy::By::Weight: return mark * weights[c];
        case MultiplyBy::By::Difficulty: return mark * difficultyOf(table.scores, sheet.entry, c);
        case MultiplyBy::By::Number: break;
        }
        return mark * step.number;
    });
    return {};
}

/// An entry that has no rank stands in nobody's way.
bool takesAPlace(const Table& table, int entry)
{
    return table.unranked[entry].empty() && table.ballots[entry] >= table.rule.minimumBallots;
}

Outcome apply(Table& table, const PointsTable& step)
{
    const auto columns = table.hasCriteria ? table.scores.criteria.size() : 1;
    for (std::size_t column = 0; column < columns; ++column) {
        if (table.hasJudges) {
            mapEachJudge(table, column, [&](const std::vector<Value>& values) {
                return pointsForPlaces(step.points, values, table.lowerIsBetter);
            });
            continue;
        }
        std::vector<Mark*> ranked;
        std::vector<Value> values;
        for (auto& sheet : table.sheets)
            if (auto& mark = sheet.marks[column]; mark && takesAPlace(table, sheet.entry)) {
                ranked.push_back(&mark);
                values.push_back(*mark);
            }
        const auto points = pointsForPlaces(step.points, values, table.lowerIsBetter);
        for (std::size_t i = 0; i < ranked.size(); ++i)
            *ranked[i] = points[i];
    }
    mapMarks(table, Action::Adjusted,
             [](const Value& mark, const Sheet&, std::size_t) { return mark; });
    table.lowerIsBetter = false;
    return {};
}

bool isReduced(const Table& table)
{
    return !table.hasCriteria && !table.hasJudges;
}

std::vector<Mark> valuesByEntry(const Table& table)
{
    std::vector<Mark> values(table.scores.entries.size());
    for (const auto& sheet : table.sheets)
        values[sheet.entry] = sheet.marks.front();
    return values;
}

Outcome apply(Table& table, const ApplyDeductions&)
{
    if (!isReduced(table))
        return invalid(table, "deductions come after criteria and judges are combined");
    table.undeducted = valuesByEntry(table);
    for (const auto& deduction : table.scores.deductions)
        for (auto& sheet : table.sheets) {
            if (sheet.entry != deduction.entry || !sheet.marks.front())
                continue;
            const auto before = sheet.marks.front();
            const auto points = Value::of(deduction.points);
            sheet.marks.front() = table.lowerIsBetter ? *before + points : *before - points;
            auto entryLine = line(table, Action::Deducted, sheet, -1, before, sheet.marks.front());
            entryLine.operand = points;
            entryLine.subject = deduction.item;
            note(table, entryLine, sheet.entry);
        }
    return {};
}

Outcome apply(Table& table, const CarryOver& step)
{
    if (!isReduced(table))
        return invalid(table, "carrying over comes after criteria and judges are combined");
    if (table.uncarried.empty())
        table.uncarried = valuesByEntry(table);
    mapMarks(table, Action::Multiplied,
             [&](const Value& mark, const Sheet&, std::size_t) { return mark * step.own; });
    for (const auto& [name, weight] : step.earlier) {
        const auto& all = table.scores.earlier;
        const auto stage =
            std::find_if(all.begin(), all.end(), [&](const auto& e) { return e.stage == name; });
        if (stage == all.end())
            return invalid(table, "no earlier stage '" + name + "'");
        for (auto& sheet : table.sheets) {
            const auto before = sheet.marks.front();
            const auto& earlier = stage->values[sheet.entry];
            if (!before || !earlier)
                sheet.marks.front().reset();
            else
                sheet.marks.front() = *before + weight * *earlier;
            auto carried = line(table, Action::Carried, sheet, -1, earlier, sheet.marks.front());
            carried.operand = weight;
            carried.subject = name;
            note(table, carried, sheet.entry);
        }
    }
    return {};
}

void fail(Table& table, int entry, const std::string& reason)
{
    if (table.unranked[entry].empty())
        table.unranked[entry] = reason;
    note(table, {table.step, Action::Failed, -1, -1, {}, {}, {}, reason}, entry);
}

Outcome apply(Table& table, const Gate& step)
{
    if (step.criterion.empty() && !isReduced(table))
        return invalid(table, "a gate on the value comes after criteria and judges are combined");
    const auto column = step.criterion.empty() ? 0 : criterionIndex(table.scores, step.criterion);
    if (column < 0)
        return invalid(table, "no criterion '" + step.criterion + "'");
    const auto& source = step.criterion.empty() ? table.sheets : table.marks;
    const bool lower = step.criterion.empty() ? table.lowerIsBetter : table.rule.lowerIsBetter;
    const auto rows = rowsByEntry(source, table.entryCount());
    for (int entry = 0; entry < table.entryCount(); ++entry) {
        const auto value = meanOf(columnOf(source, rows[entry], static_cast<std::size_t>(column)));
        if (value && (lower ? *value > step.minimum : *value < step.minimum))
            fail(table, entry, "gate:" + (step.criterion.empty() ? "value" : step.criterion));
    }
    return {};
}

Outcome apply(Table& table, const Veto& step)
{
    const auto column = criterionIndex(table.scores, step.criterion);
    if (column < 0)
        return invalid(table, "no criterion '" + step.criterion + "'");
    std::vector<int> votes(table.scores.entries.size());
    for (const auto& sheet : table.marks)
        if (const auto& mark = sheet.marks[column])
            votes[sheet.entry] += step.atMost ? *mark <= step.mark : *mark >= step.mark;
    for (int entry = 0; entry < table.entryCount(); ++entry)
        if (votes[entry] >= step.judges)
            fail(table, entry, "veto:" + step.criterion);
    return {};
}

Outcome apply(Table& table, const AdjustJudges& step)
{
    if (!table.hasJudges)
        return invalid(table, "judges are combined already");
    return adjustJudges(table, step);
}

Outcome apply(Table& table, const ReduceJudges& step)
{
    if (!table.hasJudges)
        return invalid(table, "judges are combined already");
    table.totals = table.sheets;
    if (table.hasCriteria) // for tie-breaks a ballot has one total in any case
        for (auto& sheet : table.totals)
            sheet.marks.assign(1, weighted(sheet.marks, weightsOf(table.scores), true));
    table.totalsLowerIsBetter = table.lowerIsBetter;
    JURI_CHECK(reduceJudges(table, step));
    table.hasJudges = false;
    return {};
}

} // namespace

Outcome applyStep(Table& table, const Step& step)
{
    return std::visit([&](const auto& one) { return apply(table, one); }, step);
}

Outcome applySteps(Table& table)
{
    for (const auto& step : table.rule.steps) {
        ++table.step;
        JURI_CHECK(applyStep(table, step));
    }
    if (!isReduced(table))
        return invalid(table, "the steps leave criteria or judges uncombined");
    return {};
}

} // namespace juri::scoring
