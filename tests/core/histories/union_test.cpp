#include "catch.h"
#include "reading.h"
#include "world.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

/// The files of three places: whole, in part, or as documents lying there.
std::vector<std::string> threeFiles(World& world, unsigned choice)
{
    std::vector<std::string> files;
    for (unsigned i = 0; i < 3; ++i) {
        const auto place = (choice >> (3 * i)) % kPlaces;
        if ((choice >> (9 + i)) % 2 == 0)
            files.push_back(world.fileOf(place));
        else
            files.push_back(world.partOf(place, choice));
    }
    return files;
}

/// What a document that writes nothing of its own holds after merging all of it.
struct Merged {
    Records records;
    std::map<std::string, model::RegisterState> derived;
    std::vector<model::Ballot> ballots;
    RecordId digest;

    bool operator==(const Merged&) const = default;
};

Merged mergedOf(const Document& document)
{
    return {recordsOf(document), derivedOf(document), document.ballots(), document.digest()};
}

Merged mergedInTurn(World& world, const std::vector<std::string>& files)
{
    auto reader = world.reader();
    for (const auto& file : files)
        take(reader, {file});
    return mergedOf(reader);
}

} // namespace

TEST_CASE("histories: merging gives the union, in any order and grouping (I1, I2)",
          "[histories][law]")
{
    CHECK(law::holds("union", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        auto files = threeFiles(world, *rc::gen::inRange(0U, 1U << 12U));
        const auto one = mergedInTurn(world, files);

        Records all;
        {
            auto reader = world.reader();
            all = recordsOf(reader);
        }
        for (const auto& file : files) {
            auto reader = world.reader();
            take(reader, {file});
            all.merge(recordsOf(reader));
        }
        RC_ASSERT(one.records == all);

        std::ranges::reverse(files);
        files.push_back(files.front()); // a file twice is a file once
        RC_ASSERT(mergedInTurn(world, files) == one);

        auto group = world.reader();
        take(group, {files[0], files[1]});
        auto reader = world.reader();
        take(reader, {world.fileOf(group), files[2]});
        RC_ASSERT(mergedOf(reader) == one);
    }));
}

TEST_CASE("histories: a desk that merges adds receipts and set-asides, nothing else (I1)",
          "[histories][law]")
{
    CHECK(law::holds("desk", [] {
        World world;
        for (const int step : *steps())
            world.take(step);
        const auto from = *rc::gen::inRange<std::size_t>(A1, kPlaces);
        const auto file = world.fileOf(from);
        const auto offered = recordsOf(world.at(from));
        auto all = recordsOf(world.at(Desk1));
        all.insert(offered.begin(), offered.end());
        take(world.at(Desk1), {file});
        for (const auto& [id, record] : recordsOf(world.at(Desk1))) {
            const auto known = all.find(id);
            if (known != all.end()) {
                RC_ASSERT(known->second == record);
                all.erase(known);
                continue;
            }
            const auto kind = record.header.kind;
            RC_ASSERT(kind == record::Kind::Receipt || kind == record::Kind::Station
                      || kind == record::Kind::Aside);
        }
        RC_ASSERT(all.empty());
    }));
}
