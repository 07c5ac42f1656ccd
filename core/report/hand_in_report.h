#pragma once

#include "base/environment.h"
#include "base/text.h"
#include "model/event.h"
#include "report/table.h"
#include "scoring/value.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::report {

/// One of the judge's sheets on the slip.
struct HandInLine {
    enum class State { Marked, Partial, Empty, Recused, Absent };
    std::string number;
    std::string name; ///< in a blind stage the code
    std::string detail;
    State state = State::Marked;
    std::optional<scoring::Value> total = {}; ///< Marked only
    std::string places = {};                  ///< where judges rank, in the total's stead
};

/// What a judge hands in, as plain values; handInReport() makes the words.
struct HandInInput {
    model::Competition competition;
    LocalText stageName;
    model::Judge judge;
    std::vector<HandInLine> lines; ///< by entry number
    bool handedIn = true;
    std::size_t ballots = 0; ///< in the score file, of all stages
    std::string fingerprint; ///< of the score file; empty while something is not signed
    std::string fileName;    ///< empty if none was saved yet
    Timestamp printed;
    int minutesEast = 0; ///< of UTC, for the time of printing
};

/// The slip that goes with a score file: the judge's sheets with their totals, the
/// file's fingerprint, and lines for the judge and for who takes it in.
///
/// Columns  number, competitor, total or why there is none
Table handInReport(const HandInInput& input, Language language);

} // namespace juri::report
