#include "scoring/two_way_design.h"

#include <algorithm>
#include <numeric>

namespace juri::scoring {
namespace {

/// Old positions to new ones, levels without ratings left out.
std::vector<int> compact(const std::vector<char>& used, std::vector<int>& levels)
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
    std::vector<char> entryUsed(static_cast<std::size_t>(given.entries));
    std::vector<char> judgeUsed(static_cast<std::size_t>(given.judges));
    for (const auto& rating : given.list) {
        entryUsed[rating.entry] = 1;
        judgeUsed[rating.judge] = 1;
        shift += rating.score;
    }
    ratings = static_cast<double>(given.list.size());
    shift /= std::max(ratings, 1.0);
    entriesAreRows = std::count(entryUsed.begin(), entryUsed.end(), 1)
        >= std::count(judgeUsed.begin(), judgeUsed.end(), 1);
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
        if (!std::is_sorted(begin, end))
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

bool Design::isConnected() const
{
    std::vector<int> parent(columnLevels.size());
    std::iota(parent.begin(), parent.end(), 0);
    const auto rootOf = [&](int column) {
        while (parent[column] != column)
            column = parent[column] = parent[parent[column]];
        return column;
    };
    auto parts = columnLevels.size();
    for (Eigen::Index row = 0; row < rows() && parts > 1; ++row) {
        const int first = rootOf(cellColumn[firstCell[row]]);
        for (int cell = firstCell[row] + 1; cell < firstCell[row + 1]; ++cell)
            if (const int other = rootOf(cellColumn[cell]); other != first) {
                parent[other] = first;
                --parts;
            }
    }
    return parts <= 1;
}

double Design::timesColumns(Eigen::Index row, const Eigen::VectorXd& columns) const
{
    double sum = 0;
    for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
        sum += cellCount[cell] * columns[cellColumn[cell]];
    return sum;
}

Eigen::VectorXd Design::timesColumns(const Eigen::VectorXd& columns) const
{
    Eigen::VectorXd product(rows());
    for (Eigen::Index row = 0; row < rows(); ++row)
        product[row] = timesColumns(row, columns);
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
        const double mean = timesColumns(row, columns) / rowCount[row];
        for (int cell = firstCell[row]; cell < firstCell[row + 1]; ++cell)
            product[cellColumn[cell]] -= cellCount[cell] * mean;
    }
    return product;
}

} // namespace juri::scoring
