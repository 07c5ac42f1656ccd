#include "app/cli/bench/benchmark.h"

#include "app/cli/bench/scoring_benchmarks.h"
#include "app/cli/bench/storage_benchmarks.h"

#include <algorithm>

namespace juri::bench {
namespace {

bool isBelow(const std::string& name, std::string folder)
{
    if (folder.ends_with('/'))
        folder.pop_back();
    return name == folder || name.starts_with(folder + "/");
}

} // namespace

std::vector<Benchmark> allBenchmarks(const FileScale& scale)
{
    std::vector<Benchmark> all;
    for (auto* make : {rankBenchmarks, modelBenchmarks, pairBenchmarks})
        for (auto& benchmark : make())
            all.push_back(std::move(benchmark));
    for (auto* make : {mergeBenchmarks, documentBenchmarks})
        for (auto& benchmark : make(scale))
            all.push_back(std::move(benchmark));
    return all;
}

Result<std::vector<Benchmark>> selected(const std::vector<Benchmark>& all,
                                        const std::vector<std::string>& names)
{
    for (const auto& name : names)
        if (std::ranges::none_of(all, [&](const auto& b) { return isBelow(b.name, name); }))
            return Error{ErrorCode::Usage, "bench", "no benchmark is called '" + name + "'"};
    std::vector<Benchmark> chosen;
    std::ranges::copy_if(all, std::back_inserter(chosen), [&](const auto& benchmark) {
        return names.empty() || std::ranges::any_of(names, [&](const auto& name) {
                   return isBelow(benchmark.name, name);
               });
    });
    return chosen;
}

} // namespace juri::bench
