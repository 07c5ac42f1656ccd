#pragma once

#include "base/result.h"
#include "model/rubric.h"
#include "scoring/rule.h"

#include <string>
#include <vector>

namespace juri::cli {

/// What `compute` was asked for, as typed.
struct ComputeOptions {
    std::string scores;
    std::string method;
    std::string ruleFile;
    std::vector<std::string> weights; ///< "criterion=25"
    int drop = 1;
    std::string dropFraction;
    std::string within = "3";
    int roundMarks = -1;
    std::string sd = "sample";
    bool rescale = false;
    std::string links = "winning-votes";
    bool ml = false;
    std::string prior;
    bool lowerBetter = false;
    std::string rankStyle = "standard";
    int round = -1;
    bool ballots = false; ///< scores are ranks
};

/// The rule that the options stand for, or the one in the file.
///
/// Errors   Usage: no method, or one unknown; RuleInvalid; FileNotFound
Result<scoring::Rule> ruleOf(const ComputeOptions& options);

/// Gives criteria the weights of "criterion=25", those not named keep 1.
///
/// Errors   Usage: not of that form, or below zero; UnknownCriterion
Outcome setWeights(std::vector<model::Criterion>& criteria,
                   const std::vector<std::string>& weights);

} // namespace juri::cli
