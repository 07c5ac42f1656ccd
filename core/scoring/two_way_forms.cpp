#include "scoring/two_way_forms.h"

namespace juri::scoring {
namespace {

constexpr int kMostForProduct = 128; ///< columns: fewer make the product M'M worth it

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

Eigen::VectorXd formsByProduct(const Design& design, const Eigen::MatrixXd& root)
{
    const Eigen::MatrixXd half = root.triangularView<Eigen::Lower>();
    const Eigen::MatrixXd product = half.transpose() * half;
    Eigen::VectorXd forms(design.rows());
    for (Eigen::Index row = 0; row < design.rows(); ++row) {
        double form = 0;
        for (int j = design.firstCell[row]; j < design.firstCell[row + 1]; ++j) {
            const double* column = &product(0, design.cellColumn[j]);
            double sum = design.cellCount[j] * column[design.cellColumn[j]] / 2;
            for (int i = j + 1; i < design.firstCell[row + 1]; ++i)
                sum += design.cellCount[i] * column[design.cellColumn[i]];
            form += 2 * design.cellCount[j] * sum;
        }
        forms[row] = form;
    }
    return forms;
}

Eigen::VectorXd formsByRoot(const Design& design, const Eigen::MatrixXd& root)
{
    const auto q = design.columns();
    Eigen::VectorXd forms = Eigen::VectorXd::Zero(design.rows());
    Eigen::VectorXd image(q);
    for (Eigen::Index row = 0; row < design.rows(); ++row) {
        const Eigen::Index first = design.cellColumn[design.firstCell[row]];
        image.tail(q - first).setZero();
        for (int j = design.firstCell[row]; j < design.firstCell[row + 1]; ++j) {
            const Eigen::Index column = design.cellColumn[j];
            image.tail(q - column) += design.cellCount[j] * root.col(column).tail(q - column);
        }
        forms[row] = image.tail(q - first).squaredNorm();
    }
    return forms;
}

} // namespace

Eigen::MatrixXd rootOfInverse(Eigen::MatrixXd lower)
{
    invertLower(lower);
    return lower;
}

Eigen::VectorXd rowForms(const Design& design, const Eigen::MatrixXd& root)
{
    return design.columns() <= kMostForProduct ? formsByProduct(design, root)
                                               : formsByRoot(design, root);
}

} // namespace juri::scoring
