#include "record/code.h"
#include "record/random.h"

#include "catch.h"

using namespace juri;
using namespace juri::record;

TEST_CASE("pack code: ten characters in two groups, none that look alike", "[record]")
{
    SeededRandom random(1);
    const auto code = makePackCode(random);

    REQUIRE(code.size() == 11);
    CHECK(code[5] == ' ');
    CHECK(code.find_first_of("ILOU") == std::string::npos);
    CHECK(readPackCode(code).value() == code.substr(0, 5) + code.substr(6));
    CHECK(makePackCode(random) != code);
}

TEST_CASE("pack code: what people type is understood", "[record]")
{
    CHECK(readPackCode("abcde 01234") == "ABCDE01234");
    CHECK(readPackCode("ABCDE-o1il4") == "ABCDE01114");
    CHECK(readPackCode(" a b c d e 0 1 2 3 4 ") == "ABCDE01234");
    const auto bad = GENERATE("", "ABCDE", "ABCDE 012345", "ABCDE 0123!", "ABCDE 0123U", "é");
    CHECK_FALSE(readPackCode(bad));
}

TEST_CASE("base 32: five bits a character", "[record]")
{
    CHECK(encodeBase32(Bytes{0, 0, 0, 0, 0}) == "00000000");
    CHECK(encodeBase32(Bytes{255, 255, 255, 255, 255}) == "ZZZZZZZZ");
    CHECK(encodeBase32(Bytes{0x08, 0x42, 0x10, 0x84, 0x21}) == "11111111");
}
