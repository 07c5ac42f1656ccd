#include "scoring/recount_table.h"

#include <algorithm>
#include <functional>
#include <map>

namespace juri::scoring::recounting {
namespace {

std::size_t criterionCalled(const Scores& scores, const std::string& id)
{
    std::size_t c = 0;
    while (scores.criteria[c].id.text() != id)
        ++c;
    return c;
}

template <class Change> void changeEach(Table& table, Change change)
{
    for (auto& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i])
                row.cells[i] = change(*row.cells[i], row, i);
}

bool perform(Table& table, const NormaliseScales& step)
{
    changeEach(table, [&](const Value& mark, const Row&, std::size_t column) {
        const auto& scale = table.scores.criteria[table.columns[column]].scale;
        const auto range = Value::of(scale.max) - Value::of(scale.min);
        return range.isZero() ? Value() : (mark - Value::of(scale.min)) / range * step.to;
    });
    return true;
}

Cell unweighted(const std::vector<Cell>& cells, const ReduceCriteria& step, bool lowerIsBetter)
{
    std::vector<Value> numbers;
    for (const auto& cell : cells)
        if (cell)
            numbers.push_back(*cell);
    if (numbers.empty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end(), std::greater<>());
    switch (step.by) {
    case CriteriaBy::Mean: return meanOf(numbers);
    case CriteriaBy::Sum: return sumOf(numbers);
    case CriteriaBy::Median: return middleOf(numbers);
    case CriteriaBy::Lowest: return numbers.back();
    case CriteriaBy::BestMean:
        if (lowerIsBetter)
            std::reverse(numbers.begin(), numbers.end());
        if (numbers.size() > static_cast<std::size_t>(step.best))
            numbers.resize(static_cast<std::size_t>(step.best));
        return meanOf(numbers);
    case CriteriaBy::Highest:
    case CriteriaBy::WeightedMean:
    case CriteriaBy::WeightedSum: break;
    }
    return numbers.front();
}

bool perform(Table& table, const ReduceCriteria& step)
{
    if (step.by == CriteriaBy::WeightedMean || step.by == CriteriaBy::WeightedSum)
        table.rows = weightedTotals(table, step.by == CriteriaBy::WeightedMean);
    else
        for (auto& row : table.rows)
            row.cells = {unweighted(row.cells, step, table.lowerIsBetter)};
    table.columns = {-1};
    return true;
}

bool perform(Table& table, const RoundTo& step)
{
    changeEach(table, [&](const Value& number, const Row&, std::size_t) {
        return number.rounded(step.decimals);
    });
    return true;
}

Value difficultyOf(const Table& table, int entry, int criterion)
{
    const auto& facts = table.scores.facts;
    if (static_cast<std::size_t>(entry) >= facts.size() || facts[entry].difficulty.empty()
        || !facts[entry].difficulty[criterion])
        return Value::of(1);
    return Value::of(*facts[entry].difficulty[criterion]);
}

bool perform(Table& table, const MultiplyBy& step)
{
    const auto weights =
        step.by == MultiplyBy::By::Weight ? weightsOf(table) : std::vector<Value>();
    changeEach(table, [&](const Value& number, const Row& row, std::size_t column) {
        if (step.by == MultiplyBy::By::Difficulty)
            return number * difficultyOf(table, row.entry, table.columns[column]);
        if (step.by == MultiplyBy::By::Weight)
            return number * weights[column];
        return number * step.number;
    });
    return true;
}

/// Of the places from `place` on, shared by so many, the mean of their points.
Value pointsOf(const PointsTable& step, const Value& sharedPlace, std::size_t sharing)
{
    const auto first = sharedPlace - Value::ratio(static_cast<std::int64_t>(sharing) - 1, 2);
    Value sum;
    for (std::size_t i = 0; i < sharing; ++i) {
        const auto place = first + Value::of(static_cast<std::int64_t>(i));
        const auto at = static_cast<std::size_t>(place.numerator());
        sum += at <= step.points.size() ? step.points[at - 1] : Value();
    }
    return sum / Value::of(static_cast<std::int64_t>(sharing));
}

void pointsIn(Table& table, const PointsTable& step, const std::vector<std::size_t>& rows,
              std::size_t column)
{
    std::vector<Cell*> cells;
    std::vector<Value> numbers;
    for (const auto row : rows)
        if (auto& cell = table.rows[row].cells[column]) {
            cells.push_back(&cell);
            numbers.push_back(*cell);
        }
    const auto places = sharedPlaces(numbers, table.lowerIsBetter);
    std::map<Value, std::size_t> sharing;
    for (const auto& place : places)
        ++sharing[place];
    for (std::size_t i = 0; i < cells.size(); ++i)
        *cells[i] = pointsOf(step, places[i], sharing[places[i]]);
}

bool perform(Table& table, const PointsTable& step)
{
    auto lists = rowsByJudge(table, table.judgesStand ? table.rows : std::vector<Row>());
    if (!table.judgesStand) {
        lists = {{}};
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            if (!table.leftOut[table.rows[i].entry])
                lists[0].push_back(i);
    }
    for (const auto& rows : lists)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            pointsIn(table, step, rows, column);
    table.lowerIsBetter = false;
    return true;
}

bool perform(Table& table, const ApplyDeductions&)
{
    table.undeducted = valuesOf(table);
    std::vector<Value> taken(table.scores.entries.size());
    for (const auto& deduction : table.scores.deductions)
        taken[deduction.entry] += Value::of(deduction.points);
    changeEach(table, [&](const Value& value, const Row& row, std::size_t) {
        return table.lowerIsBetter ? value + taken[row.entry] : value - taken[row.entry];
    });
    return true;
}

bool perform(Table& table, const CarryOver& step)
{
    for (auto& row : table.rows) {
        auto& cell = row.cells[0];
        if (cell)
            cell = *cell * step.own;
        for (const auto& [stage, weight] : step.earlier)
            for (const auto& earlier : table.scores.earlier)
                if (earlier.stage == stage) {
                    const auto& before = earlier.values[row.entry];
                    cell = cell && before ? Cell(*cell + *before * weight) : Cell();
                }
    }
    return true;
}

bool perform(Table& table, const Gate& step)
{
    std::vector<std::vector<Value>> marks(table.scores.entries.size());
    if (step.criterion.empty()) {
        for (const auto& row : table.rows)
            if (row.cells[0])
                marks[row.entry].push_back(*row.cells[0]);
    } else {
        const auto c = criterionCalled(table.scores, step.criterion);
        for (const auto& ballot : table.ballots)
            if (ballot.cells[c])
                marks[ballot.entry].push_back(*ballot.cells[c]);
    }
    const bool lower = step.criterion.empty() ? table.lowerIsBetter : table.rule.lowerIsBetter;
    for (std::size_t entry = 0; entry < marks.size(); ++entry)
        if (!marks[entry].empty() && isBetter(step.minimum, meanOf(marks[entry]), lower))
            table.leftOut[entry] = true;
    return true;
}

bool perform(Table& table, const Veto& step)
{
    const auto c = criterionCalled(table.scores, step.criterion);
    std::vector<int> votes(table.scores.entries.size(), 0);
    for (const auto& ballot : table.ballots)
        if (const auto& mark = ballot.cells[c])
            votes[ballot.entry] += (step.atMost ? *mark <= step.mark : *mark >= step.mark) ? 1 : 0;
    for (std::size_t entry = 0; entry < votes.size(); ++entry)
        if (votes[entry] >= step.judges)
            table.leftOut[entry] = true;
    return true;
}

bool perform(Table& table, const AdjustJudges& step)
{
    return adjust(table, step);
}

bool perform(Table& table, const ReduceJudges& step)
{
    table.totals = table.criteriaStand() ? weightedTotals(table, true) : table.rows;
    table.totalsLowerIsBetter = table.lowerIsBetter;
    const bool known = combineJudges(table, step);
    table.judgesStand = false;
    return known;
}

} // namespace

bool doSteps(Table& table)
{
    return std::ranges::all_of(table.rule.steps, [&](const Step& step) {
        return std::visit([&](const auto& one) { return perform(table, one); }, step);
    });
}

} // namespace juri::scoring::recounting
