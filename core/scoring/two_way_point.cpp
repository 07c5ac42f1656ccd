#include "scoring/two_way_point.h"

#include "scoring/two_way_forms.h"

#include <cmath>

namespace juri::scoring {
namespace {

double dot(const Levels& a, const Levels& b)
{
    return a.rows.dot(b.rows) + a.columns.dot(b.columns);
}

/// a - factor b
Levels minus(const Levels& a, double factor, const Levels& b)
{
    return {a.rows - factor * b.rows, a.columns - factor * b.columns};
}

} // namespace

Point::Point(const Design& design, bool ml, Eigen::Vector2d ratios)
    : m_design(design)
    , m_ml(ml)
    , m_ratios(ratios)
    , m_rootRow(std::sqrt(ratios[0]))
    , m_rootColumn(std::sqrt(ratios[1]))
    , m_one{design.rowCount, design.columnCount}
{
    factorise();
    solveMeans();
}

void Point::factorise()
{
    m_diagonal = 1 + m_ratios[0] * m_design.rowCount.array();
    Eigen::MatrixXd schur = Eigen::MatrixXd::Zero(m_design.columns(), m_design.columns());
    schur.diagonal() = 1 + m_ratios[1] * m_design.columnCount.array();
    if (m_ratios[0] > 0 && m_ratios[1] > 0)
        m_design.subtractProducts(
            schur, [&](auto row) { return m_ratios[0] * m_ratios[1] / m_diagonal[row]; });
    m_factor.compute(schur);
    m_logDeterminant =
        m_diagonal.array().log().sum() + 2 * m_factor.matrixLLT().diagonal().array().log().sum();
}

Levels Point::solve(const Levels& v) const
{
    const auto cross = m_rootRow * m_rootColumn;
    Levels x;
    x.columns =
        m_factor.solve(v.columns - cross * m_design.timesRows(v.rows.cwiseQuotient(m_diagonal)));
    x.rows = (v.rows - cross * m_design.timesColumns(x.columns)).cwiseQuotient(m_diagonal);
    return x;
}

Levels Point::throughInverse(const Levels& s, const Levels& x) const
{
    return {m_rootRow > 0
                ? Eigen::VectorXd(x.rows / m_rootRow)
                : Eigen::VectorXd(s.rows - m_rootColumn * m_design.timesColumns(x.columns)),
            m_rootColumn > 0 ? Eigen::VectorXd(x.columns / m_rootColumn)
                             : Eigen::VectorXd(s.columns - m_rootRow * m_design.timesRows(x.rows))};
}

double Point::inner(double plain, const Levels& s, const Levels& x) const
{
    return plain - dot(scaled(s), x);
}

void Point::solveMeans()
{
    const Levels y{m_design.rowSum, m_design.columnSum};
    const auto solvedY = solveScaled(y);
    const auto total = m_design.rowSum.sum();
    m_solvedOne = solveScaled(m_one);
    m_oneOne = inner(m_design.ratings, m_one, m_solvedOne);
    m_mean = inner(total, m_one, solvedY) / m_oneOne;
    const auto rest = minus(y, m_mean, m_one);
    const auto solvedRest = minus(solvedY, m_mean, m_solvedOne);
    const auto plain = m_design.squares - 2 * m_mean * total + m_mean * m_mean * m_design.ratings;
    m_quadratic = std::max(0.0, inner(plain, rest, solvedRest));
    m_sums = throughInverse(rest, solvedRest);
    m_deviance = m_logDeterminant + freedom() * (1 + std::log(2 * M_PI * m_quadratic / freedom()));
    if (!m_ml)
        m_deviance += std::log(m_oneOne);
}

Levels Point::conditional() const
{
    const auto root = rootOfInverse(m_factor.matrixLLT());
    const auto cross = m_ratios[0] * m_ratios[1];
    const auto forms = rowForms(m_design, root);
    Levels made;
    made.columns.resize(m_design.columns());
    for (Eigen::Index column = 0; column < made.columns.size(); ++column)
        made.columns[column] =
            m_ratios[1] * root.col(column).tail(made.columns.size() - column).squaredNorm();
    made.rows = m_ratios[0]
        * (m_diagonal.cwiseInverse().array()
           + cross * forms.array() / (m_diagonal.array() * m_diagonal.array()));
    return made;
}

/// The trace of a factor that is on the boundary, where only the other one is in H.
double Point::traceWithout(bool rows) const
{
    double trace = m_design.ratings;
    const auto other = rows ? m_ratios[1] : m_ratios[0];
    for (Eigen::Index row = 0; row < m_design.rows(); ++row)
        for (int cell = m_design.firstCell[row]; cell < m_design.firstCell[row + 1]; ++cell) {
            const auto count =
                rows ? m_design.columnCount[m_design.cellColumn[cell]] : m_design.rowCount[row];
            trace -=
                other * m_design.cellCount[cell] * m_design.cellCount[cell] / (1 + other * count);
        }
    return trace;
}

Eigen::Vector2d Point::traces() const
{
    const auto scaledC = conditional();
    Eigen::Vector2d traces;
    for (const int k : {0, 1}) {
        const auto& diagonal = k == 0 ? scaledC.rows : scaledC.columns;
        const auto ratio = m_ratios[k];
        traces[k] = ratio > kSmallestRatio
            ? (static_cast<double>(diagonal.size()) - diagonal.sum() / ratio) / ratio
            : traceWithout(k == 0);
    }
    return traces;
}

void Point::differentiate(Eigen::Vector2d& gradient, Eigen::Matrix2d& information) const
{
    const auto oneThrough = throughInverse(m_one, m_solvedOne);
    const auto& u = m_sums;
    // f_k = Z_k u_k, the derivative of H times H^-1 (y - mean), by its level sums
    const Levels byRows{m_design.rowCount.cwiseProduct(u.rows), m_design.timesRows(u.rows)};
    const Levels byColumns{m_design.timesColumns(u.columns),
                           m_design.columnCount.cwiseProduct(u.columns)};
    const auto solvedRows = solveScaled(byRows);
    const auto solvedColumns = solveScaled(byColumns);
    const Eigen::Vector2d forms{u.rows.squaredNorm(), u.columns.squaredNorm()};
    const Eigen::Vector2d withOne{oneThrough.rows.dot(u.rows), oneThrough.columns.dot(u.columns)};
    Eigen::Matrix2d curvature;
    curvature(0, 0) = inner(u.rows.dot(byRows.rows), byRows, solvedRows);
    curvature(0, 1) = inner(u.rows.dot(byColumns.rows), byRows, solvedColumns);
    curvature(1, 1) = inner(u.columns.dot(byColumns.columns), byColumns, solvedColumns);
    curvature(1, 0) = curvature(0, 1);
    curvature -= withOne * withOne.transpose() / m_oneOne;

    gradient = traces() - freedom() * forms / m_quadratic;
    if (!m_ml)
        gradient -= Eigen::Vector2d(oneThrough.rows.squaredNorm(), oneThrough.columns.squaredNorm())
            / m_oneOne;
    information = freedom() / m_quadratic * curvature
        - freedom() / (m_quadratic * m_quadratic) * forms * forms.transpose();
}

} // namespace juri::scoring
