#pragma once

#include "app/cli/bench/measure.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::bench {

/// The pair of a benchmark, or why it cannot be measured here.
struct Prepared {
    std::optional<Pair> pair;
    std::string reason;
};

struct Benchmark {
    std::string name; ///< "scoring/mean"
    double goal = 1;  ///< the largest ratio that is ok
    std::string about;
    std::function<Prepared()> prepare; ///< makes the data; not timed
};

/// Every benchmark, in the order it is printed.
std::vector<Benchmark> allBenchmarks();

/// Those with one of the names, or below one ("scoring"), in their own order; all
/// of them for no names.
/// Errors   Usage: nothing has a name
Result<std::vector<Benchmark>> selected(const std::vector<Benchmark>& all,
                                        const std::vector<std::string>& names);

} // namespace juri::bench
