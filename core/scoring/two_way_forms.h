#pragma once

#include "scoring/two_way_design.h"

namespace juri::scoring {

/// M with M'M = (L L')^-1, from the lower triangle L; what is above M's diagonal means
/// nothing.
Eigen::MatrixXd rootOfInverse(Eigen::MatrixXd lower);

/// n' M'M n for each row's cells n of a design; M lower triangular, as above.
Eigen::VectorXd rowForms(const Design& design, const Eigen::MatrixXd& root);

} // namespace juri::scoring
