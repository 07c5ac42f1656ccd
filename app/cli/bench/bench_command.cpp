#include "app/cli/bench/bench_command.h"

#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/report.h"
#include "app/cli/commands.h"

#include <algorithm>

namespace juri::cli {
namespace {

using namespace bench;

constexpr int kRepetitions = 5; ///< the fewest a median is taken of

struct BenchOptions {
    std::vector<std::string> names;
    int repetitions = kRepetitions;
    bool list = false;
    bool full = false;
};

void declareBench(CLI::App& app, BenchOptions& options)
{
    app.add_option("NAME", options.names, "scoring/mean, or a folder of benchmarks: scoring");
    app.add_option("--repetitions", options.repetitions, "5 or more")
        ->check(CLI::Range(kRepetitions, 1000));
    app.add_flag("--full", options.full, "all of workload F: 1,000 score files instead of 50");
    app.add_flag("--list", options.list, "say what there is, and measure nothing");
}

std::size_t widthOf(const std::vector<Benchmark>& benchmarks)
{
    std::size_t width = 0;
    for (const auto& benchmark : benchmarks)
        width = std::max(width, benchmark.name.size());
    return width;
}

int listAll(const std::vector<Benchmark>& benchmarks, Output& output)
{
    auto list = Json::array();
    for (const auto& benchmark : benchmarks) {
        list.push_back({{"name", benchmark.name},
                        {"goal", numberOf(benchmark.goal)},
                        {"about", benchmark.about}});
        if (!output.json)
            output.out << benchmark.name
                       << std::string(widthOf(benchmarks) + 2 - benchmark.name.size(), ' ')
                       << ratioText(benchmark.goal) << "  " << benchmark.about << '\n';
    }
    if (output.json)
        print(output.out, {{"benchmarks", std::move(list)}});
    return kDone;
}

Line run(const Benchmark& benchmark, int repetitions)
{
    Line line{benchmark.name, benchmark.goal, {}, {}, benchmark.unit};
    const auto prepared = benchmark.prepare();
    line.reason = prepared.reason;
    if (!prepared.pair)
        return line;
    const auto times = measure(*prepared.pair, repetitions);
    if (times.isUsable())
        line.times = times;
    else
        line.reason = "the baseline failed";
    return line;
}

bool usesFiles(const Benchmark& benchmark)
{
    return benchmark.name.starts_with("merge/") || benchmark.name.starts_with("document/");
}

Result<int> runBench(const BenchOptions& options, Output& output)
{
    const FileScale scale{options.full ? FileScale::kFull : FileScale{}.files};
    JURI_TRY(const auto benchmarks, selected(allBenchmarks(scale), options.names));
    if (options.list)
        return listAll(benchmarks, output);
    const auto width = widthOf(benchmarks);
    if (!output.json)
        printHeader(output.out, width);
    std::vector<Line> lines;
    for (const auto& benchmark : benchmarks) {
        lines.push_back(run(benchmark, options.repetitions));
        if (!output.json)
            printLine(output.out, width, lines.back());
    }
    if (output.json)
        print(output.out, linesJson(lines, options.repetitions));
    else if (std::ranges::any_of(benchmarks, usesFiles))
        output.out << "F: " << scale.files << " score files of " << FileScale::kBallots
                   << " ballots of " << FileScale::kCriteria << " marks"
                   << (options.full ? "" : " (--full: 1,000)") << '\n';
    return kDone;
}

} // namespace

void addBenchCommand(Commands& commands)
{
    commands.add<BenchOptions>("bench", "how long the heavy parts take, against a baseline",
                               declareBench, runBench);
}

} // namespace juri::cli
