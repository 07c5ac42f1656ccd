#include "scoring/ranking.h"

#include "builders.h"
#include "catch.h"
#include "scoring/recount.h"

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

Ranking ranked(const std::string& json, const Scores& scores)
{
    const auto made = rank(rule(json), scores);
    REQUIRE(made);
    CHECK(recountDifferences(rule(json), scores, *made).empty());
    return *made;
}

std::string judgesBy(const std::string& rest)
{
    return R"({"steps":[{"do":"criteria"},{"do":"judges",)" + rest + "}]}";
}

using Texts = std::vector<std::string>;
using Ranks = std::vector<double>;

} // namespace

TEST_CASE("rank: the default is the weighted mean, then the mean over judges", "[scoring]")
{
    Scores scores;
    scores.entries = {"A", "B"};
    scores.judges = {"J1", "J2", "J3"};
    scores.criteria = {criterion("idea", "60"), criterion("craft", "40")};
    scores.ballots = {{0, 0, {pt("8"), pt("7")}},
                      {0, 1, {pt("9"), pt("6")}},
                      {0, 2, {pt("7"), pt("7")}},
                      {1, 0, {pt("8"), pt("8")}}};
    const auto result = ranked("", scores);
    CHECK(result.method == "mean");
    CHECK(values(result) == Texts{"7.46666666667", "8"});
    CHECK(ranks(result) == Ranks{2, 1});
    CHECK(result.placings[1].ballots == 3);
    CHECK(ballotTotal({}, scores, scores.ballots[1]) == val("7.8"));
}

TEST_CASE("rank: a missing mark is not a zero", "[scoring]")
{
    auto scores = panel({{"8", "6"}, {"7", ""}, {"", ""}});
    scores.criteria.push_back(criterion("craft"));
    for (auto& ballot : scores.ballots)
        ballot.marks.emplace_back(pt("8"));
    scores.ballots[1].marks[1].reset();
    CHECK(values(ranked("", scores)) == Texts{"8", "7.5", "-"});
    CHECK(ranked("", scores).placings.back().unranked == "no-ballots");
    CHECK(values(ranked(R"({"incomplete":"keep-marks"})", scores)) == Texts{"7", "7.5", "-"});
    CHECK(values(ranked(R"({"incomplete":"count-as-minimum"})", scores))
          == Texts{"5.5", "7.5", "-"});
    const auto excluded = ranked(R"({"incomplete":"exclude-entry"})", scores);
    CHECK(values(excluded) == Texts{"-", "7.5", "-"});
    CHECK(excluded.placings[1].unranked == "incomplete");
    CHECK_FALSE(ballotTotal({}, scores, scores.ballots[1]));
}

TEST_CASE("rank: optional and information-only criteria", "[scoring]")
{
    auto scores = panel({{"8"}, {"6"}});
    scores.criteria.push_back(criterion("bonus"));
    scores.criteria.push_back(criterion("note"));
    scores.criteria[1].required = false;
    scores.criteria[2].informationOnly = true;
    scores.ballots[0].marks = {pt("8"), std::nullopt, pt("1")};
    scores.ballots[1].marks = {pt("6"), pt("9"), std::nullopt};
    CHECK(values(ranked("", scores)) == Texts{"8", "7.5"});
}

TEST_CASE("rank: equal values share by each style", "[scoring]")
{
    const auto scores = panel({{"9"}, {"8"}, {"8"}, {"7"}});
    const auto style = [&](const std::string& name) {
        return ranks(ranked(R"({"ranks":")" + name + R"("})", scores));
    };
    CHECK(style("standard") == Ranks{1, 2, 2, 4});
    CHECK(style("modified") == Ranks{1, 3, 3, 4});
    CHECK(style("dense") == Ranks{1, 2, 2, 3});
    CHECK(style("fractional") == Ranks{1, 2.5, 2.5, 4});
    CHECK(style("ordinal") == Ranks{1, 2, 3, 4});
    CHECK(ranked("", scores).placings[1].tied);
    CHECK_FALSE(ranked("", scores).placings[0].tied);
}

TEST_CASE("rank: 0.1 + 0.2 is 0.3", "[scoring]")
{
    const auto scores = panel({{"0.1", "0.2"}, {"0.3", "0"}});
    CHECK(ranks(ranked(judgesBy(R"("by":"sum")"), scores)) == Ranks{1, 1});
}

TEST_CASE("rank: methods over judges", "[scoring]")
{
    const auto scores = panel({{"5", "9", "7", "7"}, {"8", "6", "9", "5"}, {"1", "2", "3", "4"}});
    CHECK(values(ranked(judgesBy(R"("by":"median")"), scores)) == Texts{"7", "7", "2.5"});
    CHECK(values(ranked(judgesBy(R"("by":"trimmed-mean")"), scores)) == Texts{"7", "7", "2.5"});
    CHECK(values(ranked(judgesBy(R"("by":"trimmed-sum")"), scores)) == Texts{"14", "14", "5"});
    CHECK(values(ranked(judgesBy(R"("by":"trimmed-mean","drop":2)"), scores))
          == Texts{"-", "-", "-"});
    CHECK(values(ranked(judgesBy(R"("by":"clamped-mean","within":"1")"), scores))
          == Texts{"7", "7", "2.5"});
    CHECK(values(ranked(judgesBy(R"("by":"placement-sum")"), scores)) == Texts{"6", "6", "12"});
    CHECK(ranks(ranked(judgesBy(R"("by":"placement-sum")"), scores)) == Ranks{1, 1, 3});
    CHECK(values(ranked(judgesBy(R"("by":"borda")"), scores)) == Texts{"6", "6", "0"});
}

TEST_CASE("rank: the step that broke a tie is recorded", "[scoring]")
{
    auto scores = panel({{"8", "6", "7"}, {"7", "7", "7"}, {"9", "5", "7"}, {"2", "2", "2"}});
    const auto result = ranked(R"({"ties":["most-firsts","highest"]})", scores);
    CHECK(ranks(result) == Ranks{3, 2, 1, 4}); // firsts: C 2 (J1, shared J3), B 2 (J2, J3), A 1
    CHECK(result.placings[0].tieStep == "highest");
    CHECK(result.placings[1].tieStep == "highest");
    CHECK(result.placings[2].tieStep == "most-firsts");
    CHECK_FALSE(result.placings[3].tieStep);
    CHECK_FALSE(result.placings[0].tied);
}

TEST_CASE("rank: the chair, an earlier stage and a lot break ties", "[scoring]")
{
    auto scores = panel({{"8", "6"}, {"6", "8"}});
    CHECK(ranks(ranked(R"({"ties":["judge:J2"]})", scores)) == Ranks{2, 1});
    scores.chairs = {0};
    CHECK(ranks(ranked(R"({"ties":["chair"]})", scores)) == Ranks{1, 2});
    scores.chairOrders = {{std::nullopt, 3}}; // placed goes before not placed
    const auto byOrder = ranked(R"({"ties":["chair"]})", scores);
    CHECK(ranks(byOrder) == Ranks{2, 1});
    CHECK(byOrder.placings[1].tieStep == "chair-order");
    scores.chairOrders = {{2, 2}, {1, 2}};
    CHECK(ranks(ranked(R"({"ties":["chair"]})", scores)) == Ranks{1, 2});
    scores.chairOrders = {{std::nullopt, std::nullopt}}; // then as without it
    CHECK(ranked(R"({"ties":["chair"]})", scores).placings[0].tieStep == "chair");
    scores.earlier = {{"first", {val("1"), val("2")}, false}};
    CHECK(ranks(ranked(R"({"ties":["earlier:first"]})", scores)) == Ranks{2, 1});
    CHECK(ranks(ranked(R"({"ties":["lot:1"]})", scores))
          == ranks(ranked(R"({"ties":["lot:1"]})", scores)));
    CHECK(ranks(ranked(R"({"ties":["head-to-head"]})", scores)) == Ranks{1, 1});
    CHECK(rank(rule(R"({"ties":["criterion:none"]})"), scores).error().code
          == ErrorCode::RuleInvalid);
}

TEST_CASE("rank: a ballot that is dropped breaks no tie and opens no gate", "[scoring][ties]")
{
    auto scores = panel({{"80", "80"}, {"80", "80"}});
    scores.criteria.push_back(criterion("extra", "0"));
    for (auto& ballot : scores.ballots)
        ballot.marks.push_back(pt("5"));
    scores.judges.push_back("J3");
    scores.ballots.push_back({1, 2, {std::nullopt, pt("9")}}); // lacks a required mark

    for (const auto* steps : {R"([{"do":"criteria"},{"do":"judges"}])",
                              R"([{"do":"criteria"},{"do":"judges","by":"median"}])"}) {
        const auto text = std::string(R"({"ties":["criterion:extra"],"steps":)") + steps + "}";
        CHECK(ranks(rank(rule(text), scores).value()) == std::vector<double>{1, 1});
    }
    const auto gated = rule(R"({"steps":[{"do":"criteria"},{"do":"judges"},
                                {"do":"gate","criterion":"extra","minimum":"6"}]})");
    CHECK(ranks(rank(gated, scores).value()) == std::vector<double>{0, 0});
}

TEST_CASE("rank: deductions change no other entry", "[scoring]")
{
    auto scores = panel({{"8"}, {"7.5"}, {"7"}});
    const std::string json =
        R"({"steps":[{"do":"criteria"},{"do":"judges"},{"do":"deductions"}],"ties":["undeducted"]})";
    scores.deductions = {{0, "time", pt("1")}, {2, "bonus", pt("-0.25")}};
    const auto result = ranked(json, scores);
    CHECK(values(result) == Texts{"7", "7.5", "7.25"});
    CHECK(ranks(result) == Ranks{3, 1, 2});
}

TEST_CASE("rank: gates, vetoes and disqualification leave the rest in order", "[scoring]")
{
    auto scores = panel({{"8", "9"}, {"7.5", "7"}, {"4", "5"}});
    scores.facts.resize(3);
    scores.facts[0].disqualified = true;
    auto result = ranked("", scores);
    CHECK(ranks(result) == Ranks{0, 1, 2});
    CHECK(result.placings[2].unranked == "disqualified");
    const auto gated =
        rank(rule(R"({"steps":[{"do":"criteria"},{"do":"judges"},{"do":"gate","minimum":"5"}]})"),
             scores);
    CHECK(ranks(*gated) == Ranks{0, 1, 0});
    CHECK(gated->placings[2].unranked == "gate:value");
    const auto veto = rank(
        rule(
            R"({"steps":[{"do":"veto","criterion":"mark","mark":"4.5","at_most":true},{"do":"criteria"},{"do":"judges"}]})"),
        scores);
    CHECK(veto->placings[2].unranked == "veto:mark");
}

TEST_CASE("rank: who is disqualified changes nobody's figures", "[scoring]")
{
    const auto with = panel({{"9", "9"}, {"8", "7"}, {"6", "8"}});
    auto disqualified = with;
    disqualified.facts.resize(3);
    disqualified.facts[0].disqualified = true;
    auto without = with;
    without.ballots.erase(without.ballots.begin(), without.ballots.begin() + 2);
    for (const auto* steps :
         {R"({"do":"adjust","by":"judge-centred"},{"do":"judges"})",
          R"({"do":"adjust","by":"z-score"},{"do":"judges"})",
          R"({"do":"judges","by":"placement-sum"})", R"({"do":"judges","by":"borda"})",
          R"({"do":"judges","by":"copeland"})", R"({"do":"judges","by":"two-way-fixed"})",
          R"({"do":"judges"},{"do":"points","points":["10","6","3"]})"}) {
        const auto json =
            std::string(R"({"ties":["most-firsts"],"steps":[{"do":"criteria"},)") + steps + "]}";
        INFO(json);
        CHECK(values(ranked(json, disqualified)) == values(ranked(json, without)));
        CHECK(ranks(ranked(json, disqualified)) == ranks(ranked(json, without)));
    }
    auto scores = panel({{"9", "10", "9"}, {"6", "9", "6"}, {"7", "7", "7"}});
    scores.facts = disqualified.facts;
    CHECK(ranks(ranked(R"({"ties":["most-firsts"]})", scores)) == Ranks{0, 2, 1});
}

TEST_CASE("rank: who has no rank takes no place's points", "[scoring]")
{
    const auto scores = panel({{"9", "9"}, {"8", "7"}, {"6", "6"}, {"10", ""}});
    const auto points = R"({"do":"points","points":["10","6","3"]}]})";
    const auto judged =
        std::string(R"({"minimum_ballots":2,"steps":[{"do":"criteria"},{"do":"judges"},)");
    CHECK(values(ranked(judged + points, scores)) == Texts{"10", "6", "3", "-"});
    CHECK(
        values(ranked(judged + R"({"do":"veto","criterion":"mark","mark":"9"},)" + points, scores))
        == Texts{"-", "10", "6", "-"});
}

TEST_CASE("rank: a margin shares places that are too close", "[scoring]")
{
    const auto scores = panel({{"21.03"}, {"21.01"}, {"20.93"}, {"22"}});
    CHECK(ranks(ranked(R"({"ranks":"dense","margin":"0.1"})", scores)) == Ranks{2, 2, 3, 1});
}

TEST_CASE("rank: bands go by value", "[scoring]")
{
    const auto result =
        ranked(R"({"bands":[{"name":"Gold","from":"85"},{"name":"Silver","from":"70"}]})",
               panel({{"90"}, {"85"}, {"70"}, {"60"}}));
    CHECK(result.placings[1].band == 0);
    CHECK(result.placings[2].band == 1);
    CHECK_FALSE(result.placings[3].band);
}

TEST_CASE("rank: broken input is refused, empty input is a result", "[scoring]")
{
    auto scores = panel({{"8"}});
    scores.ballots[0].judge = 5;
    CHECK(rank({}, scores).error().code == ErrorCode::Internal);
    scores.ballots[0].judge = 0;
    scores.ballots.push_back(scores.ballots[0]);
    CHECK(rank({}, scores).error().code == ErrorCode::Internal);
    CHECK(rank({}, Scores{})->placings.empty());
}
