#include "scoring/two_way_design.h"

#include <cmath>

namespace juri::scoring {
namespace {

constexpr int kMostForErrors = 500;

/// Least squares of a connected design: column effects from the Schur complement
/// L = D - N' R^-1 N, made regular by 11'/q, then rows; both centred after.
class Solver {
public:
    explicit Solver(const Design& design) : m_design(design)
    {
        const auto q = design.columns();
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(q, q);
        matrix.diagonal() = design.columnCount;
        design.subtractProducts(matrix, [&](auto row) { return 1 / design.rowCount[row]; });
        matrix.triangularView<Eigen::Lower>() +=
            Eigen::MatrixXd::Constant(q, q, 1.0 / static_cast<double>(q));
        m_factor.compute(matrix);
        const Eigen::VectorXd rowMeans = design.rowSum.cwiseQuotient(design.rowCount);
        columns = m_factor.solve(design.columnSum - design.timesRows(rowMeans));
        rows = (design.rowSum - design.timesColumns(columns)).cwiseQuotient(design.rowCount);
        const auto fitted = rows.dot(design.rowSum) + columns.dot(design.columnSum);
        residual = std::max(0.0, design.squares - fitted);
        intercept = design.shift + rows.mean() + columns.mean();
        rows.array() -= rows.mean();
        columns.array() -= columns.mean();
    }

    /// Diagonals of the covariances of centred effects, in units of the residual
    /// variance.
    Eigen::VectorXd columnVariances() const
    {
        const auto q = m_design.columns();
        const Eigen::MatrixXd inverse = m_factor.solve(Eigen::MatrixXd::Identity(q, q));
        return inverse.diagonal().array() - 1.0 / static_cast<double>(q);
    }

    Eigen::VectorXd rowVariances() const
    {
        const auto p = m_design.rows();
        const auto q = m_design.columns();
        const Eigen::MatrixXd inverse = m_factor.solve(Eigen::MatrixXd::Identity(q, q));
        Eigen::MatrixXd means = Eigen::MatrixXd::Zero(p, q); // R^-1 N
        for (Eigen::Index row = 0; row < p; ++row)
            for (int cell = m_design.firstCell[row]; cell < m_design.firstCell[row + 1]; ++cell)
                means(row, m_design.cellColumn[cell]) =
                    m_design.cellCount[cell] / m_design.rowCount[row];
        Eigen::MatrixXd covariance = means * inverse * means.transpose();
        covariance.diagonal() += m_design.rowCount.cwiseInverse();
        const Eigen::VectorXd average = covariance.rowwise().mean();
        return covariance.diagonal().array() - 2 * average.array() + average.mean();
    }

    Eigen::VectorXd rows, columns;
    double intercept = 0;
    double residual = 0;

private:
    const Design& m_design;
    Eigen::LLT<Eigen::MatrixXd> m_factor;
};

Effects effectsOf(int levels, const std::vector<int>& positions, const Eigen::VectorXd& effects,
                  const Eigen::VectorXd& variances, double residualVariance)
{
    Effects made(static_cast<std::size_t>(levels));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        Effect effect{effects[static_cast<Eigen::Index>(i)], std::nullopt};
        if (variances.size() > 0)
            effect.standardError = std::sqrt(
                std::max(0.0, residualVariance * variances[static_cast<Eigen::Index>(i)]));
        made[positions[i]] = effect;
    }
    return made;
}

} // namespace

Fitted<FixedFit> fitTwoWayFixed(const Ratings& ratings)
{
    if (ratings.list.empty())
        return {std::nullopt, "no-ballots"};
    if (componentsOf(ratings).count > 1)
        return {std::nullopt, "unconnected"};
    const Design design(ratings);
    const Solver solver(design);
    FixedFit fit;
    fit.intercept = solver.intercept;
    fit.residualSumOfSquares = solver.residual;
    fit.degreesOfFreedom = static_cast<int>(ratings.list.size())
        - static_cast<int>(design.rows() + design.columns()) + 1;
    if (fit.degreesOfFreedom > 0)
        fit.residualVariance = fit.residualSumOfSquares / fit.degreesOfFreedom;

    const auto judges = design.entriesAreRows ? design.columns() : design.rows();
    Eigen::VectorXd variances;
    if (fit.degreesOfFreedom > 0 && judges <= kMostForErrors)
        variances = design.entriesAreRows ? solver.columnVariances() : solver.rowVariances();
    const Eigen::VectorXd none;
    fit.judges = design.entriesAreRows
        ? effectsOf(ratings.judges, design.columnLevels, solver.columns, variances,
                    fit.residualVariance)
        : effectsOf(ratings.judges, design.rowLevels, solver.rows, variances, fit.residualVariance);
    fit.entries = design.entriesAreRows
        ? effectsOf(ratings.entries, design.rowLevels, solver.rows, none, 0)
        : effectsOf(ratings.entries, design.columnLevels, solver.columns, none, 0);
    return {fit, ""};
}

} // namespace juri::scoring
