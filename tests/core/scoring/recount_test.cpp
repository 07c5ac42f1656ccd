#include "scoring/recount.h"

#include "any_case.h"
#include "any_rule.h"
#include "catch.h"
#include "law.h"

#include <algorithm>

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += line + '\n';
    return text;
}

/// A case in a few lines, for the report of a difference.
std::string described(const Rule& given, const Scores& scores)
{
    std::string text = ruleText(given) + '\n';
    for (const auto& criterion : scores.criteria)
        text += criterion.id.text() + " weight " + criterion.weight.toString()
            + (criterion.required ? "" : ", optional")
            + (criterion.informationOnly ? ", information only\n" : "\n");
    for (const auto& ballot : scores.ballots) {
        text += scores.entries[ballot.entry] + " by " + scores.judges[ballot.judge] + ':';
        for (const auto& mark : ballot.marks)
            text += ' ' + (mark ? mark->toString() : "-");
        text += factsOf(scores, ballot.entry).disqualified ? " disqualified\n" : "\n";
    }
    for (const auto& deduction : scores.deductions)
        text += scores.entries[deduction.entry] + ' ' + deduction.item + ' '
            + deduction.points.toString() + '\n';
    return text;
}

std::string listed(const Ranking& ranking)
{
    std::string text;
    for (const auto& placing : ranking.placings)
        text += "ranked: " + std::to_string(placing.entry) + ' '
            + (placing.value ? placing.value->toString() : "none") + " place "
            + Value::ofModel(placing.rank)->toString() + ' ' + placing.tieStep.value_or("")
            + placing.unranked.value_or("") + '\n';
    return text;
}

/// Both paths on one case: nothing that differs.
void agreeOn(const Rule& given, const Scores& scores)
{
    const auto ranking = rank(given, scores);
    if (!ranking)
        RC_FAIL(described(given, scores) + ranking.error().detail);
    const auto isRecounted = recount(given, scores).has_value();
    RC_CLASSIFY(isRecounted, "recounted");
    RC_CLASSIFY(std::ranges::any_of(ranking->placings, &Placing::tied), "a tie stays");
    const auto differences = recountDifferences(given, scores, *ranking);
    if (!differences.empty())
        RC_FAIL(described(given, scores) + listed(*ranking) + joined(differences));
}

} // namespace

TEST_CASE("recount: criteria first is counted the same", "[scoring][property]")
{
    CHECK(law::holds("criteria first", [] { agreeOn(anyCriteriaFirst(), anyFullCase()); }));
}

TEST_CASE("recount: judges first is counted the same", "[scoring][property]")
{
    CHECK(law::holds("judges first", [] { agreeOn(anyJudgesFirst(), anyFullCase()); }));
}

TEST_CASE("recount: the skating system is counted the same", "[scoring][property]")
{
    CHECK(law::holds("skating", [] { agreeOn(anySkating(), anyFinal()); }));
}

TEST_CASE("recount: a wrong figure, place or tie is noticed", "[scoring]")
{
    const auto scores = panel({{"8", "6"}, {"7", "7"}, {"5", "5"}, {"9", ""}});
    const auto given = rule(R"({"minimum_ballots":2})");
    const auto right = rank(given, scores).value();
    REQUIRE(recountDifferences(given, scores, right).empty());
    const auto differences = [&](const auto& change) {
        auto wrong = right;
        change(wrong.placings);
        return recountDifferences(given, scores, wrong);
    };
    using Placings = std::vector<Placing>;
    using Texts = std::vector<std::string>;
    CHECK(differences([](Placings& list) { list[0].value = val("7.1"); })
          == Texts{"A: value 7.1, recounted 7"});
    CHECK(differences([](Placings& list) { list[2].rank = 2; })
          == Texts{"C: another place when recounted"});
    CHECK(differences([](Placings& list) { list[1].tied = false; })
          == Texts{"B: another place when recounted"});
    CHECK(differences([](Placings& list) { list[3].rank = 4, list[3].value = val("9"); })
          == Texts{"D: value 9, recounted none"});
    CHECK(differences([](Placings& list) { list[2].rank = 0; })
          == Texts{"C: value none, recounted 5"});
}

TEST_CASE("recount: what it does not know, it does not judge", "[scoring]")
{
    const auto scores = panel({{"8", "6"}, {"7", "7"}, {"5", "5"}});
    const auto isKnown = [&](const std::string& step, const std::string& ties) {
        return recount(
                   rule(R"({"steps":[{"do":"criteria"},)" + step + R"(],"ties":[)" + ties + "]}"),
                   scores)
            .has_value();
    };
    for (const auto* by : {"kemeny", "two-way-fixed", "two-way-random", "bradley-terry"})
        CHECK_FALSE(isKnown(std::string(R"({"do":"judges","by":")") + by + R"("})", ""));
    CHECK(isKnown(R"({"do":"judges"})", ""));
    CHECK(isKnown(R"({"do":"judges"})", R"("highest","lot:1")"));
    CHECK_FALSE(isKnown(R"({"do":"judges"})", R"("lot:1","highest")"));
}
