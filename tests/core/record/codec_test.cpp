#include "record/codec.h"

#include "catch.h"

#include <limits>

using namespace juri;
using namespace juri::record;

TEST_CASE("codec: every number reads back", "[record]")
{
    const auto number = GENERATE(as<std::uint64_t>{}, 0, 1, 127, 128, 300, 1ULL << 32,
                                 std::numeric_limits<std::uint64_t>::max());
    Encoder encoder;
    encoder.varint(number);
    encoder.u64(number);
    encoder.zigzag(static_cast<std::int64_t>(number));

    Decoder decoder(encoder.bytes());
    CHECK(decoder.varint() == number);
    CHECK(decoder.u64() == number);
    CHECK(decoder.zigzag() == static_cast<std::int64_t>(number));
    CHECK(decoder.isFinished());
}

TEST_CASE("codec: a number has one encoding only", "[record]")
{
    const Bytes bytes = GENERATE(Bytes{0x80, 0x00}, Bytes{0xff, 0x80, 0x00}, Bytes{0x80},
                                 Bytes{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02},
                                 Bytes(11, 0x80));
    Decoder decoder(bytes);

    CHECK(decoder.varint() == 0);
    CHECK_FALSE(decoder.ok());
}

TEST_CASE("codec: texts are checked and bounded", "[record]")
{
    Encoder encoder;
    encoder.text("Pesut");
    CHECK(Decoder(encoder.bytes()).text() == "Pesut");

    Decoder tooLong(encoder.bytes());
    CHECK(tooLong.text(4).empty());
    CHECK_FALSE(tooLong.ok());

    const Bytes notText{1, 0xff};
    Decoder malformed(notText);
    CHECK(malformed.text().empty());
    CHECK_FALSE(malformed.ok());
}

TEST_CASE("codec: a count larger than what is left is refused before any memory is taken",
          "[record]")
{
    Encoder encoder;
    encoder.varint(500'000);
    encoder.u8(0);
    Decoder decoder(encoder.bytes());

    CHECK(decoder.count() == 0);
    CHECK_FALSE(decoder.ok());
}

TEST_CASE("codec: after a failure nothing more is read", "[record]")
{
    const Bytes bytes{1, 2};
    Decoder decoder(bytes);
    decoder.raw(3);

    CHECK(decoder.u8() == 0);
    CHECK_FALSE(decoder.ok());
    CHECK_FALSE(decoder.isFinished());
}
