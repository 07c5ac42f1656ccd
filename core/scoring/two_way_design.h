#pragma once

#include "scoring/two_way.h"

#include <Eigen/Dense>
#include <vector>

namespace juri::scoring {

/// A two-way layout summed up in cells. "Rows" are the larger factor, which the
/// solvers eliminate, "columns" the smaller; only levels with ratings are in.
/// Scores are taken from their mean, so that sums of squares stay accurate.
struct Design {
    explicit Design(const Ratings& ratings);

    bool entriesAreRows = false;
    std::vector<int> rowLevels; ///< position in Ratings of each row
    std::vector<int> columnLevels;
    std::vector<int> firstCell; ///< by row; one more at the end
    std::vector<int> cellColumn;
    std::vector<double> cellCount;
    Eigen::VectorXd rowCount, columnCount, rowSum, columnSum;
    double ratings = 0;
    double squares = 0;
    double shift = 0; ///< the mean that was taken off

    Eigen::Index rows() const { return rowCount.size(); }
    Eigen::Index columns() const { return columnCount.size(); }

    /// Whether all entries and judges hang together through ratings.
    bool isConnected() const;

    Eigen::VectorXd timesColumns(const Eigen::VectorXd& columns) const; ///< N x
    Eigen::VectorXd timesRows(const Eigen::VectorXd& rows) const;       ///< N' x
    Eigen::VectorXd timesReduced(const Eigen::VectorXd& columns) const; ///< (D - N' R^-1 N) x

    /// matrix -= sum over rows of scale(row) n n', lower triangle only.
    template <class Scale> void subtractProducts(Eigen::MatrixXd& matrix, Scale scale) const
    {
        for (Eigen::Index row = 0; row < rows(); ++row)
            for (int j = firstCell[row]; j < firstCell[row + 1]; ++j) {
                const double factor = scale(row) * cellCount[j];
                double* column = &matrix(0, cellColumn[j]);
                for (int i = j; i < firstCell[row + 1]; ++i)
                    column[cellColumn[i]] -= factor * cellCount[i];
            }
    }

private:
    double timesColumns(Eigen::Index row, const Eigen::VectorXd& columns) const;

    /// From each row's ratings, by their columns.
    void addCells(const std::vector<int>& firstRating, std::vector<int>& ratingColumn);
};

} // namespace juri::scoring
