#pragma once

#include "base/result.h"
#include "scoring/ranking.h"

#include <string>
#include <vector>

namespace juri::scoring {

/// How the entries would be ranked otherwise.
struct SensitivityColumn {
    enum class Kind { Rule, Method, WithoutJudge };
    Kind kind = Kind::Rule;
    std::string name;          ///< the method's, or the judge's as in Scores
    std::vector<double> ranks; ///< by entry; 0 = unranked
    std::string note;          ///< why a method gives no ranks; may be empty
};

struct SensitivityTable {
    std::vector<SensitivityColumn> columns; ///< the rule itself first, methods, judges
    std::vector<double> best;               ///< by entry, over all columns that rank it; 0 = none
    std::vector<double> worst;
};

/// Ranks under other ways to combine judges, each followed by the rule's own
/// deductions and stages, and under the rule with each judge left out.
///
/// A method that cannot be applied is a column with a note.
SensitivityTable sensitivityOf(const Rule& rule, const Scores& scores, const Ranking& ranking);

} // namespace juri::scoring
