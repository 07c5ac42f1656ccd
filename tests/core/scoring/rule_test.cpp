#include "scoring/rule.h"

#include "builders.h"
#include "catch.h"

using namespace juri;
using namespace juri::scoring;

TEST_CASE("rule: an empty text is the default rule", "[scoring]")
{
    const auto rule = parseRule("");
    REQUIRE(rule);
    CHECK(*rule == Rule{});
    CHECK(methodName(*rule) == "mean");
    CHECK(ruleText(*rule)
          == R"({"steps":[{"by":"weighted-mean","do":"criteria"},{"by":"mean","do":"judges"}]})");
}

TEST_CASE("rule: the text of a rule reads back as the same rule", "[scoring]")
{
    const std::string text =
        R"({"advance":{"cap":2,"cap_by":"institution","minimum":"85.5","quota":1,"quota_by":"region","ties":"all","top":10,"wildcards":3},)"
        R"("awards":[{"criteria":{"idea":"0.5"},"id":"best-idea","main":true,"name":{"en":"Best idea"},"winners":1}],)"
        R"("bands":[{"from":"85","name":{"en":"Gold","id":"Emas"}}],"incomplete":"keep-marks","lower_is_better":true,)"
        R"("margin":"0.1","minimum_ballots":2,"name":"own","ranks":"dense","steps":[)"
        R"({"by":"z-score","do":"adjust","rescale":true,"sd":"population"},{"do":"scales","to":"100"},)"
        R"({"best":2,"by":"best-mean","do":"criteria"},{"by":"clamped-mean","do":"judges","round_marks":2,"within":"2"},)"
        R"({"decimals":2,"do":"round"},{"do":"multiply","number":"0.6"},{"do":"points","points":["12","10"]},)"
        R"({"do":"deductions"},{"do":"carry-over","earlier":{"first":"0.3"},"own":"0.7"},)"
        R"({"do":"gate","minimum":"50"},{"criterion":"eliminated","do":"veto","judges":2,"mark":"1"}],)"
        R"("ties":["criterion:idea","most-firsts","lot:7"]})";
    const auto rule = parseRule(text);
    REQUIRE(rule);
    CHECK(ruleText(*rule) == text);
    CHECK(*parseRule(ruleText(*rule)) == *rule);
}

TEST_CASE("rule: limits for marks far from the others", "[scoring]")
{
    const auto rule = parseRule(R"({"outliers": {"points": "7", "deviations": "2.5"}})");
    REQUIRE(rule);
    REQUIRE(rule->outliers);
    CHECK(rule->outliers->points == Value::of(7));
    CHECK(rule->outliers->deviations == Value::ratio(5, 2));
    CHECK(parseRule(ruleText(*rule)) == *rule);
    CHECK_FALSE(parseRule("{}")->outliers);
    for (const auto* wrong : {R"({"outliers": {}})", R"({"outliers": {"points": "0"}})",
                              R"({"outliers": {"points": "-1"}})", R"({"outliers": {"x": 1}})"})
        CHECK(parseRule(wrong).error().code == ErrorCode::RuleInvalid);
}

TEST_CASE("rule: what is wrong is named", "[scoring]")
{
    const auto why = [](const std::string& text) {
        const auto rule = parseRule(text);
        return rule ? "" : rule.error().detail;
    };
    CHECK(why("{") == "not JSON");
    CHECK(why("[]") == ": an object is needed");
    CHECK(why(R"({"steps":[{"do":"criteria","by":"avg"},{"do":"judges"}]})")
          == "steps[0].by: unknown 'avg'");
    CHECK(why(R"({"steps":[{"do":"judges"}]})") == "steps: criteria are never combined");
    CHECK(why(R"({"steps":[]})") == "steps: criteria are never combined");
    CHECK(why(R"({"steps":[{"do":"criteria"},{"do":"judges"},{"do":"judges"}]})")
          == "steps[2]: judges are combined already");
    CHECK(why(R"({"steps":[{"do":"judges","by":"copeland"},{"do":"criteria"}]})")
          == "steps[0]: combine criteria first");
    CHECK(why(R"({"steps":[{"do":"criteria"},{"do":"multiply","by":"weight"},{"do":"judges"}]})")
          == "steps[1]: criteria are combined already");
    CHECK(why(R"({"steps":[{"do":"criteria"},{"do":"gate","minimum":"5"},{"do":"judges"}]})")
          == "steps[1]: a gate on the value comes after criteria and judges are combined");
    CHECK(why(R"({"tie":[]})") == "tie: unknown key");
    CHECK(why(R"({"margin":0.1})") == "margin: a whole number or a decimal in quotes is needed");
    CHECK(why(R"({"ties":["luck"]})") == "ties[0]: unknown 'luck'");
    CHECK(why(R"({"advance":{"top":-1}})")
          == "advance.top: a whole number from 0 to 1000000 is needed");
}

TEST_CASE("rule: the method is called after what combines judges", "[scoring]")
{
    CHECK(methodName(test::rule(
              R"({"steps":[{"do":"criteria"},{"do":"adjust","by":"z-score"},{"do":"judges"}]})"))
          == "z-score");
    CHECK(methodName(
              test::rule(R"({"steps":[{"do":"criteria"},{"do":"judges","by":"trimmed-mean"}]})"))
          == "trimmed-mean");
    CHECK(methodName(test::rule(R"({"name":"ISU"})")) == "ISU");
}
