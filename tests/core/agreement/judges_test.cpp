#include "agreement/judges.h"

#include "builders.h"
#include "catch.h"

using namespace juri::agreement;
using namespace juri::agreement::test;

TEST_CASE("judges: figures against the others", "[agreement]")
{
    const auto lines = judgeFigures(shroutFleiss());
    CHECK(lines[0].mean == Approx(7.666666666667));
    CHECK(lines[0].bias == Approx(3.166666666667));
    CHECK(lines[0].restCorrelation == Approx(0.8057873704));
    CHECK(lines[0].distinct == 5);
    CHECK(lines[0].shared == 6);
}

TEST_CASE("judges: a judge with one mark, alone, or all alike has no invented figures",
          "[agreement]")
{
    const auto lines =
        judgeFigures(panel({{5, kMissing, kMissing}, {5, 7, kMissing}, {5, kMissing, kMissing}}));
    CHECK(lines[0].sd == 0.0);
    CHECK_FALSE(lines[0].restCorrelation);
    CHECK(lines[1].bias == 2.0);
    CHECK_FALSE(lines[1].sd);
    CHECK(lines[2].ballots == 0);
    CHECK_FALSE(lines[2].mean);
}

TEST_CASE("outliers: beyond the limit, furthest first", "[agreement]")
{
    const auto found = outliers(panel({{7, 7, 8, 2}, {5, 5, 5, 9}, {6, 6, 6, 6}}), {3, 0});
    REQUIRE(found.size() == 2);
    CHECK(found[0].entry == 0);
    CHECK(found[0].judge == 3);
    CHECK(found[0].median == 7);
    CHECK(found[0].distance == -5);
    CHECK(found[1].entry == 1);
    CHECK(outliers(panel({{7, 7, 8, 2}}), {}).empty());
    CHECK(outliers(panel({{7, 7, 7, 7}}), {1, 1}).empty());
}
