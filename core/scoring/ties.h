#pragma once

#include "scoring/sheets.h"
#include "scoring/tie_chain.h"
#include "scoring/tie_refine.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace juri::scoring {

/// Puts entries of equal value in order by a rule's chain. Looks at a table whose
/// steps are done, and must outlive this.
///
/// Each step is applied among those the steps before it left equal; an entry
/// without the number a step looks at comes last in it.
class TieBreaker {
public:
    explicit TieBreaker(const Table& table);
    TieBreaker(const TieBreaker&) = delete;
    TieBreaker& operator=(const TieBreaker&) = delete;

    /// Orders a group, best first, equals as they come; separators[i], from 1, is the
    /// step between group[i - 1] and group[i], or kUndecided.
    void order(std::span<int> group, std::span<int> separators)
    {
        m_refiner.order(group, separators);
    }

    std::vector<std::string> stepNames() const;

private:
    struct Asker {
        TieBreaker& ties;
        Mark operator()(int step, int entry, std::span<const int> group) const
        {
            return ties.keyOf(ties.m_chain[step], entry, group);
        }
    };

    Mark keyOf(const ChainStep& step, int entry, std::span<const int> group);
    Mark criteriaMean(const ChainStep& step, int entry) const;
    std::vector<Value> totalsOf(int entry) const;
    Mark totalBy(int judge, int entry) const;
    Mark mostFirsts(int entry);
    int preference(int a, int b) const;
    Mark headToHead(int entry, std::span<const int> group) const;

    const Table& m_table;
    std::vector<ChainStep> m_chain;
    std::vector<Rows> m_marks;  ///< by entry: rows of the table's marks
    std::vector<Rows> m_totals; ///< by entry: rows of the table's totals
    std::vector<Mark> m_best;   ///< by judge, more is better; made when first asked for
    TieRefiner<Mark, Asker> m_refiner;
};

} // namespace juri::scoring
