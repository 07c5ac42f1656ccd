#include "record/wrapped_key.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using namespace juri::record;

TEST_CASE("wrapped key: opens with its code and with no other", "[record]")
{
    SeededRandom random(5);
    const auto key = builders::key(3);

    auto wrapped = wrapKey(key, "ABCDE01234", random);

    const auto opened = unwrapKey(wrapped, "ABCDE01234");
    REQUIRE(opened);
    CHECK(opened->publicKey() == key.publicKey());
    CHECK(opened->seed() == key.seed());
    CHECK(unwrapKey(wrapped, "ABCDE01235").error().code == ErrorCode::WrongCode);
    wrapped.box[20] ^= 1;
    CHECK(unwrapKey(wrapped, "ABCDE01234").error().code == ErrorCode::WrongCode);
}

TEST_CASE("wrapped key: absurd parameters are refused before they cost anything",
          "[record][fault-23]")
{
    WrappedKey wrapped;
    wrapped.operations = 1;
    wrapped.memory = 1ULL << 40;
    CHECK(unwrapKey(wrapped, "ABCDE01234").error().code == ErrorCode::Damaged);
    wrapped.memory = 64U << 20U;
    wrapped.operations = 1'000'000;
    CHECK(unwrapKey(wrapped, "ABCDE01234").error().code == ErrorCode::Damaged);
    wrapped.operations = 0;
    CHECK(unwrapKey(wrapped, "ABCDE01234").error().code == ErrorCode::Damaged);
}
