#include "record/record.h"

#include "catch.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

Record scoreRecord(std::vector<RecordId> parents = {})
{
    return builders::record(builders::key(1), builders::key(2), Kind::Score, "ballot/final/c/j",
                            encode(builders::ballot("8.5")), std::move(parents));
}

RecordId id(std::uint8_t number)
{
    RecordId result;
    result.bytes.fill(number);
    return result;
}

} // namespace

TEST_CASE("record: reads back what was written, and the signature holds", "[record]")
{
    const auto record = scoreRecord({id(2), id(1), id(2)});

    const auto parsed = parseRecord(record.body, record.signature);

    REQUIRE(parsed);
    CHECK(*parsed == record);
    CHECK(isAuthentic(*parsed));
    CHECK(parsed->header.parents == std::vector{id(1), id(2)}); // ascending, each once
    CHECK(decodeBallot(parsed->payload()) == builders::ballot("8.5"));
}

TEST_CASE("record: the id covers every byte of the body", "[record]")
{
    const auto record = scoreRecord({id(1)});
    for (std::size_t i = 0; i < record.body.size(); ++i) {
        auto body = record.body;
        body[i] ^= 1;
        const auto parsed = parseRecord(body, record.signature);
        CAPTURE(i);
        CHECK((!parsed || (parsed->id != record.id && !isAuthentic(*parsed))));
    }
}

TEST_CASE("record: a flipped bit of the signature is seen", "[record]")
{
    auto record = scoreRecord();
    for (auto& byte : record.signature) {
        byte ^= 1;
        CHECK_FALSE(isAuthentic(record));
        byte ^= 1;
    }
    CHECK(isAuthentic(record));
}

TEST_CASE("record: truncated at every byte it is damaged", "[record]")
{
    const auto record = scoreRecord();
    for (std::size_t size = 0; size < record.payloadAt; ++size) {
        const auto parsed = parseRecord(ByteView(record.body).first(size), record.signature);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("record: one encoding only", "[record]")
{
    SECTION("parents out of order")
    {
        auto body = scoreRecord({id(1), id(2)}).body;
        const auto one = id(1);
        const auto first =
            std::search(body.begin(), body.end(), one.bytes.begin(), one.bytes.end());
        REQUIRE(first != body.end());
        std::swap_ranges(first, first + 32, first + 32);
        CHECK_FALSE(parseRecord(body, {}));
    }
    SECTION("a first record with something before it")
    {
        auto body = scoreRecord().body;
        body[1 + 16 + 1 + 32 + 16 + 8] = 1; // previous
        CHECK_FALSE(parseRecord(body, {}));
    }
    SECTION("a newer body version is named as such")
    {
        auto body = scoreRecord().body;
        body[0] = 2;
        CHECK(parseRecord(body, {}).error().code == ErrorCode::NewerFormat);
        body[0] = 0;
        CHECK(parseRecord(body, {}).error().code == ErrorCode::Damaged);
    }
}

TEST_CASE("record: more than a megabyte is refused", "[record]")
{
    const auto large = builders::record(builders::key(1), builders::key(2), Kind::Setup,
                                        "competition", Bytes(1U << 20U));
    CHECK_FALSE(parseRecord(large.body, large.signature));
}

TEST_CASE("record: a kind of a newer version is read and kept", "[record][fault-21]")
{
    const auto kind = static_cast<Kind>(77);
    const auto record =
        builders::record(builders::key(1), builders::key(2), kind, "future/x", Bytes{1, 2, 3});

    REQUIRE(parseRecord(record.body, record.signature));
    CHECK_FALSE(isKnown(kind));
    CHECK(isKnown(Kind::Receipt));
    CHECK(kindName(kind) == "kind-77");
}
