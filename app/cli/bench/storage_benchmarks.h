#pragma once

#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/score_files.h"
#include "record/record.h"

namespace juri::bench {

std::vector<Benchmark> mergeBenchmarks(const FileScale& scale);
std::vector<Benchmark> documentBenchmarks(const FileScale& scale);

/// merge/spreadsheet, of at most 100 files.
Prepared prepareSpreadsheet(const FileScale& scale);

/// All records of some score files, each file's own.
std::vector<record::Record> recordsOf(const std::vector<std::string>& files);

} // namespace juri::bench
