#include "record/hash.h"
#include "record/random.h"

#include "catch.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

RecordId id(std::uint8_t number)
{
    RecordId result;
    result.bytes.fill(number);
    return result;
}

} // namespace

TEST_CASE("hash: BLAKE2b-256 as published", "[record]")
{
    // BLAKE2b-256 of "abc"
    const Bytes abc{'a', 'b', 'c'};
    CHECK(toHex(hash("", abc))
          == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(hash("a", Bytes{'b', 'c'}) == hash("", abc)); // the domain word comes first
}

TEST_CASE("digestOf: depends on the set and on nothing else", "[record]")
{
    CHECK(digestOf({id(1), id(2), id(3)}) == digestOf({id(3), id(1), id(2)}));
    CHECK(digestOf({id(1), id(1)}) == digestOf({id(1)}));
    CHECK(digestOf({id(1)}) != digestOf({id(1), id(2)}));
    CHECK(digestOf({}) != digestOf({id(0)}));
}

TEST_CASE("makeId: 32 hexadecimal characters of author and nonce", "[record]")
{
    PublicKey author;
    const Bytes nonce(16, 1);

    const auto first = makeId(author, nonce);

    CHECK(first.size() == 32);
    CHECK(makeId(author, Bytes(16, 2)) != first);
    author.bytes[0] = 1;
    CHECK(makeId(author, nonce) != first);
}

TEST_CASE("fingerprint: eight characters", "[record]")
{
    CHECK(fingerprint(id(0).bytes) == "00000000");
    CHECK(fingerprint(id(255).bytes) == "ZZZZZZZZ");
}

TEST_CASE("SeededRandom: the same seed gives the same bytes", "[record]")
{
    std::array<std::uint8_t, 16> a{};
    std::array<std::uint8_t, 16> b{};
    std::array<std::uint8_t, 16> c{};
    SeededRandom(7).fill(a);
    SeededRandom(7).fill(b);
    SeededRandom(8).fill(c);

    CHECK(a == b);
    CHECK(a != c);
    SeededRandom random(7);
    random.fill(b);
    random.fill(b);
    CHECK(a != b); // and moves on
}
