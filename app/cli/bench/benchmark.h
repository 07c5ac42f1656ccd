#pragma once

#include "app/bench/measure.h"
#include "app/cli/bench/score_files.h"
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
    Unit unit = Unit::Seconds;
};

/// Every benchmark, in the order it is printed.
///
/// In       scale: how much of workload F the merge and document ones take
std::vector<Benchmark> allBenchmarks(const FileScale& scale = {});

/// Those with one of the names, or below one ("scoring"), in their own order; all
/// of them for no names.
/// Errors   Usage: nothing has a name
Result<std::vector<Benchmark>> selected(const std::vector<Benchmark>& all,
                                        const std::vector<std::string>& names);

} // namespace juri::bench
