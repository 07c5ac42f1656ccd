#include "scoring/two_way_design.h"

#include <algorithm>

namespace juri::scoring {
namespace {

/// Old positions to new ones, levels without ratings left out.
std::vector<int> compact(const std::vector<bool>& used, std::vector<int>& levels)
{
    std::vector<int> position(used.size(), -1);
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i]) {
            position[i] = static_cast<int>(levels.size());
            levels.push_back(static_cast<int>(i));
        }
    return position;
}

/// Where each row's ratings begin, and where the last one's end.
std::vector<int> firstRatings(const Eigen::VectorXd& rowCount)
{
    std::vector<int> first{0};
    for (const auto count : rowCount)
        first.push_back(first.back() + static_cast<int>(count));
    return first;
}

} // namespace

Design::Design(const Ratings& given)
{
    std::vector<bool> entryUsed(static_cast<std::size_t>(given.entries));
    std::vector<bool> judgeUsed(static_cast<std::size_t>(given.judges));
    for (const auto& rating : given.list) {
        entryUsed[rating.entry] = true;
        judgeUsed[rating.judge] = true;
        shift += rating.score;
    }
    ratings = static_cast<double>(given.list.size());
    shift /= std::max(ratings, 1.0);
    entriesAreRows = std::count(entryUsed.begin(), entryUsed.end(), true)
        >= std::count(judgeUsed.begin(), judgeUsed.end(), true);
    const auto rowAt = compact(entriesAreRows ? entryUsed : judgeUsed, rowLevels);
    const auto columnAt = compact(entriesAreRows ? judgeUsed : entryUsed, columnLevels);

    rowCount = rowSum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(rowLevels.size()));
    columnCount = columnSum = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(columnLevels.size()));
    for (const auto& rating : given.list) {
        const int row = rowAt[entriesAreRows ? rating.entry : rating.judge];
        const int column = columnAt[entriesAreRows ? rating.judge : rating.entry];
        const double score = rating.score - shift;
        rowCount[row] += 1;
        columnCount[column] += 1;
        rowSum[row] += score;
        columnSum[column] += score;
        squares += score * score;
    }
    std::vector<int> columns(given.list.size());
    const auto first = firstRatings(rowCount);
    auto next = first;
    for (const auto& rating : given.list)
        columns[next[rowAt[entriesAreRows ? rating.entry : rating.judge]]++] =
            columnAt[entriesAreRows ? rating.judge : rating.entry];
    addCells(first, columns);
}

void Design::addCells(const std::vector<int>& firstRating, std::vector<int>& ratingColumn)
{
    firstCell.assign(1, 0);
    cellColumn.reserve(ratingColumn.size());
    cellCount.reserve(ratingColumn.size());
    for (std::size_t row = 0; row + 1 < firstRating.size(); ++row) {
        const auto begin = ratingColumn.begin() + firstRating[row];
        const auto end = ratingColumn.begin() + firstRating[row + 1];
        std::sort(begin, end);
        for (auto rating = begin; rating != end; ++rating) {
            if (rating != begin && *rating == rating[-1]) {
                cellCount.back() += 1;
                continue;
            }
            cellColumn.push_back(*rating);
            cellCount.push_back(1);
        }
        firstCell.push_back(static_cast<int>(cellColumn.size()));
    }
}

Eigen::VectorXd Design::timesColumns(const Eigen::VectorXd& columns) const
{
    Eigen::VectorXd product = Eigen::VectorXd::Zero(rows());
    for (Eigen::Index row = 0; row < rows(); ++row)
        for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
            product[row] += cellCount[cell] * columns[cellColumn[cell]];
    return product;
}

Eigen::VectorXd Design::timesRows(const Eigen::VectorXd& rowValues) const
{
    Eigen::VectorXd product = Eigen::VectorXd::Zero(columns());
    for (Eigen::Index row = 0; row < rows(); ++row)
        for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
            product[cellColumn[cell]] += cellCount[cell] * rowValues[row];
    return product;
}

Eigen::VectorXd Design::timesReduced(const Eigen::VectorXd& columns) const
{
    Eigen::VectorXd product = columnCount.cwiseProduct(columns);
    for (Eigen::Index row = 0; row < rows(); ++row) {
        double sum = 0;
        for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
            sum += cellCount[cell] * columns[cellColumn[cell]];
        sum /= rowCount[row];
        for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
            product[cellColumn[cell]] -= cellCount[cell] * sum;
    }
    return product;
}

} // namespace juri::scoring
