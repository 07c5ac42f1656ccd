#pragma once

#include "scoring/sheets.h"

#include <optional>
#include <vector>

namespace juri::scoring {

/// Arithmetic on the marks of one cell. Each gives nothing for no marks.
std::optional<Value> meanOf(const std::vector<Value>& values);
std::optional<Value> sumOf(const std::vector<Value>& values);

/// The middle value; of an even number the mean of the two middle ones.
std::optional<Value> medianOf(std::vector<Value> values);

/// How many marks a trimming drops at each end of `count`; nothing when there
/// are too few marks for a value.
std::optional<int> trimmedAtEachEnd(const ReduceJudges& step, int count);

/// Each mark moved to within step.within of the raw mean, rounded if the step
/// says so; in the order given.
std::vector<Value> clamped(const ReduceJudges& step, const std::vector<Value>& values);

/// Places of values, 1 the best, equals sharing the mean of their places.
std::vector<Value> averageRanks(const std::vector<Value>& values, bool lowerIsBetter);

/// Points for averageRanks places: equals share the mean of the points of the
/// places they take up; places beyond the table count 0.
std::vector<Value> pointsForPlaces(const std::vector<Value>& table,
                                   const std::vector<Value>& values, bool lowerIsBetter);

/// Positions of the rows of one judge, among sheets by entry.
std::vector<std::vector<std::size_t>> rowsByJudge(const Sheets& sheets, int judges);

/// Replaces each row's mark by makeMarks(the judge's marks), judge by judge.
template <class MakeMarks> void mapEachJudge(Table& table, std::size_t column, MakeMarks makeMarks)
{
    for (const auto& rows :
         rowsByJudge(table.sheets, static_cast<int>(table.scores.judges.size()))) {
        std::vector<std::size_t> given;
        std::vector<Value> values;
        for (const auto row : rows)
            if (const auto& mark = table.sheets[row].marks[column]) {
                given.push_back(row);
                values.push_back(*mark);
            }
        const std::vector<Value> made = makeMarks(values);
        for (std::size_t i = 0; i < given.size(); ++i)
            table.sheets[given[i]].marks[column] = made[i];
    }
}

} // namespace juri::scoring
