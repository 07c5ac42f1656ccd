#include "catch.h"
#include "ui/models/number_search.h"

using namespace juri;

namespace {

int meant(const char* typed, const QStringList& labels)
{
    return ui::labelMeant(QString::fromUtf8(typed), labels).value_or(-1);
}

} // namespace

TEST_CASE("number search: a number is found whatever its leading zeros, and no other",
          "[ui][models]")
{
    const QStringList shuffled{"037", "013", "003", "030"};
    CHECK(meant("3", shuffled) == 2);
    CHECK(meant("03", shuffled) == 2);
    CHECK(meant(" 003 ", shuffled) == 2);
    CHECK(meant("30", shuffled) == 3);
    CHECK(meant("7", shuffled) == -1);
    CHECK(meant("", shuffled) == -1);
    CHECK(meant("0003", shuffled) == 2);
}

TEST_CASE("number search: what is typed exactly goes before what has other zeros", "[ui][models]")
{
    CHECK(meant("3", {"003", "3"}) == 1);
    CHECK(meant("003", {"3", "003"}) == 1);
    CHECK(meant("0", {"10", "000"}) == 1);
}

TEST_CASE("number search: codes are the same in small letters", "[ui][models]")
{
    CHECK(meant("k7p", {"A2B", "K7P"}) == 1);
    CHECK(meant("k7", {"K7P"}) == -1);
}
