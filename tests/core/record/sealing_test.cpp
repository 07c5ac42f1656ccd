#include "record/sealing.h"

#include "catch.h"
#include "record/bundle.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

const DocId kDoc = builders::doc(builders::key(1));

Bytes sealTo(ByteView plain, const std::vector<KeyPair>& keys)
{
    std::vector<SealingKey> recipients;
    for (const auto& key : keys)
        recipients.push_back(sealingKeyOf(key));
    SeededRandom random(9);
    return seal(kDoc, plain, recipients, random);
}

/// What somebody with this key makes of the bytes.
Result<Bytes> open(ByteView bytes, const KeyPair& key)
{
    return unseal(bytes, {&key, 1});
}

Bytes ofSize(std::size_t size)
{
    Bytes bytes(size);
    SeededRandom random(5);
    random.fill(bytes);
    return bytes;
}

} // namespace

TEST_CASE("seal: every recipient opens it, whatever its size, and nobody else", "[record]")
{
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 200000U}) {
        CAPTURE(size);
        const auto plain = ofSize(size);
        const auto sealed = sealTo(plain, {builders::key(2), builders::key(3)});

        CHECK(open(sealed, builders::key(2)).value() == plain);
        CHECK(open(sealed, builders::key(3)).value() == plain);
        CHECK(open(sealed, builders::key(4)).error().code == ErrorCode::SealedForOthers);
        CHECK(unseal(sealed, {}).error().code == ErrorCode::SealedForOthers);
    }
}

TEST_CASE("seal: the head says whose it is and for whom, each recipient once", "[record]")
{
    const auto sealed = sealTo(ofSize(10), {builders::key(2), builders::key(3), builders::key(2)});
    CHECK(looksSealed(sealed));
    CHECK_FALSE(looksLikeBundle(sealed));
    const auto head = readSealedHead(sealed).value();

    CHECK(head.doc == kDoc);
    CHECK(head.recipients.size() == 2);
    CHECK(std::ranges::is_sorted(head.recipients));
    CHECK(std::ranges::count(head.recipients, sealingKeyId(sealingKeyOf(builders::key(3)))) == 1);
}

TEST_CASE("seal: a sealing key follows from its key, and another from another", "[record]")
{
    CHECK(sealingKeyOf(builders::key(2)) == sealingKeyOf(builders::key(2)));
    CHECK(sealingKeyOf(builders::key(2)) != sealingKeyOf(builders::key(3)));
    CHECK(sealingKeyOf(builders::key(2)) != builders::key(2).publicKey().bytes);
}

TEST_CASE("seal: a name inside is nowhere to be read, and no two seals are alike", "[record]")
{
    const std::string name = "Ibu Ratna Dewi";
    const auto plain = bytesOf(name);
    const auto sealed = sealTo(plain, {builders::key(2)});

    CHECK(std::ranges::search(sealed, plain).empty());
    CHECK(sealTo(plain, {builders::key(2)}) != sealed);
}

TEST_CASE("seal: cut short or altered anywhere it is refused", "[record]")
{
    const auto root = builders::key(1);
    const auto ballot = builders::record(root, builders::key(2), Kind::Score, "ballot/f/c/j",
                                         encode(builders::ballot("70")));
    const auto plain = writeBundle(kDoc, {&ballot});
    const auto key = builders::key(2);
    const auto sealed = sealTo(plain, {key, builders::key(3)});
    for (std::size_t size = 0; size < sealed.size(); ++size) {
        CAPTURE(size);
        const auto opened = open(ByteView(sealed).first(size), key);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == (size < 8 ? ErrorCode::NotAJuriFile : ErrorCode::Damaged));
    }
    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        auto flipped = sealed;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        CAPTURE(bit);
        REQUIRE_FALSE(open(flipped, key));
    }
    auto longer = sealed;
    longer.push_back(0);
    CHECK(open(longer, key).error().code == ErrorCode::Damaged);
}

TEST_CASE("seal: parts exchanged or left out are noticed", "[record]")
{
    const auto key = builders::key(2);
    const auto sealed = sealTo(ofSize(3 * 65536), {key});
    const std::size_t part = 65536 + 17;
    const auto first = sealed.end() - static_cast<std::ptrdiff_t>(3 * part);
    const auto second = first + static_cast<std::ptrdiff_t>(part);
    REQUIRE(open(sealed, key));

    auto exchanged = sealed;
    std::swap_ranges(exchanged.begin() + (first - sealed.begin()),
                     exchanged.begin() + (second - sealed.begin()),
                     exchanged.begin() + (second - sealed.begin()));
    CHECK(open(exchanged, key).error().code == ErrorCode::Damaged);

    auto longer = sealed; // the last part is full, so that what follows is a part of its own
    longer.push_back(0);
    CHECK(open(longer, key).error().code == ErrorCode::Damaged);

    Bytes without(sealed.begin(), first);
    without.insert(without.end(), second, sealed.end());
    CHECK(open(without, key).error().code == ErrorCode::Damaged);
}

TEST_CASE("seal: counts are bounded by the file, and a newer version is named", "[record]")
{
    auto sealed = sealTo(ofSize(10), {builders::key(2)});
    auto newer = sealed;
    newer[8] = 2;
    CHECK(open(newer, builders::key(2)).error() == Error{ErrorCode::NewerFormat, "", "2"});

    auto exchanged = sealTo(ofSize(10), {builders::key(2), builders::key(3)});
    const auto one = exchanged.begin() + 26; // after the count: id and lock of each
    std::swap_ranges(one, one + 96, one + 96);
    CHECK(readSealedHead(exchanged).error().code == ErrorCode::Damaged);

    Bytes greedy(sealed.begin(), sealed.begin() + 25); // magic, version, competition
    greedy.insert(greedy.end(), {0xff, 0xff, 0xff, 0xff, 0x0f});
    greedy.insert(greedy.end(), sealed.begin() + 26, sealed.end());
    CHECK(readSealedHead(greedy).error().code == ErrorCode::Damaged);
}
