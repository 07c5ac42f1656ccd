#include "scoring/linear_rank.h"

#include "any_case.h"
#include "catch.h"
#include "law.h"
#include "scoring/radix_sort.h"
#include "scoring/sheets.h"

#include <algorithm>

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

/// What the general path says.
Ranking slowly(const Rule& rule, const Scores& scores)
{
    return rankSheets(rule, scores, sheetsOf(scores)).value();
}

} // namespace

TEST_CASE("linear: whole numbers give what rationals give", "[scoring][property]")
{
    CHECK(law::holds("rankLinear() is rankSheets()", [] {
        const auto scores = anyCase();
        const auto rule = anyCommonRule();
        const auto quickly = rankLinear(rule, scores);
        RC_ASSERT(quickly.has_value());
        const auto expected = slowly(rule, scores);
        RC_CLASSIFY(std::ranges::any_of(expected.placings, &Placing::tied), "a tie stays");
        RC_CLASSIFY(std::ranges::any_of(expected.placings,
                                        [](const auto& p) { return p.tieStep.has_value(); }),
                    "a tie is broken");
        RC_ASSERT(*quickly == expected);
        RC_ASSERT(rank(rule, scores).value() == expected);
    }));
}

TEST_CASE("linear: rules of another kind take the general path", "[scoring]")
{
    const auto scores = panel({{"8", "6", "7"}, {"7", "7", "7"}});
    const auto isLinear = [&](const std::string& json) {
        return rankLinear(rule(json), scores).has_value();
    };
    CHECK(isLinear(""));
    CHECK(isLinear(R"({"steps":[{"do":"criteria","by":"sum"},{"do":"judges","by":"sum"}]})"));
    CHECK_FALSE(isLinear(R"({"steps":[{"do":"criteria"},{"do":"judges","by":"median"}]})"));
    CHECK_FALSE(isLinear(R"({"steps":[{"do":"judges"},{"do":"criteria"}]})"));
    CHECK_FALSE(isLinear(
        R"({"steps":[{"do":"criteria"},{"do":"adjust","by":"z-score"},{"do":"judges"}]})"));
    CHECK_FALSE(isLinear(R"({"steps":[{"do":"scales"},{"do":"criteria"},{"do":"judges"}]})"));
    CHECK_FALSE(isLinear(R"({"ties":["criterion:none"]})"));
}

TEST_CASE("linear: numbers that might not fit take the general path", "[scoring]")
{
    auto scores = panel({{"8", "6"}, {"7", "7"}, {"1", "2"}});
    scores.ballots[0].marks[0] = Points::fromMilli(std::int64_t{1} << 62);
    CHECK_FALSE(rankLinear({}, scores));
    CHECK(ranks(*rank({}, scores)) == std::vector<double>{1, 2, 3});
    scores.ballots[0].marks[0] = pt("8");
    scores.criteria[0].weight = Points::fromMilli(std::int64_t{1} << 40);
    CHECK_FALSE(rankLinear({}, scores));
    CHECK(ranks(*rank({}, scores)) == std::vector<double>{1, 1, 3});
    scores.criteria[0].weight = pt("1");
    scores.deductions = {{0, "time", Points::fromMilli(std::int64_t{1} << 60)}};
    const auto deducted =
        rule(R"({"steps":[{"do":"criteria"},{"do":"judges"},{"do":"deductions"}]})");
    CHECK_FALSE(rankLinear(deducted, scores));
    CHECK(ranks(*rank(deducted, scores)) == std::vector<double>{3, 1, 2});
}

TEST_CASE("linear: an entry that is left out takes no first place away", "[scoring]")
{
    auto scores = panel({{"8", "6"}, {"6", "8"}, {"9", "1"}});
    scores.criteria.push_back(criterion("second"));
    for (auto& ballot : scores.ballots)
        ballot.marks.push_back(ballot.marks[0]);
    scores.ballots.back().marks[1].reset();
    const auto given = rule(R"({"incomplete":"exclude-entry","ties":["most-firsts","judge:J1"]})");
    const auto ranking = rankLinear(given, scores);
    REQUIRE(ranking);
    CHECK(ranking->placings[0].separatedBy == std::nullopt);
    CHECK(ranking->placings[1].separatedBy == "judge:J1");
    CHECK(*ranking == slowly(given, scores));
}

TEST_CASE("linear: values that are the same as doubles are told apart", "[scoring]")
{
    const std::string big = "1073741.824"; // 2^30 thousandths, and the weight 2^21
    Scores scores = panel({{"0.001", "0", "0"}, {"0.001", "0", ""}});
    scores.criteria = {criterion("a", "2097.152"), criterion("b", "0.001")};
    for (auto& ballot : scores.ballots)
        ballot.marks.insert(ballot.marks.begin(), pt(big));
    const auto ranking = rankLinear({}, scores);
    REQUIRE(ranking);
    CHECK(ranking->placings[0].value->toDouble() == ranking->placings[1].value->toDouble());
    CHECK(ranks(*ranking) == std::vector<double>{2, 1}); // (3 x 2^51 + 1) / 3 < (2^52 + 1) / 2
    CHECK(*ranking == slowly({}, scores));
}

TEST_CASE("radix sort: the order of numbers, equals as they came", "[scoring][property]")
{
    CHECK(law::holds("as std::stable_sort", [] {
        const auto numbers = *rc::gen::container<std::vector<double>>(
            rc::gen::map(rc::gen::inRange(-50, 50), [](int n) { return n / 8.0; }));
        std::vector<Keyed> items, spare;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            items.push_back({orderedBits(numbers[i]), static_cast<int>(i)});
        auto expected = items;
        std::stable_sort(expected.begin(), expected.end(), [&](const auto& a, const auto& b) {
            return numbers[a.position] < numbers[b.position];
        });
        radixSort(items, spare);
        for (std::size_t i = 0; i < items.size(); ++i)
            RC_ASSERT(items[i].position == expected[i].position);
    }));
    CHECK(orderedBits(-0.0) == orderedBits(0.0));
}
