#include "scoring/advancement.h"

#include "builders.h"
#include "catch.h"

using namespace juri;
using namespace juri::scoring;
using namespace juri::scoring::test;

namespace {

/// By entry: "+top", "?tie-at-cut", "-below-cut".
std::vector<std::string> cut(const std::string& advanceJson, const Scores& scores,
                             const std::vector<Override>& overrides = {})
{
    const auto given = rule(R"({"advance":)" + advanceJson + "}");
    const auto ranking = rank(given, scores);
    REQUIRE(ranking);
    std::vector<std::string> lines(scores.entries.size());
    for (const auto& line : advance(given, scores, *ranking, overrides))
        lines[line.entry] = (line.advance == Advance::Yes      ? "+"
                                 : line.advance == Advance::No ? "-"
                                                               : "?")
            + line.reason;
    return lines;
}

using Lines = std::vector<std::string>;

Scores fiveWithRegions()
{
    auto scores = panel({{"90"}, {"80"}, {"70"}, {"60"}, {""}});
    scores.facts.resize(5);
    for (int entry = 0; entry < 5; ++entry)
        scores.facts[entry].region = entry < 2 ? "Aceh" : "Bali";
    return scores;
}

} // namespace

TEST_CASE("advance: the best so many", "[scoring]")
{
    CHECK(cut(R"({"top":2})", fiveWithRegions())
          == Lines{"+top", "+top", "-below-cut", "-below-cut", "-not-ranked"});
    CHECK(cut(R"({"top":3,"minimum":"75"})", fiveWithRegions())
          == Lines{"+top", "+top", "-below-minimum", "-below-minimum", "-not-ranked"});
}

TEST_CASE("advance: ties at the cut", "[scoring]")
{
    const auto scores = panel({{"9"}, {"8"}, {"8"}, {"7"}});
    CHECK(cut(R"({"top":2})", scores) == Lines{"+top", "?tie-at-cut", "?tie-at-cut", "-below-cut"});
    CHECK(cut(R"({"top":2,"ties":"all"})", scores)
          == Lines{"+top", "+tie-at-cut", "+tie-at-cut", "-below-cut"});
    CHECK(cut(R"({"top":2,"ties":"none"})", scores)
          == Lines{"+top", "-tie-at-cut", "-tie-at-cut", "-below-cut"});
    CHECK(cut(R"({"top":3})", scores) == Lines{"+top", "+top", "+top", "-below-cut"});
}

TEST_CASE("advance: quotas, then wildcards", "[scoring]")
{
    CHECK(cut(R"({"quota_by":"region","quota":1,"wildcards":1})", fiveWithRegions())
          == Lines{"+quota:region=Aceh", "+wildcard", "+quota:region=Bali", "-below-cut",
                   "-not-ranked"});
    CHECK(cut(R"({"top":2,"cap_by":"region","cap":1})", fiveWithRegions())
          == Lines{"+top", "-cap:region=Aceh", "+top", "-below-cut", "-not-ranked"});
}

TEST_CASE("advance: a coordinator's decision goes first", "[scoring]")
{
    CHECK(cut(R"({"top":1})", fiveWithRegions(), {{0, false, "no show"}, {4, true, "host"}})
          == Lines{"-excluded", "+top", "-below-cut", "-below-cut", "+included"});
}
