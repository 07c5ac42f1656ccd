#include "builders.h"
#include "catch.h"
#include "law.h"
#include "scoring/assignment.h"
#include "scoring/recount.h"
#include "scoring/two_way.h"

#include <algorithm>
#include <set>

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

/// Small panels of few different marks, so that ties are common.
Scores anyScores(bool complete)
{
    Scores scores;
    const int entries = *rc::gen::inRange(1, 7);
    const int judges = *rc::gen::inRange(1, 6);
    for (int i = 0; i < entries; ++i)
        scores.entries.push_back("E" + std::to_string(i));
    for (int j = 0; j < judges; ++j)
        scores.judges.push_back("J" + std::to_string(j));
    scores.criteria = {criterion("idea", "60"), criterion("craft", "40")};
    for (int i = 0; i < entries; ++i)
        for (int j = 0; j < judges; ++j) {
            if (!complete && *rc::gen::inRange(0, 4) == 0)
                continue;
            BallotMarks ballot{i, j, {}};
            for (int c = 0; c < 2; ++c)
                ballot.marks.push_back(Points::fromMilli(*rc::gen::inRange(0, 9) * 500));
            scores.ballots.push_back(ballot);
        }
    return scores;
}

/// A complete panel whose entries differ by more than its judges do.
Scores entriesApart()
{
    const int entries = *rc::gen::inRange(3, 8);
    const int judges = *rc::gen::inRange(2, 6);
    std::vector<std::vector<std::string>> rows;
    for (int i = 0; i < entries; ++i) {
        rows.emplace_back();
        for (int j = 0; j < judges; ++j)
            rows.back().push_back(std::to_string(3 * (i / 2) + *rc::gen::inRange(0, 3) + j % 2));
    }
    return panel(rows);
}

std::string anyRule()
{
    static const std::vector<std::string> steps{
        R"({"do":"judges"})",
        R"({"do":"judges","by":"sum"})",
        R"({"do":"judges","by":"median"})",
        R"({"do":"judges","by":"trimmed-mean"})",
        R"({"do":"judges","by":"clamped-mean","within":"1","round_marks":2})",
        R"({"do":"judges","by":"placement-sum"})",
        R"({"do":"judges","by":"borda"})",
        R"({"do":"judges","by":"copeland"})",
        R"({"do":"judges","by":"schulze"})",
        R"({"do":"judges","by":"schulze","links":"margins"})",
        R"({"do":"judges","by":"kemeny"})",
        R"({"do":"judges","by":"majority-judgment"})",
        R"({"do":"judges","by":"mean-rank"})",
        R"({"do":"judges","by":"trimmed-sum"})",
        R"({"do":"judges","by":"bradley-terry","prior_sd":"1"})",
        R"({"do":"adjust","by":"judge-centred"},{"do":"judges"})",
        R"({"do":"adjust","by":"z-score"},{"do":"judges"})",
        R"({"do":"adjust","by":"rank-normalised"},{"do":"judges"})",
        R"({"do":"adjust","by":"min-max"},{"do":"judges"})",
        R"({"do":"adjust","by":"rank"},{"do":"judges"})",
        R"({"do":"judges","by":"two-way-fixed"})",
        R"({"do":"judges","by":"two-way-random"})"};
    static const std::vector<std::string> ends{
        R"(],"ties":[]})", R"(],"ties":["criterion:idea","most-firsts","highest"]})",
        R"(],"ties":["median","head-to-head","lot:3"],"ranks":"fractional"})",
        R"(,{"do":"round","decimals":1}],"ranks":"dense"})"};
    return R"({"steps":[{"do":"criteria"},)" + *rc::gen::elementOf(steps)
        + *rc::gen::elementOf(ends);
}

std::vector<std::optional<Value>> valuesOf(const Ranking& ranking)
{
    std::vector<std::optional<Value>> values(ranking.placings.size());
    for (const auto& placing : ranking.placings)
        values[placing.entry] = placing.value;
    return values;
}

Ranking ranked(const std::string& json, const Scores& scores)
{
    return rank(rule(json), scores).value();
}

template <class Property> void holds(const char* name, Property property)
{
    CHECK(law::holds(name, property));
}

} // namespace

TEST_CASE("properties: the order of ballots never matters", "[scoring][property]")
{
    holds("shuffled ballots", [] {
        auto scores = anyScores(false);
        const auto json = anyRule();
        const auto before = ranked(json, scores);
        auto shuffled = scores;
        for (std::size_t i = shuffled.ballots.size(); i > 1; --i)
            std::swap(shuffled.ballots[i - 1],
                      shuffled.ballots[*rc::gen::inRange<std::size_t>(0, i)]);
        RC_ASSERT(ranked(json, shuffled) == before);
    });
}

TEST_CASE("properties: ranks are consistent with values, and equal values share",
          "[scoring][property]")
{
    holds("ranks follow values", [] {
        const auto ranking = ranked(anyRule(), anyScores(false));
        for (const auto& a : ranking.placings)
            for (const auto& b : ranking.placings) {
                if (!a.value || !b.value || a.rank <= 0 || b.rank <= 0)
                    continue;
                const bool better =
                    ranking.lowerIsBetter ? *a.value < *b.value : *b.value < *a.value;
                RC_ASSERT((!better || a.rank < b.rank));
                const bool shares =
                    a.entry != b.entry && *a.value == *b.value && !a.tieStep && !b.tieStep;
                RC_ASSERT((!shares || a.rank == b.rank));
            }
    });
}

namespace {

const std::vector<std::string> deductible{"mean",         "sum",          "median",
                                          "trimmed-mean", "clamped-mean", "two-way-random"};

/// Values of models are rounded after deductions.
bool isNear(const Value& a, const Value& b)
{
    return absolute(a - b) <= Value::ratio(1, 1000000000);
}

} // namespace

TEST_CASE("properties: a deduction changes no other entry's value", "[scoring][property]")
{
    holds("deduction", [] {
        auto scores = anyScores(false);
        const std::string json = R"({"steps":[{"do":"criteria"},{"do":"judges","by":")"
            + *rc::gen::elementOf(deductible) + R"("},{"do":"deductions"}]})";
        const auto before = valuesOf(ranked(json, scores));
        const int entry = *rc::gen::inRange(0, static_cast<int>(scores.entries.size()));
        const auto points = Points::fromMilli(*rc::gen::inRange(-3000, 3000));
        scores.deductions = {{entry, "time", points}};
        const auto after = valuesOf(ranked(json, scores));
        for (int i = 0; i < static_cast<int>(after.size()); ++i)
            RC_ASSERT((i == entry || after[i] == before[i]));
        RC_ASSERT(before[entry].has_value() == after[entry].has_value());
        RC_ASSERT((!before[entry] || isNear(*before[entry] - Value::of(points), *after[entry])));
    });
}

TEST_CASE("properties: on a complete panel centring keeps the order of the mean",
          "[scoring][property]")
{
    holds("centring", [] {
        const auto scores = anyScores(true);
        const auto plain = ranked("", scores);
        const auto centred = ranked(
            R"({"steps":[{"do":"criteria"},{"do":"adjust","by":"judge-centred"},{"do":"judges"}]})",
            scores);
        RC_ASSERT(ranks(plain) == ranks(centred));
    });
}

TEST_CASE("properties: on a complete panel random effects keep the order of the mean",
          "[scoring][property]")
{
    holds("random effects", [] {
        const auto scores = entriesApart();
        const auto plain = ranked("", scores);
        const auto random = ranked(
            R"({"steps":[{"do":"criteria"},{"do":"judges","by":"two-way-random"}]})", scores);
        const auto& variance = random.details.model->competitorVariance;
        RC_ASSERT(variance.has_value());
        RC_ASSERT(*variance > 0);
        RC_ASSERT(ranks(plain) == ranks(random));
    });
}

TEST_CASE("properties: a judge who marked nothing changes nothing", "[scoring][property]")
{
    holds("idle judge", [] {
        auto scores = anyScores(false);
        const auto json = anyRule();
        const auto before = ranked(json, scores);
        scores.judges.push_back("idle");
        const auto after = ranked(json, scores);
        RC_ASSERT(after.placings == before.placings);
    });
}

TEST_CASE("properties: the second path counts the same", "[scoring][property]")
{
    holds("recount", [] {
        const auto scores = anyScores(false);
        const auto given = rule(anyRule());
        RC_ASSERT(recountDifferences(given, scores, *rank(given, scores)).empty());
    });
}

TEST_CASE("properties: the ledger of an entry adds up to its value", "[scoring][property]")
{
    holds("ledger", [] {
        const auto scores = anyScores(false);
        Ratings ratings{
            static_cast<int>(scores.entries.size()), static_cast<int>(scores.judges.size()), {}};
        for (const auto& ballot : scores.ballots)
            ratings.list.push_back(
                {ballot.entry, ballot.judge, static_cast<double>(ballot.marks[0]->milli()) / 1000});
        const auto result = fitTwoWayRandom(ratings);
        if (!result.fit) {
            RC_ASSERT(!result.reason.empty());
            return;
        }
        const auto all = ledgersOf(*result.fit, ratings);
        for (int i = 0; i < ratings.entries; ++i) {
            const auto ledger = ledgerOf(*result.fit, ratings, i);
            RC_ASSERT(ledger.has_value() == all[i].has_value());
            if (ledger) {
                RC_ASSERT(ledger->value == all[i]->value);
                RC_ASSERT(ledger->ballots.size() == all[i]->ballots.size());
                const auto value = result.fit->intercept + result.fit->entries[i]->effect;
                RC_ASSERT(std::abs(ledger->value - value) < 1e-9);
            }
        }
    });
}

TEST_CASE("properties: values compare as their doubles do, and sums undo", "[scoring][property]")
{
    holds("value", [] {
        const auto any = [] {
            return Value::ratio(*rc::gen::inRange<std::int64_t>(-1000000, 1000000),
                                *rc::gen::inRange<std::int64_t>(1, 100000));
        };
        const auto a = any();
        const auto b = any();
        RC_ASSERT((a < b) == (a.toDouble() < b.toDouble()));
        RC_ASSERT(a + b - b == a);
        RC_ASSERT((b.isZero() || a / b * b == a));
        RC_ASSERT(absolute(a.rounded(3) - a) <= Value::ratio(1, 2000));
        RC_ASSERT(std::abs(std::stod(a.toString()) - a.toDouble())
                  <= 1e-11 * std::max(1e-6, std::abs(a.toDouble())));
    });
}

TEST_CASE("properties: assignments keep conflicts, loads and the asked number",
          "[scoring][property]")
{
    holds("assignment", [] {
        AssignmentTask task;
        task.entries = *rc::gen::inRange(1, 12);
        task.judges = *rc::gen::inRange(1, 7);
        task.perEntry = *rc::gen::inRange(1, 4);
        task.seed = *rc::gen::inRange<std::uint64_t>(0, 1000);
        std::set<std::pair<int, int>> forbidden;
        for (int i = 0; i < task.entries; ++i)
            if (*rc::gen::inRange(0, 3) == 0)
                forbidden.emplace(i, *rc::gen::inRange(0, task.judges));
        task.forbidden.assign(forbidden.begin(), forbidden.end());
        const auto made = assignJudges(task);
        for (int i = 0; i < task.entries; ++i) {
            const auto& judges = made.judgesOf[i];
            RC_ASSERT(std::set<int>(judges.begin(), judges.end()).size() == judges.size());
            const auto possible = task.judges
                - static_cast<int>(std::count_if(forbidden.begin(), forbidden.end(),
                                                 [&](auto pair) { return pair.first == i; }));
            RC_ASSERT(static_cast<int>(judges.size()) == std::min(task.perEntry, possible));
            for (const int judge : judges)
                RC_ASSERT(forbidden.count({i, judge}) == 0);
        }
        RC_ASSERT((!forbidden.empty() || made.balanced));
        RC_ASSERT(assignJudges(task).judgesOf == made.judgesOf);
    });
}
