#include "app/bench/measure.h"

#include <algorithm>
#include <chrono>

namespace juri::bench {
namespace {

constexpr double kShortest = 0.02; ///< seconds of one sample

} // namespace

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double median(std::vector<double> numbers)
{
    if (numbers.empty())
        return 0;
    std::sort(numbers.begin(), numbers.end());
    const auto middle = numbers.size() / 2;
    return numbers.size() % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2;
}

Times measure(const Pair& pair, int repetitions)
{
    std::vector<double> ours, baseline;
    for (int i = 0; i < std::max(repetitions, 1); ++i) {
        ours.push_back(pair.ours());
        baseline.push_back(pair.baseline());
    }
    return {median(ours), median(baseline)};
}

Sample timedOnce(std::function<void()> run)
{
    return [run = std::move(run)] {
        const auto start = secondsNow();
        run();
        return secondsNow() - start;
    };
}

Sample timed(std::function<void()> run)
{
    return [run = std::move(run)] {
        const auto start = secondsNow();
        double passed = 0;
        for (int runs = 1;; ++runs) {
            run();
            passed = secondsNow() - start;
            if (passed >= kShortest)
                return passed / runs;
        }
    };
}

} // namespace juri::bench
