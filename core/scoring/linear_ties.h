#pragma once

#include "scoring/linear_plan.h"
#include "scoring/tie_chain.h"
#include "scoring/tie_refine.h"

#include <span>
#include <string>
#include <vector>

namespace juri::scoring {

/// The marks of one criterion that a tie-break looks at, as given, whether or not
/// their ballots count: by entry their sum over their number, which may be 0.
struct CriterionColumn {
    int criterion = 0;
    std::vector<Fraction> means;

    /// False where the sum does not fit.
    bool add(const BallotMarks& ballot)
    {
        const auto& mark = ballot.marks[criterion];
        auto& mean = means[ballot.entry];
        mean.below += mark ? 1 : 0;
        return !__builtin_add_overflow(mean.above, mark ? mark->milli() : 0, &mean.above);
    }
};

/// Empty columns for the criteria that the chain looks at.
std::vector<CriterionColumn> criterionColumns(const Rule& rule, const Scores& scores);

/// The ballots of a rule of the common kind, and what they come to.
struct LinearTable {
    std::vector<LinearRow> rows;                     ///< by entry, then judge
    std::vector<std::span<const LinearRow>> byEntry; ///< an entry's rows
    std::vector<LinearEntry> entries;
    std::vector<CriterionColumn> columns;
    std::vector<std::int64_t> deducted; ///< by entry, thousandths
    std::vector<Fraction> undeducted;   ///< by entry: values before deductions; empty without
};

/// breakTie() on whole numbers, for the same results. Looks at what it was made
/// with whenever it is asked.
class LinearTies {
public:
    LinearTies(const Rule& rule, const Scores& scores, const LinearTable& table);
    LinearTies(const LinearTies&) = delete;
    LinearTies& operator=(const LinearTies&) = delete;

    /// As TieRefiner::order().
    void order(std::span<int> group, std::span<int> separators)
    {
        m_refiner.order(group, separators);
    }

    /// Whether a number did not fit, so that the orders given mean nothing.
    bool isInDoubt() const { return m_isInDoubt; }

    std::vector<std::string> stepNames() const;

private:
    using Key = std::optional<Fraction>; ///< more is better, nothing is last

    struct Asker {
        LinearTies& ties;
        Key operator()(int step, int entry, std::span<const int> group) const
        {
            return ties.keyOf(ties.m_chain[step], entry, group);
        }
    };

    Key keyOf(const ChainStep& step, int entry, std::span<const int> group);
    Key criterionMean(int criterion, int entry);
    Key groupMean(const ChainStep& step, int entry);
    Key median(int entry);
    Key extreme(int entry, bool highest);
    Key totalBy(int judge, int entry) const;
    Key mostFirsts(int entry);
    Key headToHead(int entry, std::span<const int> group) const;
    Key itemPoints(const std::string& item, int entry);
    Key earlierValue(const std::string& stage, int entry);
    int preference(int a, int b) const;
    const std::vector<Fraction>& totalsOf(int entry);
    void findBest();

    Key flipped(Key key) const { return key && m_rule.lowerIsBetter ? Key(-*key) : key; }
    Key certain(Key key)
    {
        m_isInDoubt = m_isInDoubt || !key;
        return key;
    }

    const Rule& m_rule;
    const Scores& m_scores;
    const LinearTable& m_table;
    std::vector<ChainStep> m_chain;
    TieRefiner<Key, Asker> m_refiner;
    std::vector<Fraction> m_totals; ///< of the entry looked at; more is better
    std::vector<Key> m_best;        ///< by judge; made when first asked for
    bool m_isInDoubt = false;
};

} // namespace juri::scoring
