#include "scoring/recount_table.h"

#include <algorithm>

namespace juri::scoring::recounting {
namespace {

/// The cells of one column in some rows, without those that are empty.
struct Column {
    std::vector<Cell*> cells;
    std::vector<Value> numbers;
};

Column columnOf(std::vector<Row>& rows, const std::vector<std::size_t>& which, std::size_t column)
{
    Column made;
    for (const auto row : which)
        if (auto& cell = rows[row].cells[column]) {
            made.cells.push_back(&cell);
            made.numbers.push_back(*cell);
        }
    return made;
}

Value countOf(const std::vector<Value>& numbers)
{
    return Value::of(static_cast<std::int64_t>(numbers.size()));
}

std::vector<Value> minMax(const std::vector<Value>& numbers)
{
    const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
    std::vector<Value> made;
    for (const auto& number : numbers)
        made.push_back(*low == *high ? Value::ratio(1, 2) : (number - *low) / (*high - *low));
    return made;
}

std::vector<Value> normalisedPlaces(const std::vector<Value>& places)
{
    const auto n = countOf(places);
    std::vector<Value> made;
    for (const auto& place : places)
        made.push_back(places.size() == 1 ? Value::ratio(1, 2) : (n - place) / (n - Value::of(1)));
    return made;
}

std::vector<Value> centred(const std::vector<Value>& numbers, const Value& grandMean)
{
    const auto shift = grandMean - meanOf(numbers);
    std::vector<Value> made;
    for (const auto& number : numbers)
        made.push_back(number + shift);
    return made;
}

std::vector<Value> adjusted(Adjustment by, const std::vector<Value>& numbers,
                            const Value& grandMean, bool lowerIsBetter)
{
    if (by == Adjustment::Centred)
        return centred(numbers, grandMean);
    if (by == Adjustment::MinMax)
        return minMax(numbers);
    const auto places = sharedPlaces(numbers, lowerIsBetter);
    return by == Adjustment::Rank ? places : normalisedPlaces(places);
}

} // namespace

bool adjust(Table& table, const AdjustJudges& step)
{
    if (step.by == Adjustment::ZScore)
        return false;
    std::vector<std::size_t> all(table.rows.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const auto byJudge = rowsByJudge(table, table.rows);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto whole = columnOf(table.rows, all, c);
        if (whole.numbers.empty())
            continue;
        const auto grandMean = meanOf(whole.numbers);
        for (const auto& rows : byJudge) {
            const auto own = columnOf(table.rows, rows, c);
            if (own.numbers.empty())
                continue;
            const auto made = adjusted(step.by, own.numbers, grandMean, table.lowerIsBetter);
            for (std::size_t i = 0; i < made.size(); ++i)
                *own.cells[i] = made[i];
        }
    }
    if (step.by == Adjustment::Rank || step.by == Adjustment::RankNormalised)
        table.lowerIsBetter = step.by == Adjustment::Rank;
    return true;
}

namespace {

Cell trimmed(std::vector<Value> marks, const ReduceJudges& step)
{
    auto drop = static_cast<std::size_t>(step.drop);
    if (step.fraction) {
        const auto share = *step.fraction * countOf(marks);
        drop = static_cast<std::size_t>(share.numerator() / share.denominator());
    }
    if (marks.size() < 2 * drop + 1 || marks.size() < static_cast<std::size_t>(step.minimumMarks))
        return std::nullopt;
    std::sort(marks.begin(), marks.end());
    const std::vector<Value> kept(marks.begin() + static_cast<std::ptrdiff_t>(drop),
                                  marks.end() - static_cast<std::ptrdiff_t>(drop));
    return step.by == JudgesBy::TrimmedMean ? meanOf(kept) : sumOf(kept);
}

Value clampedMean(const std::vector<Value>& marks, const ReduceJudges& step)
{
    const auto mean = meanOf(marks);
    std::vector<Value> corrected;
    for (const auto& mark : marks) {
        corrected.push_back(std::min(std::max(mark, mean - step.within), mean + step.within));
        if (step.roundMarks)
            corrected.back() = corrected.back().rounded(*step.roundMarks);
    }
    return meanOf(corrected);
}

/// The grades in the order in which the majority value reads them: the worse of
/// the middle ones first, each time without those read before.
std::vector<Value> majorityOrder(std::vector<Value> grades, bool lowerIsBetter)
{
    std::sort(grades.begin(), grades.end());
    if (lowerIsBetter)
        std::reverse(grades.begin(), grades.end()); // the worst first
    std::vector<Value> order;
    while (!grades.empty()) {
        const auto middle = grades.begin() + static_cast<std::ptrdiff_t>((grades.size() - 1) / 2);
        order.push_back(*middle);
        grades.erase(middle);
    }
    return order;
}

Cell oneNumber(const std::vector<Value>& marks, const ReduceJudges& step)
{
    if (marks.empty())
        return std::nullopt;
    switch (step.by) {
    case JudgesBy::Sum:
    case JudgesBy::PlacementSum:
    case JudgesBy::Borda: return sumOf(marks);
    case JudgesBy::Median: return middleOf(marks);
    case JudgesBy::TrimmedMean:
    case JudgesBy::TrimmedSum: return trimmed(marks, step);
    case JudgesBy::ClampedMean: return clampedMean(marks, step);
    default: return meanOf(marks);
    }
}

/// Each judge's marks to places, or to as many points as entries are behind.
void marksToPlaces(Table& table, bool bordaPoints)
{
    for (const auto& rows : rowsByJudge(table, table.rows))
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto own = columnOf(table.rows, rows, c);
            const auto places = sharedPlaces(own.numbers, table.lowerIsBetter);
            for (std::size_t i = 0; i < places.size(); ++i)
                *own.cells[i] = bordaPoints ? countOf(places) - places[i] : places[i];
        }
    table.lowerIsBetter = !bordaPoints;
}

void combineEntries(Table& table, const ReduceJudges& step)
{
    const auto byEntry = rowsByEntry(table, table.rows);
    std::vector<Row> combined;
    for (std::size_t entry = 0; entry < byEntry.size(); ++entry) {
        Row row{static_cast<int>(entry), -1, {}};
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            row.cells.push_back(oneNumber(columnOf(table.rows, byEntry[entry], c).numbers, step));
        combined.push_back(std::move(row));
    }
    table.rows = std::move(combined);
}

/// The value is the median grade; what decides between equals is kept beside it.
void combineByMajority(Table& table)
{
    const auto byEntry = rowsByEntry(table, table.rows);
    std::vector<Row> combined;
    table.majority.resize(byEntry.size());
    for (std::size_t entry = 0; entry < byEntry.size(); ++entry) {
        Row row{static_cast<int>(entry), -1, {}};
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto order =
                majorityOrder(columnOf(table.rows, byEntry[entry], c).numbers, table.lowerIsBetter);
            row.cells.push_back(order.empty() ? Cell() : Cell(order.front()));
            for (const auto& grade : order)
                table.majority[entry].push_back(table.lowerIsBetter ? -grade : grade);
        }
        combined.push_back(std::move(row));
    }
    table.rows = std::move(combined);
}

} // namespace

bool combineJudges(Table& table, const ReduceJudges& step)
{
    switch (step.by) {
    case JudgesBy::Kemeny:
    case JudgesBy::TwoWayFixed:
    case JudgesBy::TwoWayRandom:
    case JudgesBy::BradleyTerry: return false;
    case JudgesBy::Schulze: return combineBySchulze(table, step.margins);
    case JudgesBy::Copeland: combineByCopeland(table); return true;
    case JudgesBy::Skating: combineBySkating(table); return true;
    case JudgesBy::MajorityJudgment: combineByMajority(table); return true;
    case JudgesBy::PlacementSum:
    case JudgesBy::MeanRank: marksToPlaces(table, false); break;
    case JudgesBy::Borda: marksToPlaces(table, true); break;
    case JudgesBy::Mean:
    case JudgesBy::Sum:
    case JudgesBy::Median:
    case JudgesBy::TrimmedMean:
    case JudgesBy::TrimmedSum:
    case JudgesBy::ClampedMean: break;
    }
    combineEntries(table, step);
    return true;
}

} // namespace juri::scoring::recounting
