#include "base/bytes.h"

#include "catch.h"

using namespace juri;

TEST_CASE("hex: reads back what it wrote", "[base]")
{
    const Bytes bytes{0x00, 0x7f, 0x80, 0xff, 0x1a};

    CHECK(toHex(bytes) == "007f80ff1a");
    CHECK(fromHex("007f80ff1a") == bytes);
    CHECK_FALSE(fromHex("0"));
    CHECK_FALSE(fromHex("0G"));
    CHECK_FALSE(fromHex("FF")); // one encoding only
}

TEST_CASE("ByteString: holds exactly its length", "[base]")
{
    CHECK_FALSE(DocId::from(Bytes(15)));
    CHECK_FALSE(DocId::fromHex("00"));
    CHECK(DocId::from(Bytes(16))->isZero());
    CHECK(DocId::fromHex(std::string(32, 'a'))->hex() == std::string(32, 'a'));
}
