#pragma once

#include "app/bench/measure.h"

#include <optional>
#include <ostream>
#include <string>

namespace juri::bench {

/// What came of one benchmark.
struct Line {
    std::string name;
    double goal = 1;
    std::optional<Times> times; ///< nothing: not measured
    std::string reason = {};    ///< why not
    Unit unit = Unit::Seconds;
};

/// "ok", "over", or "-" where nothing was measured.
std::string verdict(const Line& line);

/// A ratio as people compare it: "2.53", or "1/312" where it is far below 1.
std::string ratioText(double ratio);

/// Three digits and a unit: "1.23 ms".
std::string secondsText(double seconds);

/// Three digits and a unit: "1.23 MB".
std::string bytesText(double bytes);

/// The words above the columns, and a line of them; names as wide as `width`.
void printHeader(std::ostream& out, std::size_t width);
void printLine(std::ostream& out, std::size_t width, const Line& line);

} // namespace juri::bench
