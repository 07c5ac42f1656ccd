#include "builders.h"
#include "catch.h"
#include "scoring/assignment.h"
#include "scoring/awards.h"
#include "scoring/explain.h"
#include "scoring/model_intervals.h"
#include "scoring/sensitivity.h"

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

TEST_CASE("sensitivity: ranks by other methods and without each judge", "[scoring]")
{
    const auto scores = panel({{"9", "5", "5"}, {"6", "6", "6"}, {"1", "2", "3"}});
    const auto table = sensitivityOf({}, scores, *rank({}, scores));
    REQUIRE(table.columns.size() == 1 + 8 + 3);
    CHECK(table.columns[0].ranks == std::vector<double>{1, 2, 3});
    const auto& median = table.columns[2];
    CHECK(median.name == "median");
    CHECK(median.ranks == std::vector<double>{2, 1, 3});
    const auto& withoutFirst = table.columns[9];
    CHECK(withoutFirst.kind == SensitivityColumn::Kind::WithoutJudge);
    CHECK(withoutFirst.ranks == std::vector<double>{2, 1, 3});
    CHECK(table.best == std::vector<double>{1, 1, 3});
    CHECK(table.worst == std::vector<double>{2, 2, 3});
}

TEST_CASE("trace: every step of an entry's calculation, down to the marks", "[scoring]")
{
    auto scores = panel({{"5", "9", "7", "7"}, {"8", "6", "9", "5"}});
    scores.deductions = {{0, "time", pt("0.5")}};
    const auto given = rule(
        R"({"steps":[{"do":"criteria"},{"do":"judges","by":"trimmed-mean"},{"do":"round","decimals":1},{"do":"deductions"}]})");
    const auto trace = traceOf(given, scores, 0);
    REQUIRE(trace);
    std::vector<std::string> actions;
    for (const auto& line : trace->lines)
        actions.emplace_back(actionName(line.action));
    CHECK(actions
          == std::vector<std::string>{"mark", "mark", "mark", "mark", "combined", "combined",
                                      "combined", "combined", "dropped-lowest", "dropped-highest",
                                      "combined", "rounded", "deducted"});
    CHECK(trace->lines.back().subject == "time");
    CHECK(trace->lines.back().after == val("6.5"));
    CHECK(traceOf(given, scores, 7).error().code == ErrorCode::Internal);
}

TEST_CASE("separations: what put one entry before the next", "[scoring]")
{
    const auto scores = panel({{"9", "9"}, {"8", "6"}, {"7", "7"}, {"7", "7"}});
    const auto ranking = *rank(rule(R"({"ties":["highest"]})"), scores);
    const auto made = separationsOf(ranking);
    REQUIRE(made.size() == 3);
    CHECK(made[0].by == "value");
    CHECK(made[0].difference == val("2"));
    CHECK(made[1].by == "highest");
    CHECK(made[2].by.empty());
}

TEST_CASE("awards: a main award once, then the next in line", "[scoring]")
{
    Scores scores;
    scores.entries = {"A", "B", "C"};
    scores.judges = {"J"};
    scores.criteria = {criterion("idea"), criterion("craft")};
    scores.ballots = {
        {0, 0, {pt("9"), pt("9")}}, {1, 0, {pt("8"), pt("5")}}, {2, 0, {pt("7"), pt("8")}}};
    const auto given = rule(
        R"({"awards":[{"id":"winner","name":"Winner","main":true},{"id":"idea","name":"Best idea","criteria":{"idea":1},"main":true}]})");
    const auto awards = awardsOf(given, scores, *rank(given, scores));
    REQUIRE(awards);
    CHECK((*awards)[0].lines[0].entry == 0);
    CHECK((*awards)[0].lines[0].wins);
    CHECK((*awards)[1].lines[0].passed);
    CHECK((*awards)[1].lines[1].entry == 1);
    CHECK((*awards)[1].lines[1].wins);
    CHECK_FALSE((*awards)[1].lines[2].wins);
}

TEST_CASE("assignment: even, connected, and the same for a seed", "[scoring]")
{
    AssignmentTask task{.entries = 40, .judges = 9, .perEntry = 3};
    task.forbidden = {{0, 0}, {0, 1}, {5, 2}};
    task.fixed = {{7, 4}};
    const auto made = assignJudges(task);
    CHECK(made.balanced);
    CHECK(made.components == 1);
    CHECK(made.shortEntries.empty());
    CHECK(std::count(made.judgesOf[7].begin(), made.judgesOf[7].end(), 4) == 1);
    task.judges = 2;
    task.forbidden = {{3, 0}};
    task.fixed.clear();
    CHECK(assignJudges(task).shortEntries.size() == 40);
    CHECK(assignJudges({}).judgesOf.empty());
}

TEST_CASE("assignment: panels that fall apart are joined", "[scoring]")
{
    AssignmentTask task{.entries = 6, .judges = 6, .perEntry = 2};
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        task.seed = seed;
        CHECK(assignJudges(task).components == 1);
    }
}

TEST_CASE("models: unusable input has a named reason, never a NaN", "[scoring]")
{
    const auto note = [](const std::string& by, const Scores& scores) {
        const auto made = rank(
            rule(R"({"steps":[{"do":"criteria"},{"do":"judges","by":")" + by + R"("}]})"), scores);
        REQUIRE(made);
        return made->details.note.value_or("");
    };
    CHECK(note("two-way-fixed", panel({{"1", ""}, {"", "2"}})) == "unconnected");
    CHECK(note("two-way-fixed", Scores{}) == "no-ballots");
    CHECK(note("two-way-random", panel({{"1", ""}, {"", "2"}})) == "too-few-ballots");
    CHECK(note("two-way-random", panel({{"5", "5"}, {"5", "5"}})) == "not-distinguishable");
    CHECK(note("two-way-random", panel({{"5"}})) == "not-distinguishable");
    CHECK(note("bradley-terry", panel({{"2", "2"}, {"1", "1"}})) == "no-finite-maximum");
    CHECK(note("two-way-random", panel({{"7", "8"}})).empty() == false);
    CHECK(rank(rule(R"({"steps":[{"do":"criteria"},{"do":"judges","by":"kemeny"}]})"), Scores{})
              ->placings.empty());
}

TEST_CASE("intervals: the model's ranks enclose the point rank", "[scoring]")
{
    Ratings ratings{4, 3, {}};
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 3; ++j)
            if ((i + j) % 4 != 0)
                ratings.list.push_back({i, j, 10.0 * i + j + (i * j % 2)});
    const auto fit = fitTwoWayRandom(ratings);
    REQUIRE(fit.fit);
    const auto intervals = modelRankIntervals(*fit.fit);
    CHECK(intervals[3].lower == 1);
    CHECK(intervals[0].upper == 4);
    CHECK(intervals[3].first > 0.9);
}
