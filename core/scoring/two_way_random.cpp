#include "scoring/two_way_design.h"

#include <algorithm>
#include <cmath>

namespace juri::scoring {
namespace {

constexpr int kMostSteps = 60;
constexpr double kConverged = 1e-6; ///< of the deviance: the step that wins less is the last
constexpr double kLargest = 1e6; ///< ratio; beyond, as where nothing is left over, it grows forever
constexpr double kNoise = 1e-12; ///< of rounding in a deviance, relative
constexpr double kZero = 1e-10;  ///< variance ratios below are on the boundary

/// Numbers by level of both factors.
struct Levels {
    Eigen::VectorXd rows;
    Eigen::VectorXd columns;
};

double dot(const Levels& a, const Levels& b)
{
    return a.rows.dot(b.rows) + a.columns.dot(b.columns);
}

/// Inverts a lower triangle in place, by halves, so that most of the work is products
/// of blocks; what is above the diagonal is left as it is.
void invertLower(Eigen::Ref<Eigen::MatrixXd> matrix)
{
    constexpr Eigen::Index small = 32;
    const auto size = matrix.rows();
    if (size <= small) {
        Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(size, size);
        matrix.triangularView<Eigen::Lower>().solveInPlace(inverse);
        matrix.triangularView<Eigen::Lower>() = inverse;
        return;
    }
    const auto half = size / 2;
    auto upper = matrix.topLeftCorner(half, half);
    auto lower = matrix.bottomRightCorner(size - half, size - half);
    auto below = matrix.bottomLeftCorner(size - half, half);
    invertLower(upper);
    invertLower(lower);
    const Eigen::MatrixXd product = lower.triangularView<Eigen::Lower>() * below;
    below.noalias() = product * upper.triangularView<Eigen::Lower>();
    below = -below;
}

/// The model at given variance ratios (factor variance / residual variance), with
/// H = I + ratio_r Z_r Z_r' + ratio_c Z_c Z_c'. A vector over the ratings enters
/// only by its sums over levels, s = Z'v: v'H^-1 w = v'w - (L s_v)' C (L s_w) with
/// C = (L Z'Z L + I)^-1 and L the square roots of the ratios; rows are eliminated
/// from C, leaving the Schur complement of the columns.
class Point {
public:
    Point(const Design& design, bool ml, Eigen::Vector2d ratios)
        : m_design(design)
        , m_ml(ml)
        , m_ratios(ratios)
        , m_rootRow(std::sqrt(ratios[0]))
        , m_rootColumn(std::sqrt(ratios[1]))
    {
        factorise();
        solveMeans();
    }

    const Eigen::Vector2d& ratios() const { return m_ratios; }
    double deviance() const { return m_deviance; }
    double intercept() const { return m_mean; }
    double residualVariance() const { return m_quadratic / freedom(); }
    double meanInformation() const { return m_oneOne; } ///< 1'H^-1 1

    /// Z'H^-1 (y - mean); times the ratio these are the BLUPs.
    const Levels& levelSums() const { return m_sums; }

    /// First derivatives by the ratios, and the average information in place of the
    /// second ones.
    void differentiate(Eigen::Vector2d& gradient, Eigen::Matrix2d& information) const;

    /// Diagonal of ratio x C: conditional variances over the residual variance.
    Levels conditional() const;

private:
    double freedom() const { return m_design.ratings - (m_ml ? 0 : 1); }

    void factorise()
    {
        m_diagonal = 1 + m_ratios[0] * m_design.rowCount.array();
        Eigen::MatrixXd schur = Eigen::MatrixXd::Zero(m_design.columns(), m_design.columns());
        schur.diagonal() = 1 + m_ratios[1] * m_design.columnCount.array();
        if (m_ratios[0] > 0 && m_ratios[1] > 0)
            m_design.subtractProducts(
                schur, [&](auto row) { return m_ratios[0] * m_ratios[1] / m_diagonal[row]; });
        m_factor.compute(schur);
        m_logDeterminant = m_diagonal.array().log().sum()
            + 2 * m_factor.matrixLLT().diagonal().array().log().sum();
    }

    /// C v
    Levels solve(const Levels& v) const
    {
        const auto cross = m_rootRow * m_rootColumn;
        Levels x;
        x.columns = m_factor.solve(v.columns
                                   - cross * m_design.timesRows(v.rows.cwiseQuotient(m_diagonal)));
        x.rows = (v.rows - cross * m_design.timesColumns(x.columns)).cwiseQuotient(m_diagonal);
        return x;
    }

    Levels scaled(const Levels& v) const { return {m_rootRow * v.rows, m_rootColumn * v.columns}; }

    /// Z'H^-1 v, from s = Z'v.
    Levels throughInverse(const Levels& s) const
    {
        const auto b = scaled(solve(scaled(s)));
        return {s.rows - m_design.rowCount.cwiseProduct(b.rows) - m_design.timesColumns(b.columns),
                s.columns - m_design.columnCount.cwiseProduct(b.columns)
                    - m_design.timesRows(b.rows)};
    }

    double inner(double plain, const Levels& v, const Levels& w) const
    {
        return plain - dot(scaled(v), solve(scaled(w)));
    }

    void solveMeans()
    {
        const Levels one{m_design.rowCount, m_design.columnCount};
        const Levels y{m_design.rowSum, m_design.columnSum};
        const auto total = m_design.rowSum.sum();
        m_oneOne = inner(m_design.ratings, one, one);
        m_mean = inner(total, one, y) / m_oneOne;
        const Levels rest{y.rows - m_mean * one.rows, y.columns - m_mean * one.columns};
        const auto plain =
            m_design.squares - 2 * m_mean * total + m_mean * m_mean * m_design.ratings;
        m_quadratic = std::max(0.0, inner(plain, rest, rest));
        m_sums = throughInverse(rest);
        m_deviance =
            m_logDeterminant + freedom() * (1 + std::log(2 * M_PI * m_quadratic / freedom()));
        if (!m_ml)
            m_deviance += std::log(m_oneOne);
    }

    /// tr(Z_k' H^-1 Z_k) for rows and columns.
    Eigen::Vector2d traces() const;
    double traceWithout(bool rows) const;

    /// M with M'M the inverse of the Schur complement; lower triangle.
    Eigen::MatrixXd rootOfInverse() const
    {
        Eigen::MatrixXd root = m_factor.matrixLLT();
        invertLower(root);
        return root;
    }

    /// n' M'M n for each row's cells.
    Eigen::VectorXd rowForms(const Eigen::MatrixXd& root) const
    {
        const auto q = m_design.columns();
        Eigen::VectorXd forms = Eigen::VectorXd::Zero(m_design.rows());
        Eigen::VectorXd image(q);
        for (Eigen::Index row = 0; row < m_design.rows(); ++row) {
            const Eigen::Index first = m_design.cellColumn[m_design.firstCell[row]];
            image.tail(q - first).setZero();
            for (int j = m_design.firstCell[row]; j < m_design.firstCell[row + 1]; ++j) {
                const Eigen::Index column = m_design.cellColumn[j];
                image.tail(q - column) += m_design.cellCount[j] * root.col(column).tail(q - column);
            }
            forms[row] = image.tail(q - first).squaredNorm();
        }
        return forms;
    }

    const Design& m_design;
    bool m_ml;
    Eigen::Vector2d m_ratios;
    double m_rootRow, m_rootColumn;
    Eigen::VectorXd m_diagonal; ///< of the eliminated rows
    Eigen::LLT<Eigen::MatrixXd> m_factor;
    double m_logDeterminant = 0, m_oneOne = 0, m_mean = 0, m_quadratic = 0, m_deviance = 0;
    Levels m_sums;
};

Levels Point::conditional() const
{
    const auto root = rootOfInverse();
    const auto cross = m_ratios[0] * m_ratios[1];
    const auto forms = rowForms(root);
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
        traces[k] = ratio > kZero
            ? (static_cast<double>(diagonal.size()) - diagonal.sum() / ratio) / ratio
            : traceWithout(k == 0);
    }
    return traces;
}

void Point::differentiate(Eigen::Vector2d& gradient, Eigen::Matrix2d& information) const
{
    const Levels one{m_design.rowCount, m_design.columnCount};
    const auto oneThrough = throughInverse(one);
    const auto& u = m_sums;
    // f_k = Z_k u_k, the derivative of H times H^-1 (y - mean), by its level sums
    const Levels byRows{m_design.rowCount.cwiseProduct(u.rows), m_design.timesRows(u.rows)};
    const Levels byColumns{m_design.timesColumns(u.columns),
                           m_design.columnCount.cwiseProduct(u.columns)};
    const Eigen::Vector2d forms{u.rows.squaredNorm(), u.columns.squaredNorm()};
    const Eigen::Vector2d withOne{oneThrough.rows.dot(u.rows), oneThrough.columns.dot(u.columns)};
    Eigen::Matrix2d curvature;
    curvature(0, 0) = inner(u.rows.dot(byRows.rows), byRows, byRows);
    curvature(0, 1) = inner(u.rows.dot(byColumns.rows), byRows, byColumns);
    curvature(1, 1) = inner(u.columns.dot(byColumns.columns), byColumns, byColumns);
    curvature(1, 0) = curvature(0, 1);
    curvature -= withOne * withOne.transpose() / m_oneOne;

    gradient = traces() - freedom() * forms / m_quadratic;
    if (!m_ml)
        gradient -= Eigen::Vector2d(oneThrough.rows.squaredNorm(), oneThrough.columns.squaredNorm())
            / m_oneOne;
    information = freedom() / m_quadratic * curvature
        - freedom() / (m_quadratic * m_quadratic) * forms * forms.transpose();
}

/// Variance ratios to begin with, from the mean squares within each factor.
Eigen::Vector2d startingRatios(const Design& design)
{
    const auto within = [&](const Eigen::VectorXd& sums, const Eigen::VectorXd& counts) {
        const auto between = (sums.array() * sums.array() / counts.array()).sum();
        const auto freedom = design.ratings - static_cast<double>(counts.size());
        return std::max(0.0, design.squares - between) / std::max(1.0, freedom);
    };
    const auto total = design.squares / std::max(1.0, design.ratings - 1);
    const auto withinRows = within(design.rowSum, design.rowCount);
    const auto withinColumns = within(design.columnSum, design.columnCount);
    const auto residual = std::max(withinRows + withinColumns - total, 0.05 * total);
    return {std::max(total - withinRows, 0.02 * total) / residual,
            std::max(total - withinColumns, 0.02 * total) / residual};
}

/// Newton's step among the ratios that are free; those at 0 that would go below
/// stay.
Eigen::Vector2d stepFrom(const Point& point, const Eigen::Vector2d& gradient,
                         Eigen::Matrix2d information)
{
    Eigen::Vector2d step = Eigen::Vector2d::Zero();
    const auto isHeld = [&](int k) { return point.ratios()[k] <= 0 && gradient[k] >= 0; };
    const double ridge = 1e-12 * (information.trace() + 1e-300);
    information.diagonal().array() += ridge;
    if (isHeld(0) && isHeld(1))
        return step;
    if (isHeld(0) || isHeld(1)) {
        const int free = isHeld(0) ? 1 : 0;
        step[free] = -gradient[free] / information(free, free);
        return step;
    }
    step = -information.inverse() * gradient;
    return step;
}

/// The next point along a step: never below 0, halved until the deviance falls.
std::optional<Point> descend(const Design& design, bool ml, const Point& from,
                             const Eigen::Vector2d& step, int& evaluations)
{
    for (double length = 1; length > 1e-6; length /= 2) {
        Eigen::Vector2d ratios = (from.ratios() + length * step).cwiseMax(0.0).cwiseMin(kLargest);
        for (auto& ratio : ratios)
            if (ratio < kZero)
                ratio = 0;
        Point next(design, ml, ratios);
        ++evaluations;
        if (next.deviance() <= from.deviance() + kNoise * std::abs(from.deviance()))
            return next;
    }
    return std::nullopt;
}

Effects effectsOf(int levels, const std::vector<int>& positions, const Eigen::VectorXd& sums,
                  const Eigen::VectorXd& conditional, double ratio, double residualVariance)
{
    Effects made(static_cast<std::size_t>(levels));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        made[positions[i]] =
            Effect{ratio * sums[at], std::sqrt(std::max(0.0, residualVariance * conditional[at]))};
    }
    return made;
}

RandomFit fitOf(const Ratings& ratings, const Design& design, const Point& point, bool ml)
{
    RandomFit fit;
    fit.maximumLikelihood = ml;
    fit.residualVariance = point.residualVariance();
    fit.intercept = design.shift + point.intercept();
    fit.interceptError = std::sqrt(fit.residualVariance / point.meanInformation());
    fit.logLikelihood = -point.deviance() / 2;
    const int entry = design.entriesAreRows ? 0 : 1;
    fit.entryVariance = point.ratios()[entry] * fit.residualVariance;
    fit.judgeVariance = point.ratios()[1 - entry] * fit.residualVariance;
    const auto conditional = point.conditional();
    const auto& sums = point.levelSums();
    auto rows =
        effectsOf(design.entriesAreRows ? ratings.entries : ratings.judges, design.rowLevels,
                  sums.rows, conditional.rows, point.ratios()[0], fit.residualVariance);
    auto columns =
        effectsOf(design.entriesAreRows ? ratings.judges : ratings.entries, design.columnLevels,
                  sums.columns, conditional.columns, point.ratios()[1], fit.residualVariance);
    fit.entries = design.entriesAreRows ? std::move(rows) : columns;
    fit.judges = design.entriesAreRows ? std::move(columns) : rows;
    return fit;
}

/// All scores alike: nothing varies, and no logarithm of it is taken.
RandomFit constantFit(const Ratings& ratings, const Design& design, bool ml)
{
    RandomFit fit;
    fit.maximumLikelihood = ml;
    fit.intercept = design.shift;
    fit.entries.resize(static_cast<std::size_t>(ratings.entries));
    fit.judges.resize(static_cast<std::size_t>(ratings.judges));
    for (const auto& rating : ratings.list) {
        fit.entries[rating.entry] = Effect{0, 0.0};
        fit.judges[rating.judge] = Effect{0, 0.0};
    }
    return fit;
}

/// A factor of one level cannot vary.
Eigen::Vector2d allowed(const Design& design, Eigen::Vector2d ratios)
{
    if (design.rows() < 2)
        ratios[0] = 0;
    if (design.columns() < 2)
        ratios[1] = 0;
    return ratios;
}

} // namespace

Fitted<RandomFit> fitTwoWayRandom(const Ratings& ratings, bool maximumLikelihood)
{
    if (ratings.list.empty())
        return {std::nullopt, "no-ballots"};
    const Design design(ratings);
    if (design.squares <= 1e-18 * (1 + design.shift * design.shift) * design.ratings)
        return {constantFit(ratings, design, maximumLikelihood), ""};
    if (design.ratings <= static_cast<double>(std::max(design.rows(), design.columns())))
        return {std::nullopt, "too-few-ballots"};

    std::optional<Point> point(std::in_place, design, maximumLikelihood,
                               allowed(design, startingRatios(design)));
    int evaluations = 1;
    for (int i = 0; i < kMostSteps; ++i) {
        Eigen::Vector2d gradient;
        Eigen::Matrix2d information;
        point->differentiate(gradient, information);
        const Eigen::Vector2d step = allowed(design, stepFrom(*point, gradient, information));
        if (!step.allFinite() || step.isZero())
            break;
        auto next = descend(design, maximumLikelihood, *point, step, evaluations);
        if (!next || next->ratios() == point->ratios())
            break;
        point.emplace(*std::move(next));
        if (std::abs(gradient.dot(step)) < kConverged)
            break;
    }
    auto fit = fitOf(ratings, design, *point, maximumLikelihood);
    fit.evaluations = evaluations;
    return {std::move(fit), ""};
}

} // namespace juri::scoring
