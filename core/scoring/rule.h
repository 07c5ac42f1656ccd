#pragma once

#include "base/result.h"
#include "base/text.h"
#include "scoring/value.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace juri::scoring {

/// Each mark to its criterion's scale: (x - min) / (max - min) x to.
struct NormaliseScales {
    Value to = Value::of(1);
    bool operator==(const NormaliseScales&) const = default;
};

/// How each judge's totals are put on a common footing before aggregation.
enum class Adjustment {
    Centred,        ///< x - the judge's mean + the grand mean
    ZScore,         ///< (x - the judge's mean) / the judge's sd; 0 where there is no spread
    MinMax,         ///< (x - min) / (max - min); 0.5 where there is no spread
    RankNormalised, ///< (n - rank) / (n - 1), average ranks; 0.5 for a single ballot
    Rank,           ///< the judge's rank of the entry, average ranks for equals
};

struct AdjustJudges {
    Adjustment by = Adjustment::Centred;
    bool populationSd = false; ///< divide by n instead of n - 1
    bool rescale = false;      ///< z back to points: grand mean + overall sd x z
    bool operator==(const AdjustJudges&) const = default;
};

enum class CriteriaBy { WeightedMean, WeightedSum, Mean, Sum, Median, Highest, Lowest, BestMean };

/// Criteria to one number: for each ballot, or, once judges are reduced, for each entry.
struct ReduceCriteria {
    CriteriaBy by = CriteriaBy::WeightedMean;
    int best = 1; ///< BestMean: the mean of so many highest; lowest where lower is better
    bool operator==(const ReduceCriteria&) const = default;
};

enum class JudgesBy {
    Mean,
    Sum,
    Median,
    TrimmedMean,
    TrimmedSum,
    ClampedMean,
    PlacementSum,
    MeanRank,
    Borda,
    Copeland,
    Schulze,
    Kemeny,
    MajorityJudgment,
    Skating,
    TwoWayFixed,
    TwoWayRandom,
    BradleyTerry,
};

/// Judges to one number for each entry (and criterion, if those still stand).
struct ReduceJudges {
    JudgesBy by = JudgesBy::Mean;
    int drop = 1;                   ///< trimmed: so many highest and so many lowest
    std::optional<Value> fraction;  ///< trimmed: floor(fraction x marks) at each end instead
    int minimumMarks = 0;           ///< trimmed: fewer marks give no value (also below 2 drop + 1)
    Value within = Value::of(3);    ///< clamped: no mark further from the raw mean
    std::optional<int> roundMarks;  ///< clamped: decimals of the corrected marks
    bool margins = false;           ///< Schulze: link strength by margins, not winning votes
    bool maximumLikelihood = false; ///< two-way random: ML instead of REML
    Value priorSd = Value::of(0);   ///< Bradley-Terry: Gaussian prior, 0 = none
    bool operator==(const ReduceJudges&) const = default;
};

struct RoundTo {
    int decimals = 2; ///< half away from zero
    bool operator==(const RoundTo&) const = default;
};

struct MultiplyBy {
    enum class By { Number, Weight, Difficulty };
    By by = By::Number;
    Value number = Value::of(1);
    bool operator==(const MultiplyBy&) const = default;
};

/// Places to points: each judge's places while judges stand, the entries' places
/// after. Equals share the mean of their points; places beyond the table get 0.
struct PointsTable {
    std::vector<Value> points; ///< for places 1, 2, …
    bool operator==(const PointsTable&) const = default;
};

/// Takes the deductions of Scores off the values.
struct ApplyDeductions {
    bool operator==(const ApplyDeductions&) const = default;
};

/// own x this value + sum of weight x earlier value; no value where one is missing.
struct CarryOver {
    Value own = Value::of(1);
    std::vector<std::pair<std::string, Value>> earlier; ///< stage and weight
    bool operator==(const CarryOver&) const = default;
};

/// No rank below the minimum, of the value or of one criterion's mean mark.
struct Gate {
    std::string criterion; ///< empty = the value
    Value minimum;
    bool operator==(const Gate&) const = default;
};

/// No rank where so many judges gave a criterion at least (or at most) a mark.
struct Veto {
    std::string criterion;
    Value mark;
    bool atMost = false;
    int judges = 1;
    bool operator==(const Veto&) const = default;
};

using Step = std::variant<NormaliseScales, AdjustJudges, ReduceCriteria, ReduceJudges, RoundTo,
                          MultiplyBy, PointsTable, ApplyDeductions, CarryOver, Gate, Veto>;

/// What becomes of a ballot with a required mark missing.
enum class Incomplete {
    DropBallot,     ///< it does not count
    KeepMarks,      ///< the marks that are there count
    CountAsMinimum, ///< a missing mark is the scale's minimum
    ExcludeEntry,   ///< the entry gets no rank
};

enum class TieBreakBy {
    Criterion,  ///< subject: criterion; the mean mark
    Group,      ///< subject: the criteria's group, in either language; the weighted mean
    MostFirsts, ///< judges whose best total the entry has
    Median,     ///< of the judges' totals
    Highest,
    Lowest,
    HeadToHead, ///< judges preferring it, pair by pair within the tie: wins less losses
    Earlier,    ///< subject: an earlier stage
    Item,       ///< subject: a deduction's or bonus's item; the less taken off
    Undeducted, ///< the value before deductions
    Chair,      ///< the chairs' totals, one chair after the other
    Judge,      ///< subject: a judge, who may be secret until then
    Lot,        ///< subject: the seed
};

struct TieBreak {
    TieBreakBy by = TieBreakBy::Median;
    std::string subject;

    /// "criterion:governance", "median": as in rules and in Placing::tieStep. The
    /// seed of a lot is shown too.
    std::string name() const;
    bool operator==(const TieBreak&) const = default;
};

enum class RankStyle { Standard, Modified, Dense, Fractional, Ordinal }; ///< 1224 1334 1223 …

struct Band {
    LocalText name;
    Value from; ///< at least; where lower is better, at most
    bool operator==(const Band&) const = default;
};

enum class GroupBy { None, Region, Category, Institution };
enum class CutTies { All, None, Ask };

struct AdvancementRule {
    int top = 0;                     ///< best so many overall; 0 = not by this
    GroupBy quotaBy = GroupBy::None; ///< the best so many of each group
    int quota = 0;
    int wildcards = 0;             ///< best so many of the rest
    GroupBy capBy = GroupBy::None; ///< at most so many of one group
    int cap = 0;
    std::optional<Value> minimum; ///< passing grade; where lower is better a maximum
    CutTies ties = CutTies::Ask;
    bool operator==(const AdvancementRule&) const = default;
};

/// When a mark must be confirmed by its judge, or waived, before a result is locked:
/// its distance from the median of the marks for the entry on the criterion is more
/// than so many points, or more than so many standard deviations of all such distances.
/// Compared where there are at least three marks.
struct OutlierRule {
    std::optional<Value> points;
    std::optional<Value> deviations;
    bool operator==(const OutlierRule&) const = default;
};

struct Award {
    std::string id;
    LocalText name;
    int winners = 1;
    std::vector<std::pair<std::string, Value>> criteria; ///< weights; empty = overall value
    bool main = false;                                   ///< an entry wins at most one main award
    bool operator==(const Award&) const = default;
};

/// A stage's scoring rule, as data: steps that turn ballots into one value for
/// each entry, then how values become places. core/scoring/RULES.md is the
/// reference of its JSON.
struct Rule {
    std::string name; ///< printed as the method; empty = from the steps
    std::vector<Step> steps{ReduceCriteria{}, ReduceJudges{}};
    bool lowerIsBetter = false; ///< of marks: ranks, NIH scores
    Incomplete incomplete = Incomplete::DropBallot;
    int minimumBallots = 0; ///< fewer counted ballots give no rank
    std::vector<TieBreak> ties;
    RankStyle rankStyle = RankStyle::Standard;
    Value margin; ///< closer than this to a place's first entry shares the place; 0 = only equals
    std::vector<Band> bands; ///< best first
    std::optional<AdvancementRule> advance;
    std::vector<Award> awards;
    std::optional<OutlierRule> outliers; ///< nothing: no mark is asked about

    bool operator==(const Rule&) const = default;
};

/// Reads a rule; an empty text is the default rule: weighted mean over criteria,
/// mean over judges, no tie-break, rank style standard.
///
/// Errors   RuleInvalid; detail: where and why ("steps[1].by: unknown 'avg'")
Result<Rule> parseRule(const std::string& json);

/// The rule as canonical JSON: sorted keys, no blanks, decimals as strings,
/// defaults left out. parseRule() of it gives an equal rule.
std::string ruleText(const Rule& rule);

/// Nothing, or what keeps the steps from giving one value for each entry.
std::string ruleProblem(const Rule& rule);

/// "mean", "trimmed-mean", "skating", …: the rule's name, else how judges are
/// combined (an adjustment goes before a plain mean: "z-score").
std::string methodName(const Rule& rule);

/// What a rule calls its parts: in JSON and in explanations.
std::string_view adjustmentName(Adjustment by);
std::string_view criteriaByName(CriteriaBy by);
std::string_view judgesByName(JudgesBy by);
std::string_view incompleteName(Incomplete policy);
std::string_view tieBreakName(TieBreakBy by);
std::string_view rankStyleName(RankStyle style);
std::string_view groupByName(GroupBy by);
std::string_view cutTiesName(CutTies ties);

} // namespace juri::scoring
