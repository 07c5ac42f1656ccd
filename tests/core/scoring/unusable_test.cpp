#include "any_case.h"
#include "catch.h"
#include "law.h"
#include "scoring/two_way.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

/// Every way to combine judges, and every adjustment, after criteria.
const std::vector<std::string>& methods()
{
    static const std::vector<std::string> list = [] {
        std::vector<std::string> made;
        for (const auto* by :
             {"mean", "sum", "median", "trimmed-mean", "trimmed-sum", "clamped-mean",
              "placement-sum", "mean-rank", "borda", "copeland", "schulze", "kemeny",
              "majority-judgment", "skating", "two-way-fixed", "two-way-random", "bradley-terry"})
            made.push_back(std::string(R"({"do":"judges","by":")") + by + R"("})");
        made.emplace_back(R"({"do":"judges","by":"two-way-random","ml":true})");
        made.emplace_back(R"({"do":"judges","by":"schulze","links":"margins"})");
        made.emplace_back(R"({"do":"judges","by":"bradley-terry","prior_sd":"1"})");
        for (const auto* by : {"judge-centred", "z-score", "min-max", "rank-normalised", "rank"})
            made.push_back(std::string(R"({"do":"adjust","by":")") + by + R"("},{"do":"judges"})");
        made.emplace_back(R"({"do":"adjust","by":"z-score","rescale":true},{"do":"judges"})");
        return made;
    }();
    return list;
}

Rule ruleOf(const std::string& method)
{
    return rule(R"({"steps":[{"do":"criteria"},)" + method
                + R"(],"ties":["criterion:mark","most-firsts","median","head-to-head"]})");
}

struct Unusable {
    std::string what;
    Scores scores;
};

Scores without(Scores scores, bool entries, bool judges)
{
    if (entries)
        scores.entries.clear();
    if (judges)
        scores.judges.clear();
    return scores;
}

/// Marks are places too, for the skating system.
std::vector<Unusable> unusable()
{
    const auto none = panel({});
    auto nothing = none;
    nothing.criteria = {criterion("mark")};
    auto unjudged = panel({{"", ""}, {"", ""}});
    auto blank = panel({{"1", "2"}, {"2", "1"}});
    for (auto& ballot : blank.ballots)
        ballot.marks[0].reset();
    auto weightless = panel({{"1", "2"}, {"2", "1"}});
    weightless.criteria[0].weight = pt("0");
    auto informationOnly = panel({{"1", "2"}, {"2", "1"}});
    informationOnly.criteria[0].informationOnly = true;
    return {
        {"no entries", nothing},
        {"entries without ballots", unjudged},
        {"no judges", without(unjudged, false, true)},
        {"one entry, one judge", panel({{"1"}})},
        {"one entry", panel({{"1", "1", "2"}})},
        {"one judge", panel({{"1"}, {"2"}, {"3"}})},
        {"a judge with one mark", panel({{"1", "2"}, {"2", ""}, {"3", ""}})},
        {"judges with one mark each", panel({{"1", "", ""}, {"", "2", ""}, {"", "", "3"}})},
        {"all marks equal", panel({{"1", "1", "1"}, {"1", "1", "1"}, {"1", "1", "1"}})},
        {"marks equal within judges", panel({{"1", "2"}, {"1", "2"}, {"1", "2"}})},
        {"marks equal within entries", panel({{"1", "1"}, {"2", "2"}, {"3", "3"}})},
        {"an exact sum of effects", panel({{"1", "2", "3"}, {"2", "3", "4"}, {"4", "5", "6"}})},
        {"panels apart",
         panel({{"1", "2", "", ""}, {"2", "1", "", ""}, {"", "", "1", "2"}, {"", "", "2", "1"}})},
        {"one that always wins", panel({{"1", "1", "1"}, {"2", "3", "2"}, {"3", "2", "3"}})},
        {"blank ballots", blank},
        {"no weight", weightless},
        {"information only", informationOnly}};
}

bool isFinite(const std::optional<double>& number)
{
    return !number || std::isfinite(*number);
}

bool isFinite(const ModelFigures& model)
{
    return isFinite(model.intercept) && isFinite(model.competitorVariance)
        && isFinite(model.judgeVariance) && std::isfinite(model.residualVariance)
        && isFinite(model.logLikelihood)
        && std::ranges::all_of(model.judges, [](const JudgeEffect& judge) {
               return isFinite(judge.leniency) && isFinite(judge.standardError);
           });
}

/// A rank with a value, or neither and a reason that is known.
bool isStated(const Placing& placing)
{
    static const std::set<std::string> reasons{"no-ballots", "no-value"};
    if (placing.value)
        return placing.rank >= 1 && !placing.unranked && std::isfinite(placing.value->toDouble());
    return placing.rank == 0 && placing.unranked && reasons.contains(*placing.unranked);
}

bool isKnownNote(const std::string& note)
{
    static const std::set<std::string> notes{
        "no-ballots",          "no-competitors",    "unconnected",      "too-few-ballots",
        "not-distinguishable", "no-finite-maximum", "kemeny-not-proven"};
    return notes.contains(note);
}

void checkStated(const Rule& given, const Scores& scores)
{
    const auto made = rank(given, scores);
    REQUIRE(made);
    CHECK(made->placings.size() == scores.entries.size());
    for (const auto& placing : made->placings)
        CHECK(isStated(placing));
    if (made->details.model)
        CHECK(isFinite(*made->details.model));
    if (made->details.note)
        CHECK(isKnownNote(*made->details.note));
}

} // namespace

TEST_CASE("unusable: every method gives a stated result or a named reason", "[scoring]")
{
    for (const auto& [what, scores] : unusable())
        for (const auto& method : methods()) {
            INFO(what << ", " << method);
            checkStated(ruleOf(method), scores);
        }
}

TEST_CASE("unusable: so does any small panel", "[scoring][property]")
{
    CHECK(law::holds("a stated result", [] {
        std::vector<std::vector<std::string>> rows(1 + below(5));
        const int judges = 1 + below(4);
        for (auto& row : rows)
            for (int j = 0; j < judges; ++j)
                row.push_back(oneIn(3) ? "" : std::to_string(1 + below(3)));
        const auto made = rank(ruleOf(*rc::gen::elementOf(methods())), panel(rows));
        RC_ASSERT(made.has_value());
        RC_ASSERT(std::ranges::all_of(made->placings, isStated));
        RC_ASSERT((!made->details.model || isFinite(*made->details.model)));
        RC_ASSERT((!made->details.note || isKnownNote(*made->details.note)));
    }));
}

TEST_CASE("unusable: the reasons are those that are documented", "[scoring]")
{
    const auto note = [](const std::string& method, const Scores& scores) {
        return rank(ruleOf(R"({"do":"judges","by":")" + method + R"("})"), scores)
            ->details.note.value_or("");
    };
    const auto apart =
        panel({{"1", "2", "", ""}, {"7", "8", "", ""}, {"", "", "2", "1"}, {"", "", "9", "8"}});
    CHECK(note("two-way-fixed", apart) == "unconnected");
    CHECK(note("two-way-random", apart).empty());
    CHECK(note("two-way-random", panel({{"1"}, {"2"}, {"3"}})) == "too-few-ballots");
    CHECK(note("two-way-fixed", panel({{"", ""}, {"", ""}})) == "no-ballots");
    CHECK(note("bradley-terry", panel({{"", ""}, {"", ""}})) == "no-competitors");
    CHECK(note("bradley-terry", panel({{"1", "1"}, {"2", "2"}})) == "no-finite-maximum");
}

TEST_CASE("unusable: least squares leaves nothing over in any row or column", "[scoring][property]")
{
    CHECK(law::holds("sums of residuals are 0", [] {
        Ratings ratings{1 + below(150), 1 + below(150), {}};
        for (int i = 0; i < ratings.entries; ++i)
            for (int j = i % 2; j < ratings.judges; j += 1 + below(9))
                ratings.list.push_back({i, j, below(21) / 2.0});
        const auto result = fitTwoWayFixed(ratings, false);
        if (!result.fit) {
            RC_ASSERT((result.reason == "unconnected" || result.reason == "no-ballots"));
            return;
        }
        std::vector<double> byEntry(ratings.entries), byJudge(ratings.judges);
        for (const auto& rating : ratings.list) {
            const auto rest = rating.score - result.fit->intercept
                - result.fit->entries[rating.entry]->effect
                - result.fit->judges[rating.judge]->effect;
            byEntry[rating.entry] += rest;
            byJudge[rating.judge] += rest;
        }
        const auto isNothing = [](double rest) { return std::abs(rest) < 1e-8; };
        RC_ASSERT(std::ranges::all_of(byEntry, isNothing));
        RC_ASSERT(std::ranges::all_of(byJudge, isNothing));
    }));
}
