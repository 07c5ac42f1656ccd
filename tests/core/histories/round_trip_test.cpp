#include "catch.h"
#include "document/history.h"
#include "document/state.h"
#include "document/verify.h"
#include "reading.h"
#include "world.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

bool isFuture(const std::pair<const RecordId, record::Record>& entry)
{
    return !record::isKnown(entry.second.header.kind);
}

/// By who signed it and its place in that writer's chain: two records in one place.
bool usedTwice(const Records& records)
{
    std::set<std::tuple<PublicKey, WriterId, std::uint64_t>> places;
    return std::ranges::any_of(records, [&](const auto& entry) {
        const auto& header = entry.second.header;
        return !places.emplace(header.author, header.writer, header.sequence).second;
    });
}

} // namespace

TEST_CASE("histories: export, import, export gives the same bytes (I16)", "[histories][law]")
{
    CHECK(law::holds("round trip", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        const auto desk = *rc::gen::element<std::size_t>(Desk1, Desk2);
        auto reader = world.reader(desk);
        const auto file = world.fileOf(desk);
        histories::take(reader, {file});
        RC_ASSERT(readBytes(world.fileOf(reader)) == readBytes(file));
        RC_ASSERT(reader.digest() == world.at(desk).digest());

        // the whole document brings the same
        const auto path = reader.path();
        const auto digest = reader.digest();
        const auto ballots = reader.ballots();
        {
            auto other = world.reader(desk);
            histories::take(other, {world.at(desk).path()});
            RC_ASSERT(readBytes(world.fileOf(other)) == readBytes(file));
        }
        // and closing and opening changes nothing
        reader = world.reader(desk);
        auto again = need(Document::open(path, reader.state().environment));
        RC_ASSERT(again.digest() == digest);
        RC_ASSERT(again.ballots() == ballots);
    }));
}

TEST_CASE("histories: records of a newer version are kept, passed on and not read (I17)",
          "[histories][law]")
{
    CHECK(law::holds("future", [] {
        constexpr int kFuture = 7 << 3; // what a laptop does in action 7 with an even choice
        World world;
        world.take(kFuture | A1);
        for (const int step : *steps())
            world.take(step);
        world.take(kFuture | B1);
        auto future = recordsOf(world.at(B1));
        std::erase_if(future, [](const auto& entry) { return !isFuture(entry); });
        RC_ASSERT(!future.empty());

        auto reader = world.reader();
        histories::take(reader, {world.fileOf(B1)});
        const auto passed = recordsOf(reader);
        RC_ASSERT(holdAll(passed, future));
        RC_ASSERT(need(verify(reader)).newerKinds
                  == static_cast<std::size_t>(std::ranges::count_if(passed, isFuture)));

        // nothing else hangs on them
        std::vector<const record::Record*> others;
        for (const auto& entry : passed) {
            if (!isFuture(entry))
                others.push_back(&entry.second);
        }
        auto without = world.reader();
        histories::take(without, {world.fileOf(others)});
        RC_ASSERT(without.ballots() == reader.ballots());
    }));
}

TEST_CASE("histories: one file used on two computers is always reported (I18)", "[histories][law]")
{
    CHECK(law::holds("forks", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        auto reader = world.reader();
        for (std::size_t laptop = A1; laptop < kPlaces; ++laptop) {
            if (world.wasUsed(laptop))
                histories::take(reader, {world.fileOf(laptop)});
        }
        const bool twice = usedTwice(recordsOf(reader));
        RC_CLASSIFY(twice);
        RC_ASSERT((need(missing(reader, StageId("final"))).forks > 0) == twice);
    }));
}

TEST_CASE("histories: a copied laptop and its original are reported once both wrote (I18)",
          "[histories][law]")
{
    CHECK(law::holds("copies", [] {
        World world(3); // clocks apart, else both would write the very same record
        for (const int step : *steps())
            world.take(step);
        const auto laptop = *rc::gen::inRange<std::size_t>(A1, kPlaces);
        const auto copyStep = 6 << 3 | static_cast<int>(laptop);
        world.take(copyStep); // now both are the same file
        const auto future = 7 << 3;
        world.take(future | static_cast<int>(laptop));
        world.take(future | 1 << 7 | static_cast<int>(siblingOf(laptop)));
        auto reader = world.reader();
        histories::take(reader, {world.fileOf(laptop), world.fileOf(siblingOf(laptop))});
        RC_ASSERT(need(missing(reader, StageId("final"))).forks > 0);
    }));
}
