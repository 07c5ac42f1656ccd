#pragma once

#include "scoring/fraction.h"
#include "scoring/rule.h"
#include "scoring/scores.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace juri::scoring {

/// A rule of the common kind, in whole numbers: criteria by weighted mean or sum,
/// mean or sum; judges by mean or sum; each followed by a rounding or not; then
/// deductions or not.
struct LinearPlan {
    /// One that is not information only.
    struct Criterion {
        int position = 0;         ///< in Scores::criteria
        std::int64_t weight = 0;  ///< by its ratio to the others, or, in a sum, in thousandths
        std::int64_t minimum = 0; ///< of the scale, thousandths
        bool required = true;
    };
    std::vector<Criterion> criteria;
    std::int64_t sumUnit = 1000; ///< a sum of weight x mark is in parts of this
    Incomplete incomplete = Incomplete::DropBallot;
    bool criteriaMean = true; ///< else a sum
    bool judgesMean = true;
    std::optional<int> ballotDecimals;
    std::optional<int> valueDecimals;
    bool deductions = false;
};

/// The plan of a rule, or nothing if the rule or its criteria are of another kind.
std::optional<LinearPlan> linearPlan(const Rule& rule, const Scores& scores);

/// One ballot on the way to a value.
struct LinearRow {
    enum class State : std::uint8_t {
        Counts,
        NoTotal, ///< counts as a ballot, but gives no number: its marks weigh nothing
        Out,     ///< blank, or dropped for a missing mark
        Excludes ///< lacks a mark, and the rule leaves its entry out
    };
    Fraction total;
    std::int32_t judge = 0;
    State state = State::Out;
};

/// Fills in a ballot's row, which is new. False where a number might not fit.
bool fillRow(const LinearPlan& plan, const BallotMarks& ballot, LinearRow& row);

/// An entry's result. 24 bytes: a national stage has ten thousand.
struct LinearEntry {
    Fraction value;           ///< if there is one
    std::int32_t ballots = 0; ///< counted
    bool hasValue = false;
    bool excluded = false; ///< for a ballot that lacks a mark
};

/// From an entry's rows, by judge, before deductions. Nothing where a number might
/// not fit.
std::optional<LinearEntry> linearEntry(const LinearPlan& plan, std::span<const LinearRow> rows);

/// A value with points, in thousandths, taken off; where lower is better, added.
std::optional<Fraction> deductedFrom(const Fraction& value, std::int64_t points,
                                     bool lowerIsBetter);

} // namespace juri::scoring
