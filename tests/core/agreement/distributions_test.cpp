#include "agreement/distributions.h"

#include "catch.h"

using namespace juri::agreement;

TEST_CASE("distributions: known tails", "[agreement]")
{
    CHECK(chiSquareTail(3.841458820694124, 1) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareTail(18.30703805327515, 10) == Approx(0.05).epsilon(1e-12));
    CHECK(chiSquareTail(0, 3) == 1);
    CHECK(fTail(4.964602743730711, 1, 10) == Approx(0.05).epsilon(1e-12));
    CHECK(fTail(0, 2, 3) == 1);
    CHECK(fQuantile(0.95, 1, 10) == Approx(4.964602743730711).epsilon(1e-10));
    CHECK(fQuantile(0.025, 5, 15) == Approx(1 / fQuantile(0.975, 15, 5)).epsilon(1e-10));
}
