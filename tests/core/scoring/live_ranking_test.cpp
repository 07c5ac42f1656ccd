#include "scoring/live_ranking.h"

#include "any_case.h"
#include "catch.h"
#include "law.h"

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

Rule anyRule()
{
    static const std::vector<JudgesBy> others{JudgesBy::Median, JudgesBy::PlacementSum,
                                              JudgesBy::Schulze, JudgesBy::TrimmedMean};
    auto rule = anyCommonRule();
    if (oneIn(4))
        for (auto& step : rule.steps)
            if (auto* judges = std::get_if<ReduceJudges>(&step))
                judges->by = *rc::gen::elementOf(others);
    return rule;
}

void changeSomething(LiveRanking& live)
{
    const auto& scores = live.scores();
    const int entry = below(static_cast<int>(scores.entries.size()));
    const int judge = below(static_cast<int>(scores.judges.size()));
    const auto criteria = static_cast<int>(scores.criteria.size());
    const auto mark = oneIn(6) ? std::nullopt : std::optional(anyPoints());
    switch (below(5)) {
    case 0: RC_ASSERT(live.removeBallot(entry, judge).has_value()); break;
    case 1: {
        const std::vector marks(scores.criteria.size(), mark);
        RC_ASSERT(live.setBallot({entry, judge, marks}).has_value());
        break;
    }
    default: RC_ASSERT(live.setMark(entry, judge, below(criteria), mark).has_value());
    }
}

/// The places it keeps are those of the whole result.
void checkPlaces(const LiveRanking& live, const Ranking& ranking)
{
    std::size_t ranked = 0;
    for (const auto& placing : ranking.placings) {
        RC_ASSERT(live.positionOf(placing.entry)
                  == (placing.value ? std::optional(ranked) : std::nullopt));
        if (!placing.value)
            continue;
        const auto place = live.placeAt(ranked);
        RC_ASSERT(place.entry == placing.entry);
        RC_ASSERT(place.step == placing.separatedBy.value_or(""));
        ++ranked;
    }
    RC_ASSERT(live.rankedCount() == ranked);
}

} // namespace

TEST_CASE("live: after any changes the ranking is that of the scores", "[scoring][property]")
{
    CHECK(law::holds("ranking() is rank(scores())", [] {
        const auto rule = anyRule();
        auto live = LiveRanking::make(rule, anyCase()).value();
        for (int i = 1 + below(12); i > 0; --i) {
            changeSomething(live);
            const auto expected = rank(rule, live.scores()).value();
            RC_ASSERT(live.ranking() == expected);
            checkPlaces(live, expected);
        }
    }));
}

TEST_CASE("live: a change is in the scores", "[scoring]")
{
    auto live = LiveRanking::make({}, panel({{"8", "6"}, {"7", ""}})).value();
    REQUIRE(live.setMark(1, 1, 0, pt("9")));
    CHECK(values(live.ranking()) == std::vector<std::string>{"7", "8"});
    REQUIRE(live.removeBallot(0, 0));
    CHECK(live.scores().ballots.size() == 3);
    CHECK(values(live.ranking()) == std::vector<std::string>{"6", "8"});
    REQUIRE(live.removeBallot(0, 1));
    CHECK(live.rankedCount() == 1);
    CHECK_FALSE(live.positionOf(0));
}

TEST_CASE("live: what does not fit changes nothing", "[scoring]")
{
    auto live = LiveRanking::make({}, panel({{"8", "6"}, {"7", "5"}})).value();
    const auto before = live.scores();
    CHECK(live.setMark(2, 0, 0, pt("1")).error().code == ErrorCode::Internal);
    CHECK(live.setMark(0, -1, 0, pt("1")).error().code == ErrorCode::Internal);
    CHECK(live.setMark(0, 0, 1, pt("1")).error().code == ErrorCode::Internal);
    CHECK(live.setBallot({0, 0, {}}).error().code == ErrorCode::Internal);
    CHECK(live.removeBallot(0, 7).error().code == ErrorCode::Internal);
    CHECK(live.scores() == before);
}

TEST_CASE("live: a change the rule refuses is taken back", "[scoring]")
{
    const auto skating =
        rule(R"({"steps":[{"do":"judges","by":"skating"}],"lower_is_better":true})");
    auto live = LiveRanking::make(skating, panel({{"1", "2"}, {"2", "1"}})).value();
    const auto before = live.ranking();
    CHECK(live.setMark(0, 0, 0, pt("1.25")).error().code == ErrorCode::RuleInvalid);
    CHECK(live.ranking() == before);
    CHECK(live.ranking() == *rank(skating, live.scores()));
}

TEST_CASE("live: numbers that do not fit any more are ranked all the same", "[scoring]")
{
    auto live = LiveRanking::make({}, panel({{"8", "6"}, {"7", "5"}})).value();
    REQUIRE(live.setMark(1, 0, 0, Points::fromMilli(std::int64_t{1} << 61)));
    CHECK(live.ranking() == *rank({}, live.scores()));
    REQUIRE(live.setMark(1, 0, 0, pt("1")));
    CHECK(live.ranking() == *rank({}, live.scores()));
}
