#include "app/cli/bench/report.h"

namespace juri::bench {

cli::Json linesJson(const std::vector<Line>& lines, int repetitions)
{
    auto list = cli::Json::array();
    for (const auto& line : lines) {
        cli::Json made{{"name", line.name}};
        if (line.times) {
            made["ours"] = cli::numberOf(line.times->ours);
            made["baseline"] = cli::numberOf(line.times->baseline);
            if (line.unit == Unit::Bytes)
                made["unit"] = "bytes";
            made["ratio"] = cli::numberOf(line.times->ratio());
        }
        made["goal"] = cli::numberOf(line.goal);
        made["verdict"] = line.times ? verdict(line) : "not-measured";
        if (!line.times)
            made["reason"] = line.reason;
        list.push_back(std::move(made));
    }
    return {{"repetitions", repetitions}, {"benchmarks", std::move(list)}};
}

} // namespace juri::bench
