#pragma once

#include "scoring/two_way.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace juri::scoring {

/// What an assignment of judges to entries has to keep.
struct AssignmentTask {
    int entries = 0;
    int judges = 0;
    int perEntry = 3;
    std::vector<std::pair<int, int>> forbidden; ///< (entry, judge): conflicts of interest
    std::vector<std::pair<int, int>> fixed;     ///< kept as they are; they count
    std::uint64_t seed = 1;
};

/// Who marks what, and how far that covers what was asked.
struct Assignment {
    std::vector<std::vector<int>> judgesOf; ///< by entry, ascending
    std::vector<int> loads;                 ///< by judge
    std::vector<int> shortEntries;          ///< with fewer judges than asked: too many conflicts
    bool balanced = true;                   ///< loads differ by at most 1
    int components = 0; ///< parts of entries and judges without a common ballot; 1 is connected
};

/// Assigns perEntry judges to each entry, loads as even as the conflicts allow,
/// and, by exchanging judges between entries, in one connected part where that is
/// possible (it is not with one judge an entry).
///
/// Laws     never a forbidden pair, nor a judge twice on an entry; the same task
///          gives the same assignment on every machine; a fixed pair stays
/// Cost     O(entries x perEntry x pairs) at worst, a few ms for 200 x 60
Assignment assignJudges(const AssignmentTask& task);

/// How a given assignment stands against a task: the same figures, nothing changed.
Assignment coverageOf(const AssignmentTask& task, const std::vector<std::vector<int>>& judgesOf);

} // namespace juri::scoring
