#include "app/cli/bench/baselines.h"
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/raw_rows.h"
#include "app/cli/bench/report.h"
#include "app/cli/bench/score_files.h"
#include "app/cli/bench/workload.h"
#include "catch.h"
#include "scoring/ranking.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace juri;
using namespace juri::bench;

namespace {

std::vector<std::string> namesOf(const std::vector<Benchmark>& benchmarks)
{
    std::vector<std::string> names;
    for (const auto& benchmark : benchmarks)
        names.push_back(benchmark.name);
    return names;
}

const std::vector<Benchmark>& some()
{
    static const std::vector<Benchmark> benchmarks{{"scoring/mean", 6, "", {}},
                                                   {"scoring/mean/small", 6, "", {}},
                                                   {"scoring/meanwhile", 6, "", {}},
                                                   {"merge/first", 1.3, "", {}}};
    return benchmarks;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("bench: the median is the middle, or the mean of the two middle ones", "[bench]")
{
    CHECK(median({3, 1, 2}) == 2);
    CHECK(median({4, 1, 3, 2}) == 2.5);
    CHECK(median({7}) == 7);
    CHECK(median({}) == 0);
}

TEST_CASE("bench: samples take turns, ours first, and one slow turn does not count", "[bench]")
{
    std::string turns;
    const std::vector<double> ours{2, 90, 2, 1, 3};
    std::size_t next = 0;
    const auto times = measure({[&] {
                                    turns += 'o';
                                    return ours[next++];
                                },
                                [&] {
                                    turns += 'b';
                                    return 4.0;
                                }},
                               5);
    CHECK(turns == "obobobobob");
    CHECK(times.ours == 2);
    CHECK(times.ratio() == 0.5);
    CHECK(times.isWithin(0.5));
    CHECK_FALSE(times.isWithin(0.49));
}

TEST_CASE("bench: a sample runs at least once, and one that failed is not usable", "[bench]")
{
    int runs = 0;
    const auto seconds = timed([&] { ++runs; })();
    CHECK(runs > 0);
    CHECK(seconds > 0);
    CHECK_FALSE(measure({[] { return 1.0; }, [] { return 0.0; }}, 5).isUsable());
}

TEST_CASE("bench: a name is a benchmark's, or of the folder it is in", "[bench]")
{
    const auto chosen = [](const Names& names) { return namesOf(selected(some(), names).value()); };
    CHECK(chosen({}).size() == 4);
    CHECK(chosen({"scoring"}) == Names{"scoring/mean", "scoring/mean/small", "scoring/meanwhile"});
    CHECK(chosen({"scoring/mean"}) == Names{"scoring/mean", "scoring/mean/small"});
    CHECK(chosen({"merge/", "scoring/meanwhile"}) == Names{"scoring/meanwhile", "merge/first"});
    CHECK(selected(some(), {"scoring", "scor"}).error().code == ErrorCode::Usage);
}

TEST_CASE("bench: every row of the merge and document tables is there", "[bench]")
{
    const auto names = namesOf(allBenchmarks());
    for (const auto* name :
         {"merge/first", "merge/again", "merge/one-ballot", "merge/growth", "merge/spreadsheet",
          "merge/dry-run", "document/open", "document/save-mark", "document/size",
          "document/memory", "document/rebuild", "document/verify", "document/backup"})
        CHECK(std::ranges::count(names, name) == 1);
}

TEST_CASE("bench: score files are whole, each judge's own, and all of them are new", "[bench]")
{
    const auto data = ScoreFiles::make({4}, 1);
    REQUIRE(data->files().size() == 4);
    CHECK(data->more().size() == 1);
    CHECK(data->open(data->event()).ballots().empty());
    CHECK(data->open(data->merged()).ballots().size() == FileScale{4}.ballots());
}

TEST_CASE("bench: rows put into empty tables are those of the document", "[bench]")
{
    const auto data = ScoreFiles::make({4}, 1);
    const auto path = data->copyOf(data->event(), "raw test");
    const auto rows = RawRows::of(data->merged()).without(RawRows::of(data->event()));
    CHECK(rows.insertInto(path) > 0);
    CHECK(data->open(path).digest() == data->open(data->merged()).digest());
}

TEST_CASE("bench: bytes are shown as bytes", "[bench]")
{
    CHECK(bytesText(4'050'000) == "4.05 MB");
    CHECK(bytesText(537'000) == "537 kB");
    CHECK(bytesText(12) == "12 B");
}

TEST_CASE("bench: every row of the scoring table is there, by one name each", "[bench]")
{
    const auto names = namesOf(allBenchmarks());
    const std::set<std::string> distinct(names.begin(), names.end());
    CHECK(distinct.size() == names.size());
    for (const auto* name : {"mean", "live", "random-effects", "random-effects-event",
                             "fixed-effects", "rank-intervals", "schulze", "krippendorff"})
        CHECK(distinct.count(std::string("scoring/") + name) == 1);
}

TEST_CASE("bench: ok, over, or no verdict", "[bench]")
{
    CHECK(verdict({"a", 2, Times{2, 1}, ""}) == "ok");
    CHECK(verdict({"a", 2, Times{2.01, 1}, ""}) == "over");
    CHECK(verdict({"a", 2, std::nullopt, "R is not installed"}) == "-");
}

TEST_CASE("bench: numbers as people compare them", "[bench]")
{
    CHECK(ratioText(2.534) == "2.53");
    CHECK(ratioText(0.5) == "0.5");
    CHECK(ratioText(0.02) == "1/50");
    CHECK(ratioText(1234.4) == "1234");
    CHECK(ratioText(1.0 / 6663) == "1/6663");
    CHECK(secondsText(12.34) == "12.3 s");
    CHECK(secondsText(0.00123) == "1.23 ms");
    CHECK(secondsText(4.5e-6) == "4.5 us");
}

TEST_CASE("bench: a line has name, times, ratio, goal and verdict", "[bench]")
{
    std::ostringstream out;
    printLine(out, 12, {"scoring/mean", 6, Times{0.002, 0.001}, ""});
    printLine(out, 12, {"scoring/irr", 6, std::nullopt, "R is not installed"});
    std::istringstream lines(out.str());
    const auto words = [&] {
        std::string line, word;
        std::getline(lines, line);
        std::istringstream columns(line);
        Names all;
        while (columns >> word)
            all.push_back(word);
        return all;
    };
    CHECK(words() == Names{"scoring/mean", "2", "ms", "1", "ms", "2", "6", "ok"});
    CHECK(words()
          == Names{"scoring/irr", "-", "-", "-", "6", "-", "(R", "is", "not", "installed)"});
}

TEST_CASE("bench: the JSON has numbers, or the reason there are none", "[bench]")
{
    const auto json = linesJson(
        {{"scoring/mean", 6, Times{0.006, 0.002}, ""}, {"scoring/live", 0.02, std::nullopt, "why"}},
        5);
    CHECK(json["repetitions"] == 5);
    CHECK(
        json["benchmarks"][0].dump()
        == R"({"name":"scoring/mean","ours":0.006,"baseline":0.002,"ratio":3,"goal":6,"verdict":"ok"})");
    CHECK(json["benchmarks"][1].dump()
          == R"({"name":"scoring/live","goal":0.02,"verdict":"not-measured","reason":"why"})");
}

TEST_CASE("bench: workloads have their size, and are the same for a seed", "[bench]")
{
    const auto winner = makeScores(kWinner, 1);
    CHECK(winner.entries.size() == 466);
    CHECK(winner.judges.size() == 36);
    CHECK(winner.ballots.size() == 466 * 3);
    CHECK(winner.ballots.back().marks.size() == 8);
    CHECK(marksInRow(winner).size() == 466 * 3 * 8);
    CHECK(winner == makeScores(kWinner, 1));
    CHECK_FALSE(winner == makeScores(kWinner, 2));
    std::int64_t weights = 0;
    for (const auto& criterion : winner.criteria)
        weights += criterion.weight.milli();
    CHECK(weights == 100000);
    CHECK(makeScores(kSmall, 1).ballots.size() == 50 * 8);
    const auto ranking = scoring::rank(commonRule(), winner);
    REQUIRE(ranking);
    CHECK(std::ranges::any_of(ranking->placings, [](const auto& p) { return bool(p.tieStep); }));
}

TEST_CASE("bench: the baselines do the same work", "[bench]")
{
    const auto scores = makeScores(kSmall, 1);
    std::int64_t sum = 0;
    for (const auto& ballot : scores.ballots)
        for (const auto& mark : ballot.marks)
            sum += mark->milli();
    CHECK(sumOf(marksInRow(scores)) == sum);
    const auto ranking = scoring::rank({}, scores).value();
    CHECK(rankTotals(totalsOf(scores)).front() == ranking.placings.front().entry);
    scoring::CountTable votes(3);
    votes.at(0, 1) = 5, votes.at(1, 0) = 2, votes.at(1, 2) = 4, votes.at(2, 1) = 3;
    CHECK(textbookPaths(votes) == scoring::strongestPaths(votes, false));
}
