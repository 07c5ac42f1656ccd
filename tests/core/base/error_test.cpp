#include "base/result.h"

#include "catch.h"

#include <set>

using namespace juri;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::Usage, std::to_string(number)};
    return number / 2;
}

Result<int> quarter(int number)
{
    JURI_TRY(const int once, half(number));
    JURI_CHECK(half(once));
    return half(once);
}

} // namespace

TEST_CASE("Result: the first error leaves the function", "[base]")
{
    CHECK(quarter(8) == 2);
    REQUIRE_FALSE(quarter(6));
    CHECK(quarter(6).error() == Error{ErrorCode::Usage, "3"});
}

TEST_CASE("errorCodeName: every code has a name of its own", "[base]")
{
    std::set<std::string_view> names;
    const int last = static_cast<int>(ErrorCode::Internal);
    for (int code = 0; code <= last; ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));

    CHECK(names.size() == static_cast<std::size_t>(last) + 1);
}
