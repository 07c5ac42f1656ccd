#include "record/salvage.h"

#include "catch.h"
#include "record/bundle.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using record::Record;

namespace {

const record::KeyPair kRoot = builders::key(1);

std::vector<Record> fiveRecords()
{
    std::vector<Record> records;
    for (int i = 0; i < 5; ++i)
        records.push_back(builders::record(kRoot, builders::key(2), record::Kind::Score,
                                           "ballot/s/c" + std::to_string(i) + "/j",
                                           record::encode(builders::ballot("7"))));
    std::ranges::sort(records, {}, &Record::id);
    return records;
}

Bytes bundleOf(const std::vector<Record>& records)
{
    std::vector<const Record*> pointers;
    for (const auto& record : records)
        pointers.push_back(&record);
    return record::writeBundle(builders::doc(kRoot), pointers);
}

record::Salvage salvage(const Bytes& bytes)
{
    return record::salvageRecords(bytes, builders::doc(kRoot));
}

} // namespace

TEST_CASE("salvage: a sound file gives all it holds", "[record]")
{
    const auto records = fiveRecords();
    CHECK(salvage(bundleOf(records)).records == records);
    CHECK(salvage(bundleOf(records)).damaged == 0);
}

TEST_CASE("salvage: of a file with a flipped byte all but at most one record", "[record]")
{
    const auto records = fiveRecords();
    const auto whole = bundleOf(records);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto flipped = whole;
        flipped[i] ^= 1;
        const auto found = salvage(flipped);
        CAPTURE(i);
        CHECK(found.records.size() >= 4);
        CHECK(std::ranges::includes(records, found.records, {}, &Record::id, &Record::id));
    }
}

TEST_CASE("salvage: of a file cut short what came before the cut", "[record]")
{
    const auto records = fiveRecords();
    const auto whole = bundleOf(records);
    std::size_t before = 0;
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        const auto found = salvage(Bytes(whole.begin(), whole.begin() + static_cast<long>(length)));
        CHECK(found.records.size() >= before);
        before = found.records.size();
    }
    CHECK(before == 5);
}

TEST_CASE("salvage: a forged record is none, and another competition's neither", "[record]")
{
    auto records = fiveRecords();
    records[2].signature[5] ^= 1;
    CHECK(salvage(bundleOf(records)).records.size() == 4);
    CHECK(salvage(bundleOf(records)).damaged == 1);
    CHECK(
        record::salvageRecords(bundleOf(records), builders::doc(builders::key(9))).records.empty());
}
