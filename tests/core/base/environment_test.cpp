#include "base/environment.h"

#include "catch.h"

using namespace juri;

TEST_CASE("toIsoText: writes moments in UTC, before and after 1970", "[base]")
{
    CHECK(toIsoText({0}) == "1970-01-01T00:00:00Z");
    CHECK(toIsoText({1794649260999}) == "2026-11-14T09:41:00Z");
    CHECK(toIsoText({-1}) == "1969-12-31T23:59:59Z");
    CHECK(toIsoText({2147483648000}) == "2038-01-19T03:14:08Z");
}
