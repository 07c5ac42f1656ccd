#pragma once

#include "scoring/two_way_design.h"

namespace juri::scoring {

constexpr double kSmallestRatio = 1e-10; ///< variance ratios below are on the boundary, 0

/// Numbers by level of both factors.
struct Levels {
    Eigen::VectorXd rows;
    Eigen::VectorXd columns;
};

/// The model at given variance ratios (factor variance / residual variance), with
/// H = I + ratio_r Z_r Z_r' + ratio_c Z_c Z_c'. A vector over the ratings enters
/// only by its sums over levels, s = Z'v: v'H^-1 w = v'w - (L s_v)' C (L s_w) with
/// C = (L Z'Z L + I)^-1 and L the square roots of the ratios; rows are eliminated
/// from C, leaving the Schur complement of the columns.
class Point {
public:
    Point(const Design& design, bool ml, Eigen::Vector2d ratios);

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

    void factorise();

    /// C v
    Levels solve(const Levels& v) const;

    Levels scaled(const Levels& v) const { return {m_rootRow * v.rows, m_rootColumn * v.columns}; }

    /// C L s, from s = Z'v.
    Levels solveScaled(const Levels& s) const { return solve(scaled(s)); }

    /// Z'H^-1 v, from s = Z'v and x = C L s: L^-1 x, as C^-1 = L Z'Z L + I; where a root
    /// is 0, s - Z'Z L x.
    Levels throughInverse(const Levels& s, const Levels& x) const;

    /// v'H^-1 w, from v'w, s = Z'v and x = C L Z'w.
    double inner(double plain, const Levels& s, const Levels& x) const;

    void solveMeans();

    /// tr(Z_k' H^-1 Z_k) for rows and columns.
    Eigen::Vector2d traces() const;
    double traceWithout(bool rows) const;

    const Design& m_design;
    bool m_ml;
    Eigen::Vector2d m_ratios;
    double m_rootRow, m_rootColumn;
    Levels m_one, m_solvedOne;  ///< Z'1, and C L Z'1
    Eigen::VectorXd m_diagonal; ///< of the eliminated rows
    Eigen::LLT<Eigen::MatrixXd> m_factor;
    double m_logDeterminant = 0, m_oneOne = 0, m_mean = 0, m_quadratic = 0, m_deviance = 0;
    Levels m_sums;
};

} // namespace juri::scoring
