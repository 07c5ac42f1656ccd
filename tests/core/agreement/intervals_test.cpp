#include "agreement/intervals.h"

#include "builders.h"
#include "catch.h"

#include <numeric>

using namespace juri::agreement;
using namespace juri::agreement::test;

TEST_CASE("intervals: probabilities sum to one, and are exact for few judges", "[agreement]")
{
    const auto intervals = *rankIntervals(shroutFleiss()).value;
    CHECK(intervals.exact);
    CHECK(intervals.resamples == 256);
    for (const auto& entry : intervals.entries) {
        CHECK(std::accumulate(entry.probabilities.begin(), entry.probabilities.end(), 0.0)
              == Approx(1));
        CHECK(entry.lower <= entry.rank);
        CHECK(entry.rank <= entry.upper);
    }
    CHECK(intervals.entries[4].first == Approx(1));
}

TEST_CASE("intervals: drawing is the same for the same seed, and near the exact answer",
          "[agreement]")
{
    std::vector<std::vector<double>> rows;
    for (int i = 0; i < 5; ++i) {
        rows.emplace_back();
        for (int j = 0; j < 12; ++j)
            rows.back().push_back((i * 7 + j * 5 + i * j) % 11);
    }
    const auto once = *rankIntervals(panel(rows), false, 1000, 7).value;
    const auto again = *rankIntervals(panel(rows), false, 1000, 7).value;
    CHECK_FALSE(once.exact);
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(once.entries[i].probabilities == again.entries[i].probabilities);
}

TEST_CASE("intervals: where lower is better the order turns round", "[agreement]")
{
    const auto better = *rankIntervals(panel({{1, 2}, {3, 4}}), true).value;
    CHECK(better.entries[0].rank == 1);
    CHECK(better.entries[0].first == 1);
}

TEST_CASE("intervals: what cannot be resampled is named", "[agreement]")
{
    CHECK(rankIntervals(panel({{1, kMissing}, {2, 3}})).reason == "incomplete");
    CHECK(rankIntervals(panel({{1}, {2}})).reason == "too-few-judges");
    CHECK(ranksWithoutEachJudge(panel({{1}, {2}})).reason == "too-few-judges");
    CHECK(rankIntervals({}).reason == "too-few-judges");
}
