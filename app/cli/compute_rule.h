#pragma once

#include "base/result.h"
#include "scoring/rule.h"

#include <string>

namespace juri::cli {

/// What `compute` was asked for, as typed.
struct ComputeOptions {
    std::string scores;
    std::string method;
    std::string ruleFile;
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

} // namespace juri::cli
