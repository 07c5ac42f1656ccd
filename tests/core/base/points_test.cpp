#include "base/points.h"

#include "catch.h"

#include <limits>

using juri::Points;

TEST_CASE("Points: reads what people write, exactly", "[base]")
{
    struct Row {
        const char* text;
        std::int64_t milli;
    };
    const auto row = GENERATE(
        Row{"8", 8000}, Row{"8.5", 8500}, Row{"-0.125", -125}, Row{"0", 0}, Row{"007.10", 7100},
        Row{"9223372036854775.807", std::numeric_limits<std::int64_t>::max()});
    CAPTURE(row.text);

    const auto points = Points::parse(row.text);

    REQUIRE(points);
    CHECK(points->milli() == row.milli);
}

TEST_CASE("Points: refuses everything that is not a plain number", "[base]")
{
    const auto text =
        GENERATE("", "-", ".", "8.", ".5", "8,5", "8.1234", "+8", " 8", "8 ", "1e3", "0x10", "--1",
                 "1.2.3", "9223372036854775.808", "99999999999999999999999", "nan", "8.5.");
    CAPTURE(text);

    CHECK_FALSE(Points::parse(text));
}

TEST_CASE("Points: typed numbers take one comma or one point", "[base]")
{
    CHECK(Points::parseTyped("8,5") == Points::fromMilli(8500));
    CHECK(Points::parseTyped(" 8.5 ") == Points::fromMilli(8500));
    CHECK_FALSE(Points::parseTyped("1.000,5"));
    CHECK_FALSE(Points::parseTyped("8,5,5"));
    CHECK_FALSE(Points::parseTyped("8 5"));
    CHECK_FALSE(Points::parseTyped(""));
}

TEST_CASE("Points: the shortest text reads back as the same value", "[base]")
{
    const auto milli = GENERATE(as<std::int64_t>{}, 0, 1, -1, 10, 1000, 8500, -125, 123456,
                                std::numeric_limits<std::int64_t>::max());
    const auto points = Points::fromMilli(milli);

    CHECK(Points::parse(points.toString()) == points);
    CHECK(Points::fromMilli(8500).toString() == "8.5");
    CHECK(Points::fromMilli(-125).toString() == "-0.125");
    CHECK(Points::fromMilli(std::numeric_limits<std::int64_t>::min()).toString()
          == "-9223372036854775.808");
}
