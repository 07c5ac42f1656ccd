#include "scoring/two_way_design.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

struct Cell {
    int row;
    int column;
    double count;
};

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

std::vector<Cell> merged(std::vector<Cell> cells)
{
    std::sort(cells.begin(), cells.end(), [](const Cell& a, const Cell& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    std::vector<Cell> distinct;
    for (const auto& cell : cells) {
        if (!distinct.empty() && distinct.back().row == cell.row
            && distinct.back().column == cell.column)
            distinct.back().count += 1;
        else
            distinct.push_back(cell);
    }
    return distinct;
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
    std::vector<Cell> cells;
    cells.reserve(given.list.size());
    for (const auto& rating : given.list) {
        const int row = rowAt[entriesAreRows ? rating.entry : rating.judge];
        const int column = columnAt[entriesAreRows ? rating.judge : rating.entry];
        const double score = rating.score - shift;
        cells.push_back({row, column, 1});
        rowCount[row] += 1;
        columnCount[column] += 1;
        rowSum[row] += score;
        columnSum[column] += score;
        squares += score * score;
    }
    firstCell.assign(rowLevels.size() + 1, 0);
    for (const auto& cell : merged(std::move(cells))) {
        ++firstCell[cell.row + 1];
        cellColumn.push_back(cell.column);
        cellCount.push_back(cell.count);
    }
    std::partial_sum(firstCell.begin(), firstCell.end(), firstCell.begin());
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

} // namespace juri::scoring
