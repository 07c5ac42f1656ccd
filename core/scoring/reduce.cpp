#include "scoring/methods.h"
#include "scoring/profile.h"

#include <algorithm>

namespace juri::scoring {
namespace {

/// The cells of one entry and column that have a mark.
struct Cell {
    std::vector<int> judges;
    std::vector<Value> values;
};

Cell cellOf(const Sheets& sheets, Rows rows, std::size_t column)
{
    Cell cell;
    for (auto row = rows.first; row < rows.last; ++row)
        if (const auto& mark = sheets[row].marks[column]) {
            cell.judges.push_back(sheets[row].judge);
            cell.values.push_back(*mark);
        }
    return cell;
}

struct Place {
    Table& table;
    int entry;
    int criterion; ///< -1 once criteria are combined

    void note(Action action, int judge, Mark before, Mark after) const
    {
        scoring::note(table, {table.step, action, judge, criterion, before, after, {}}, entry);
    }
};

/// Positions of the values, lowest first; equals in the order of judges.
std::vector<std::size_t> lowestFirst(const std::vector<Value>& values)
{
    std::vector<std::size_t> order(values.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return values[a] < values[b]; });
    return order;
}

std::optional<Value> trimmed(const Place& place, const ReduceJudges& step, const Cell& cell)
{
    const auto drop = trimmedAtEachEnd(step, static_cast<int>(cell.values.size()));
    if (!drop)
        return std::nullopt;
    const auto order = lowestFirst(cell.values);
    const auto low = static_cast<std::size_t>(*drop);
    const auto high = order.size() - low;
    std::vector<Value> kept;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto& value = cell.values[order[i]];
        if (i >= low && i < high)
            kept.push_back(value);
        else
            place.note(i < low ? Action::DroppedLowest : Action::DroppedHighest,
                       cell.judges[order[i]], value, {});
    }
    return step.by == JudgesBy::TrimmedSum ? sumOf(kept) : meanOf(kept);
}

std::optional<Value> clampedMean(const Place& place, const ReduceJudges& step, const Cell& cell)
{
    const auto corrected = clamped(step, cell.values);
    for (std::size_t i = 0; i < corrected.size(); ++i)
        if (corrected[i] != cell.values[i])
            place.note(Action::Clamped, cell.judges[i], cell.values[i], corrected[i]);
    return meanOf(corrected);
}

std::optional<Value> combine(const Place& place, const ReduceJudges& step, const Cell& cell)
{
    switch (step.by) {
    case JudgesBy::Sum:
    case JudgesBy::PlacementSum:
    case JudgesBy::Borda: return sumOf(cell.values);
    case JudgesBy::Median: return medianOf(cell.values);
    case JudgesBy::TrimmedMean:
    case JudgesBy::TrimmedSum: return trimmed(place, step, cell);
    case JudgesBy::ClampedMean: return clampedMean(place, step, cell);
    default: return meanOf(cell.values);
    }
}

/// Cell by cell: each entry's marks of one criterion to one.
void reduceCells(Table& table, const ReduceJudges& step)
{
    const auto columns = table.hasCriteria ? table.scores.criteria.size() : 1;
    const auto rows = rowsByEntry(table.sheets, table.entryCount());
    Sheets reduced;
    for (int entry = 0; entry < table.entryCount(); ++entry) {
        if (rows[entry].first == rows[entry].last)
            continue;
        Sheet sheet{entry, -1, {}};
        for (std::size_t c = 0; c < columns; ++c) {
            const Place place{table, entry, table.hasCriteria ? static_cast<int>(c) : -1};
            const auto cell = cellOf(table.sheets, rows[entry], c);
            sheet.marks.push_back(combine(place, step, cell));
            if (!cell.values.empty())
                place.note(Action::Combined, -1, {}, sheet.marks.back());
        }
        reduced.push_back(std::move(sheet));
    }
    table.sheets = std::move(reduced);
}

/// Marks to ranks, or to n - rank, judge by judge.
void toRanks(Table& table, bool borda)
{
    const auto columns = table.hasCriteria ? table.scores.criteria.size() : 1;
    for (std::size_t c = 0; c < columns; ++c)
        mapEachJudge(table, c, [&](const std::vector<Value>& values) {
            auto ranks = averageRanks(values, table.lowerIsBetter);
            if (borda)
                for (auto& rank : ranks)
                    rank = Value::of(static_cast<std::int64_t>(values.size())) - rank;
            return ranks;
        });
    table.lowerIsBetter = !borda;
}

} // namespace

Outcome reduceJudges(Table& table, const ReduceJudges& step)
{
    switch (step.by) {
    case JudgesBy::PlacementSum:
    case JudgesBy::MeanRank: toRanks(table, false); break;
    case JudgesBy::Borda: toRanks(table, true); break;
    case JudgesBy::Copeland:
    case JudgesBy::Schulze:
    case JudgesBy::Kemeny:
    case JudgesBy::BradleyTerry: return reduceByPairs(table, step);
    case JudgesBy::MajorityJudgment: return reduceByMajority(table);
    case JudgesBy::Skating: return reduceBySkating(table);
    case JudgesBy::TwoWayFixed:
    case JudgesBy::TwoWayRandom: return reduceByModel(table, step);
    default: break;
    }
    reduceCells(table, step);
    return {};
}

} // namespace juri::scoring
