#include "scoring/two_way_design.h"

#include <cmath>
#include <optional>
#include <utility>

namespace juri::scoring {
namespace {

constexpr int kMostForErrors = 500;
constexpr int kMostForFactors = 64; ///< columns
constexpr int kMostSteps = 100;     ///< of conjugate gradients
constexpr double kConverged = 1e-14;

/// Least squares of a connected design: column effects from L c = r with the Schur
/// complement L = D - N' R^-1 N, then rows; both centred after.
class Solver {
public:
    explicit Solver(const Design& design) : m_design(design)
    {
        const Eigen::VectorXd rowMeans = design.rowSum.cwiseQuotient(design.rowCount);
        columns = solveColumns(design.columnSum - design.timesRows(rowMeans));
        rows = (design.rowSum - design.timesColumns(columns)).cwiseQuotient(design.rowCount);
        const auto fitted = rows.dot(design.rowSum) + columns.dot(design.columnSum);
        residual = std::max(0.0, design.squares - fitted);
        intercept = design.shift + rows.mean() + columns.mean();
        rows.array() -= rows.mean();
        columns.array() -= columns.mean();
    }

    /// Diagonals of the covariances of centred effects, in units of the residual
    /// variance.
    Eigen::VectorXd columnVariances()
    {
        const auto q = m_design.columns();
        const Eigen::MatrixXd inverse = factor().solve(Eigen::MatrixXd::Identity(q, q));
        return inverse.diagonal().array() - 1.0 / static_cast<double>(q);
    }

    Eigen::VectorXd rowVariances()
    {
        const auto p = m_design.rows();
        const auto q = m_design.columns();
        const Eigen::MatrixXd inverse = factor().solve(Eigen::MatrixXd::Identity(q, q));
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
    /// By factors for few columns, else by conjugate gradients, which need some ten
    /// steps where panels overlap; where they need many, by factors after all.
    Eigen::VectorXd solveColumns(const Eigen::VectorXd& right)
    {
        if (m_design.columns() > kMostForFactors)
            if (const auto solution = conjugateGradients(right))
                return *solution;
        return factor().solve(right);
    }

    /// With the diagonal as preconditioner. L is singular, but right is in its range.
    std::optional<Eigen::VectorXd> conjugateGradients(const Eigen::VectorXd& right) const
    {
        Eigen::VectorXd solution = Eigen::VectorXd::Zero(right.size());
        Eigen::VectorXd rest = right;
        Eigen::VectorXd scaled = rest.cwiseQuotient(m_design.columnCount);
        Eigen::VectorXd direction = scaled;
        double size = rest.dot(scaled);
        const double enough = size * kConverged * kConverged;
        for (int step = 0; size > enough; ++step) {
            if (step == kMostSteps)
                return std::nullopt;
            const auto image = m_design.timesReduced(direction);
            const auto length = size / direction.dot(image);
            solution += length * direction;
            rest -= length * image;
            scaled = rest.cwiseQuotient(m_design.columnCount);
            const auto before = std::exchange(size, rest.dot(scaled));
            direction = scaled + size / before * direction;
        }
        return solution.allFinite() ? std::optional(solution) : std::nullopt;
    }

    /// Of L made regular by 11'/q.
    const Eigen::LLT<Eigen::MatrixXd>& factor()
    {
        if (m_factor)
            return *m_factor;
        const auto q = m_design.columns();
        Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(q, q);
        matrix.diagonal() = m_design.columnCount;
        m_design.subtractProducts(matrix, [&](auto row) { return 1 / m_design.rowCount[row]; });
        matrix.triangularView<Eigen::Lower>() +=
            Eigen::MatrixXd::Constant(q, q, 1.0 / static_cast<double>(q));
        return m_factor.emplace(matrix);
    }

    const Design& m_design;
    std::optional<Eigen::LLT<Eigen::MatrixXd>> m_factor; ///< made when first asked for
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

Fitted<FixedFit> fitTwoWayFixed(const Ratings& ratings, bool withErrors)
{
    if (ratings.list.empty())
        return {std::nullopt, "no-ballots"};
    const Design design(ratings);
    if (!design.isConnected())
        return {std::nullopt, "unconnected"};
    Solver solver(design);
    FixedFit fit;
    fit.intercept = solver.intercept;
    fit.residualSumOfSquares = solver.residual;
    fit.degreesOfFreedom = static_cast<int>(ratings.list.size())
        - static_cast<int>(design.rows() + design.columns()) + 1;
    if (fit.degreesOfFreedom > 0)
        fit.residualVariance = fit.residualSumOfSquares / fit.degreesOfFreedom;

    const auto judges = design.entriesAreRows ? design.columns() : design.rows();
    Eigen::VectorXd variances;
    if (withErrors && fit.degreesOfFreedom > 0 && judges <= kMostForErrors)
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
