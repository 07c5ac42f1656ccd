#pragma once

#include <optional>
#include <string>
#include <vector>

namespace juri::scoring {

/// One ballot's total as a model sees it. A pair may occur more than once.
struct Rating {
    int entry = 0;
    int judge = 0;
    double score = 0;
};

struct Ratings {
    int entries = 0; ///< positions are below these
    int judges = 0;
    std::vector<Rating> list;
};

/// Which entries and judges hang together through ballots. Parts are numbered from
/// 0 in the order of their first entry; -1 for an entry or judge without ballots.
struct Components {
    int count = 0;
    std::vector<int> ofEntry;
    std::vector<int> ofJudge;
};
Components componentsOf(const Ratings& ratings);

/// An effect of one entry or judge; nothing without ballots, or where it cannot be
/// estimated.
struct Effect {
    double effect = 0;
    std::optional<double> standardError;
};
using Effects = std::vector<std::optional<Effect>>;

/// score = intercept + entry + judge + e by least squares, both effects summing
/// to 0 (unweighted). A judge's effect is the leniency; severity is its negative.
struct FixedFit {
    double intercept = 0;
    Effects entries;
    Effects judges; ///< standard errors for up to 500 judges
    double residualSumOfSquares = 0;
    int degreesOfFreedom = 0;
    double residualVariance = 0; ///< 0 where there are no degrees of freedom
};

/// score = intercept + entry + judge + e with entries and judges drawn from normal
/// distributions (crossed random effects). Effects are BLUPs; their standard
/// errors are conditional on the variances.
struct RandomFit {
    double intercept = 0;
    double interceptError = 0;
    double entryVariance = 0;
    double judgeVariance = 0;
    double residualVariance = 0;
    double logLikelihood = 0;
    bool maximumLikelihood = false; ///< else REML
    int evaluations = 0;            ///< of the likelihood
    Effects entries;
    Effects judges;
};

/// A fit, or the reason there is none.
template <class Fit> struct Fitted {
    std::optional<Fit> fit;
    std::string reason;
};

/// Reasons  "no-ballots", "unconnected": some entries share no chain of judges with
///          others, so that their effects cannot be compared
/// Cost     some passes over the ratings; with errors, a dense system of the smaller
///          of entries and judges
Fitted<FixedFit> fitTwoWayFixed(const Ratings& ratings, bool withErrors = true);

/// By average information (analytic first derivatives), about ten evaluations; the
/// larger of entries and judges is eliminated.
///
/// Reasons  "no-ballots"; "too-few-ballots": no entry, or no judge, has two
/// Laws     defined for unconnected panels; variances are never below 0
/// Source   Bates et al., Fitting linear mixed-effects models using lme4, 2015;
///          Gilmour, Thompson and Cullis, Average information REML, 1995
Fitted<RandomFit> fitTwoWayRandom(const Ratings& ratings, bool maximumLikelihood = false);

/// One ballot's share in an entry's adjusted value.
struct LedgerLine {
    int judge = 0;
    double score = 0;
    double leniency = 0; ///< the judge's, as estimated
    double counted = 0;  ///< score - leniency
};

/// How an entry's value comes about, exactly:
/// value = intercept + sum(counted - intercept) / divisor.
struct Ledger {
    std::vector<LedgerLine> ballots; ///< by judge
    double intercept = 0;
    double divisor = 0; ///< ballots + residual variance / entry variance
    double value = 0;
};

/// Nothing for an entry without ballots, or when the entry variance is 0.
std::optional<Ledger> ledgerOf(const RandomFit& fit, const Ratings& ratings, int entry);

/// ledgerOf() every entry, in one pass over the ratings.
std::vector<std::optional<Ledger>> ledgersOf(const RandomFit& fit, const Ratings& ratings);

} // namespace juri::scoring
