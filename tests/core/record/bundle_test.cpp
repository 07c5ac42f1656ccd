#include "record/bundle.h"

#include "catch.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

const KeyPair kRoot = builders::key(1);

std::vector<Record> threeRecords()
{
    std::vector<Record> records;
    for (const auto* name : {"ballot/final/a/j", "ballot/final/b/j", "ballot/final/c/j"})
        records.push_back(builders::record(kRoot, builders::key(2), Kind::Score, name,
                                           encode(builders::ballot("7"))));
    return records;
}

std::vector<const Record*> pointers(const std::vector<Record>& records)
{
    std::vector<const Record*> result;
    for (const auto& record : records)
        result.push_back(&record);
    return result;
}

Bytes bundleOf(const std::vector<Record>& records)
{
    return writeBundle(builders::doc(kRoot), pointers(records));
}

} // namespace

TEST_CASE("bundle: reads back the same records, by id", "[record]")
{
    const auto records = threeRecords();

    const auto bundle = readBundle(bundleOf(records));

    REQUIRE(bundle);
    CHECK(bundle->doc == builders::doc(kRoot));
    REQUIRE(bundle->records.size() == 3);
    CHECK(std::ranges::is_sorted(bundle->records, {}, &Record::id));
    for (const auto& record : records)
        CHECK(std::ranges::count(bundle->records, record) == 1);
}

TEST_CASE("bundle: the same set gives the same bytes", "[record]")
{
    auto records = threeRecords();
    const auto bytes = bundleOf(records);

    std::ranges::reverse(records);
    records.push_back(records.front());

    CHECK(bundleOf(records) == bytes);
    CHECK(bundleOf({}).size() == 8 + 1 + 16 + 1 + 32);
}

TEST_CASE("bundle: every flipped byte is refused", "[record][fault-14]")
{
    const auto bytes = bundleOf(threeRecords());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const int bit : {1, 128}) {
            auto flipped = bytes;
            flipped[i] = static_cast<std::uint8_t>(flipped[i] ^ bit);
            CAPTURE(i);
            const auto bundle = readBundle(flipped);
            REQUIRE_FALSE(bundle);
            CHECK(bundle.error().code == (i < 8 ? ErrorCode::NotAJuriFile : ErrorCode::Damaged));
        }
    }
}

TEST_CASE("bundle: truncated at every byte, or with one too many, it is refused",
          "[record][fault-14]")
{
    auto bytes = bundleOf(threeRecords());
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(readBundle(ByteView(bytes).first(size)));
    bytes.push_back(0);
    CHECK_FALSE(readBundle(bytes));
}

TEST_CASE("bundle: a repaired trailer does not hide a changed record", "[record][fault-14]")
{
    auto bytes = bundleOf(threeRecords());
    bytes[bytes.size() - 40] ^= 1; // inside the last signature
    const auto content = ByteView(bytes).first(bytes.size() - 32);
    std::ranges::copy(hash("JURI-BUNDLE-1", content), bytes.end() - 32);

    const auto bundle = readBundle(bytes);

    REQUIRE(bundle);
    CHECK_FALSE(isAuthentic(bundle->records.back()));
}

TEST_CASE("bundle: a newer version is named, not guessed at", "[record][fault-14]")
{
    auto bytes = bundleOf(threeRecords());
    bytes[8] = 2;
    const auto content = ByteView(bytes).first(bytes.size() - 32);
    std::ranges::copy(hash("JURI-BUNDLE-1", content), bytes.end() - 32);

    CHECK(readBundle(bytes).error() == Error{ErrorCode::NewerFormat, "", "2"});
}

TEST_CASE("bundle: records of another competition do not belong in it", "[record][fault-14]")
{
    const auto records = threeRecords();
    const auto bytes = writeBundle(builders::doc(builders::key(9)), pointers(records));

    CHECK(readBundle(bytes).error().code == ErrorCode::Damaged);
}
