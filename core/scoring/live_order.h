#pragma once

#include "scoring/linear_rank.h"

#include <memory>
#include <optional>
#include <vector>

namespace juri::scoring {

/// The order of a rule of the common kind, kept up to date entry by entry. Refers to
/// the rule and scores it was made with, and stays where it is.
class LiveOrder {
public:
    /// Nothing when the rule is of another kind, looks at all entries to break a tie,
    /// or some number might not fit.
    static std::unique_ptr<LiveOrder> make(const Rule& rule, const Scores& scores);

    LiveOrder(const LiveOrder&) = delete;
    LiveOrder& operator=(const LiveOrder&) = delete;

    /// Looks again at an entry whose ballots, given by position, were changed.
    /// False where some number might not fit: then this is of no more use.
    bool update(int entry, const std::vector<int>& ballots);

    const Order& order() const { return m_order; }
    const std::string& stepName(int step) const { return m_stepNames[step]; }

    /// An entry's place in the order; nothing without a rank.
    std::optional<std::size_t> positionOf(int entry) const;

    Ranking ranking() const;

private:
    LiveOrder(const Rule& rule, const Scores& scores, LinearPlan plan, LinearTable table);

    /// The places of entries that are equal in value to one: first, and one behind.
    std::pair<std::size_t, std::size_t> equalRun(int entry) const;
    bool updateColumns(int entry, const std::vector<int>& ballots);
    void take(int entry);
    void put(int entry);
    void breakTiesIn(std::size_t first, std::size_t last);

    const Rule& m_rule;
    const Scores& m_scores;
    LinearPlan m_plan;
    LinearTable m_table;
    std::vector<std::vector<LinearRow>> m_rows; ///< of entries that were changed
    LinearTies m_ties;
    std::vector<std::string> m_stepNames;
    Order m_order;
};

} // namespace juri::scoring
