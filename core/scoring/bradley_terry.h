#pragma once

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// How often row beat column; a tie is half a win for each. Not negative.
using WinTable = std::vector<std::vector<double>>;

struct BradleyTerryFit {
    std::vector<double> ability;                 ///< log-ability, summing to 0
    std::vector<std::vector<double>> covariance; ///< of the abilities, without a prior
    double logLikelihood = 0;
    int iterations = 0;
};

/// logit P(a beats b) = ability a - ability b, by maximum likelihood, or with a
/// Gaussian prior of that standard deviation on every ability.
///
/// Errors   none as such: without a fit the reason is named. "no-competitors": the table is
///          empty; "no-finite-maximum": without a prior, when the competitors fall
///          into two sets of which one never lost to the other
struct BradleyTerryResult {
    std::optional<BradleyTerryFit> fit;
    std::string reason;
};
BradleyTerryResult bradleyTerry(const WinTable& wins, double priorSd = 0);

} // namespace juri::scoring
