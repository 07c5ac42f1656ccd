#include "scoring/value.h"

#include "catch.h"

#include <cmath>
#include <limits>

using namespace juri;
using juri::scoring::Value;

TEST_CASE("value: sums and means are exact", "[scoring]")
{
    const auto third = Value::ratio(1, 3);
    CHECK(third + third + third == Value::of(1));
    CHECK(*Value::parse("0.1") + *Value::parse("0.2") == *Value::parse("0.3"));
    CHECK(Value::of(Points::fromMilli(8250)) == Value::ratio(33, 4));
    CHECK(Value::ratio(1, -3) == -third);
    CHECK((third * Value::of(6) / Value::of(-4)) == Value::ratio(-1, 2));
}

TEST_CASE("value: the text has at most twelve significant digits", "[scoring]")
{
    CHECK(Value::ratio(2, 3).toString() == "0.666666666667");
    CHECK(Value::ratio(-200, 3).toString() == "-66.6666666667");
    CHECK(Value::of(1234567890125).toString() == "1234567890130");
    CHECK(Value::of(0).toString() == "0");
    CHECK(Value::of(120).toString() == "120");
    CHECK(Value::parse("9.50")->toString() == "9.5");
    CHECK(Value::parse("0.0001234")->toString(2) == "0.00012");
    CHECK(Value::parse("99.96")->toString(3) == "100");
}

TEST_CASE("value: rounding is half away from zero", "[scoring]")
{
    CHECK(Value::parse("2.345")->rounded(2) == *Value::parse("2.35"));
    CHECK(Value::parse("-2.345")->rounded(2) == *Value::parse("-2.35"));
    CHECK(Value::parse("2.3449")->rounded(2) == *Value::parse("2.34"));
    CHECK(Value::parse("9.5")->toFixed(2) == "9.50");
    CHECK(Value::parse("-0.004")->toFixed(2) == "0.00");
    CHECK(Value::parse("999.995")->toFixed(2) == "1000.00");
    CHECK(Value::ratio(5, 2).toFixed(0) == "3");
}

TEST_CASE("value: reads decimals and nothing else", "[scoring]")
{
    CHECK(Value::parse("3.14159") == Value::ratio(314159, 100000));
    for (const auto* text :
         {"", "-", "1.", ".5", "1e3", "1,5", "+1", " 1", "nan", "1234567890123456789"})
        CHECK_FALSE(Value::parse(text));
}

TEST_CASE("value: a model's number is finite and on the grid", "[scoring]")
{
    CHECK_FALSE(Value::ofModel(std::nan("")));
    CHECK_FALSE(Value::ofModel(std::numeric_limits<double>::infinity()));
    CHECK(Value::ofModel(0.5) == Value::ratio(1, 2));
    CHECK_FALSE(Value::ofModel(0.5)->isExact());
    CHECK_FALSE((*Value::ofModel(0.5) + Value::of(1)).isExact());
}

TEST_CASE("value: what overflows becomes inexact, never wrong in order", "[scoring]")
{
    Value sum;
    for (const int prime :
         {1009, 10007, 100003, 1000003, 10000019, 100000007, 1000000007, 998244353})
        sum += Value::ratio(1, prime);
    CHECK_FALSE(sum.isExact());
    CHECK(sum.toDouble()
          == Approx(1.0 / 1009 + 1.0 / 10007 + 1.0 / 100003 + 1.0 / 1000003 + 1.0 / 10000019 + 1e-8
                    + 1e-9 + 1.0 / 998244353)
                 .epsilon(1e-6));
    const auto big =
        Value::ratio128((scoring::Int128{1} << 119) - 1, (scoring::Int128{1} << 118) - 1);
    const auto near =
        Value::ratio128((scoring::Int128{1} << 119) - 3, (scoring::Int128{1} << 118) - 1);
    CHECK(near < big);
    CHECK(-big < -near);
    CHECK(big > Value::of(2));
}
