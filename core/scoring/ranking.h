#pragma once

#include "base/result.h"
#include "scoring/rule.h"
#include "scoring/scores.h"
#include "scoring/value.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// One line of a result list.
struct Placing {
    int entry = 0;              ///< position in Scores::entries
    std::optional<Value> value; ///< nothing: unranked
    std::optional<Value>
        stageValue;    ///< before earlier stages were carried over; what later stages carry
    double rank = 0;   ///< 1 is best; 0 if unranked; halves in style fractional
    bool tied = false; ///< shares its rank
    std::optional<std::string> tieStep;     ///< what separated it from a neighbour of equal value
    std::optional<std::string> separatedBy; ///< the step between it and the one before it
    int ballots = 0;                        ///< counted
    std::optional<std::string> unranked; ///< why: "no-ballots", "gate:concept", "disqualified" …
    std::optional<int> band;             ///< position in Rule::bands

    bool operator==(const Placing&) const = default;
};

/// A square table of one number for each ordered pair of entries.
using PairTable = std::vector<std::vector<Value>>;

/// One judge's leaning in a model: what the judge gives above the field.
struct JudgeEffect {
    std::optional<double> leniency; ///< nothing for a judge without ballots
    std::optional<double> standardError;

    bool operator==(const JudgeEffect&) const = default;
};

struct ModelFigures {
    std::optional<double> intercept;
    std::optional<double> competitorVariance; ///< of the random model only, as the next
    std::optional<double> judgeVariance;
    double residualVariance = 0;
    std::optional<double> logLikelihood;
    int components = 1; ///< parts of the graph of entries and judges that share no ballot
    std::vector<JudgeEffect> judges; ///< by judge

    bool operator==(const ModelFigures&) const = default;
};

/// What a method finds out besides values; only what the rule's method makes.
struct Details {
    std::optional<PairTable> pairwise; ///< judges (weights) preferring row to column
    std::optional<PairTable> paths;    ///< Schulze: strongest paths
    std::optional<int> optima;         ///< Kemeny: equally good orders; capped at 1,000,000
    std::optional<Value> agreement;    ///< Kemeny: preferences the order agrees with
    std::vector<int> decidingRule;     ///< skating: by entry, 9, 10 or 11
    std::vector<std::vector<Value>> partPlaces; ///< skating: by entry, place per dance
    std::optional<ModelFigures> model;
    std::optional<std::string> note; ///< "not-distinguishable", "no-finite-maximum", …

    bool operator==(const Details&) const = default;
};

/// A stage's result.
struct Ranking {
    std::string method;
    bool lowerIsBetter = false;    ///< of the values
    std::vector<Placing> placings; ///< best first, equals and unranked in the order of Scores
    Details details;

    bool operator==(const Ranking&) const = default;
};

/// Ranks the entries of a stage.
///
/// Out      one Placing for each entry of Scores, ranked ones first
/// Ties     values are compared exactly; then the rule's chain, step by step,
///          each among those still equal; what is left shares its rank
/// Errors   RuleInvalid: the steps do not fit (see ruleProblem()), or the rule
///          names a criterion, stage or judge that Scores does not have
///          Internal: a position out of range, or two ballots of one judge for
///          one entry
/// Laws     the order of ballots does not matter; a deduction changes no other
///          entry's value; equal values without a deciding step share a rank
Result<Ranking> rank(const Rule& rule, const Scores& scores);

/// One ballot's total by the rule's steps up to the first that looks at other
/// ballots: normalisation, criteria, rounding. Nothing when a required mark is
/// missing or the rule reduces judges before criteria.
std::optional<Value> ballotTotal(const Rule& rule, const Scores& scores, const BallotMarks& ballot);

/// ballotTotal() of every ballot, in their order.
std::vector<std::optional<Value>> ballotTotals(const Rule& rule, const Scores& scores);

} // namespace juri::scoring
