#pragma once

#include "app/bench/lines.h"
#include "app/cli/json.h"

#include <vector>

namespace juri::bench {

/// {"repetitions", "benchmarks": [{"name", "ours", "baseline", "ratio", "goal",
/// "verdict"}, "unit" for bytes, or {"name", "goal", "verdict", "reason"}]}; times in seconds.
cli::Json linesJson(const std::vector<Line>& lines, int repetitions);

} // namespace juri::bench
