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
