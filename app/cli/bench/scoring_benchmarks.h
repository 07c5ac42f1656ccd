#pragma once

#include "app/cli/bench/benchmark.h"

namespace juri::bench {

std::vector<Benchmark> rankBenchmarks();  ///< mean, live, rank intervals
std::vector<Benchmark> modelBenchmarks(); ///< two-way fits
std::vector<Benchmark> pairBenchmarks();  ///< Schulze, Krippendorff

} // namespace juri::bench
