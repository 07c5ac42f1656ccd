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

/// The desk's file, merged and written again; and the same of the document itself.
void checkRoundTrip(World& world, std::size_t desk)
{
    auto reader = world.reader(desk);
    const auto file = world.fileOf(desk);
    histories::take(reader, {file});
    RC_ASSERT(readBytes(world.fileOf(reader)) == readBytes(file));
    RC_ASSERT(reader.digest() == world.at(desk).digest());

    const auto path = reader.path();
    const auto digest = reader.digest();
    const auto ballots = reader.ballots();
    reader = world.reader(desk); // closes the one before
    histories::take(reader, {path});
    RC_ASSERT(readBytes(world.fileOf(reader)) == readBytes(file));
    const auto again = need(Document::open(path, reader.state().environment));
    RC_ASSERT(again.digest() == digest);
    RC_ASSERT(again.ballots() == ballots);
}

/// Nothing else hangs on records of kinds that are not known.
void checkFuture(World& world, const Document& reader, const Records& written)
{
    const auto passed = recordsOf(reader);
    RC_ASSERT(holdAll(passed, written));
    RC_ASSERT(need(verify(reader)).newerKinds
              == static_cast<std::size_t>(std::ranges::count_if(passed, isFuture)));
    std::vector<const record::Record*> others;
    for (const auto& entry : passed) {
        if (!isFuture(entry))
            others.push_back(&entry.second);
    }
    auto without = world.reader();
    histories::take(without, {world.fileOf(others)});
    RC_ASSERT(without.ballots() == reader.ballots());
}

} // namespace

TEST_CASE("histories: export, import, export gives the same bytes, newer kinds included (I16, I17)",
          "[histories][law][fault-21]")
{
    CHECK(law::holds("carried", [] {
        World world;
        live(world);
        checkRoundTrip(world, *rc::gen::element<std::size_t>(Desk1, Desk2));

        world.fromTheFuture(B1);
        auto future = recordsOf(world.at(B1));
        std::erase_if(future, [](const auto& entry) { return !isFuture(entry); });
        auto reader = world.reader();
        histories::take(reader, {world.fileOf(B1)});
        checkFuture(world, reader, future);
    }));
}

TEST_CASE("histories: one file used on two computers is always reported (I18)",
          "[histories][law][fault-4]")
{
    CHECK(law::holds("forks", [] {
        World world(3); // clocks apart, else both could write the very same record
        live(world);
        auto reader = world.reader();
        for (std::size_t laptop = A1; laptop < kPlaces; ++laptop) {
            if (world.wasUsed(laptop))
                histories::take(reader, {world.fileOf(laptop)});
        }
        const bool twice = usedTwice(recordsOf(reader));
        RC_CLASSIFY(twice);
        RC_ASSERT((need(missing(reader, StageId("final"))).forks > 0) == twice);

        const auto laptop = *rc::gen::inRange<std::size_t>(A1, kPlaces);
        world.act(laptop, World::kCopied); // the same file on both, and then
        world.fromTheFuture(laptop);
        world.fromTheFuture(siblingOf(laptop));
        histories::take(reader, {world.fileOf(laptop), world.fileOf(siblingOf(laptop))});
        RC_ASSERT(need(missing(reader, StageId("final"))).forks > 0);
    }));
}
