#include "base/id.h"
#include "base/text.h"

#include "catch.h"

using namespace juri;

TEST_CASE("isText: takes well-formed UTF-8 and nothing else", "[base][fault-19]")
{
    CHECK(isText(""));
    CHECK(isText("Pesut Mahakam"));
    CHECK(isText("é 漢 \U0001F600"));
    const std::string bad =
        GENERATE(std::string("a\0b", 3), std::string("\xc0\x80"), std::string("\xe2\x82"),
                 std::string("\xed\xa0\x80"), std::string("\xf4\x90\x80\x80"), std::string("\xff"),
                 std::string("\x80"), std::string("\xe0\x80\xaf"), std::string("\xf0\x80\x80\x80"));
    CHECK_FALSE(isText(bad));
}

TEST_CASE("LocalText: the other language stands in for a missing one", "[base]")
{
    const LocalText both{"Hasil", "Results"};
    const LocalText one{"Hasil", ""};

    CHECK(both.in(Language::English) == "Results");
    CHECK(both.in(Language::Indonesian) == "Hasil");
    CHECK(one.in(Language::English) == "Hasil");
}

TEST_CASE("split and join: are each other's reverse", "[base]")
{
    CHECK(split("a,b,,c", ',') == std::vector<std::string>{"a", "b", "", "c"});
    CHECK(split("a,", ',') == std::vector<std::string>{"a", ""});
    CHECK(split("", ',').empty());
    CHECK(join({"a", "", "c"}, ",") == "a,,c");
    CHECK(trim(" \t a b \r\n") == "a b");
    CHECK(trim(" \n") == "");
}

TEST_CASE("isSlug: names that are safe in registers and on command lines", "[base]")
{
    CHECK(isSlug("proposal"));
    CHECK(isSlug("region.banten-2_x"));
    const std::string bad = GENERATE("", "Proposal", "a b", "a/b", "é", std::string(65, 'a'));
    CHECK_FALSE(isSlug(bad));
}
