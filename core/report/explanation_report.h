#pragma once

#include "model/event.h"
#include "report/table.h"
#include "scoring/explain.h"
#include "scoring/ranking.h"
#include "scoring/rule.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::report {

/// The entry before or after, and what lies between.
struct Neighbour {
    std::string number;
    std::string name;
    std::optional<scoring::Value> difference;
    std::string by; ///< as scoring::Separation
};

/// The entry's rank if it were counted otherwise; 0 = unranked then.
struct OtherRank {
    bool withoutJudge = false; ///< else another method
    std::string name;          ///< a judge as people know it, or a method's name
    double rank = 0;
};

/// How far chance decides the place: ranks that 95 % of the draws are within.
struct RankRange {
    int lower = 0;
    int upper = 0;
    double first = 0;     ///< probability of rank 1
    bool ofJudges = true; ///< judges drawn again; else the random model's error
};

/// What an explanation says, as plain values. Positions in the trace are those of
/// judges and criteria.
struct ExplanationInput {
    model::Competitor competitor;
    LocalText competition;
    LocalText stage;
    LocalText group; ///< whom it is ranked against; empty = everyone
    std::vector<model::Criterion> criteria;
    std::vector<std::string> judges; ///< "J03 Siti Rahma"
    scoring::Rule rule;
    scoring::Placing placing;
    std::size_t ranked = 0; ///< entries with a rank
    scoring::Trace trace;
    std::optional<Neighbour> above;
    std::optional<Neighbour> below;
    std::vector<OtherRank> others;
    std::optional<RankRange> range;
    std::string ballotsHash;
    bool sample = false;
    bool rehearsal = false;
};

/// One entry's calculation: a section for each judge, then what was made of all of
/// them; then its neighbours and how sure its place is, as notes.
Table explanationReport(const ExplanationInput& input, Language language);

} // namespace juri::report
