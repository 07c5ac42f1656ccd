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

/// What a desk with a key writes of its own when it merges: where files came from, and
/// who else holds what was set aside.
bool addedOnlyEvidence(const Records& after, Records before, const Records& file)
{
    before.insert(file.begin(), file.end());
    return holdAll(after, before) && std::ranges::all_of(after, [&](const auto& entry) {
               const auto kind = entry.second.header.kind;
               return before.contains(entry.first) || kind == record::Kind::Receipt
                   || kind == record::Kind::Station || kind == record::Kind::Aside;
           });
}

} // namespace

TEST_CASE("histories: merging gives the union, in any order and grouping (I1, I2)",
          "[histories][law][fault-2][fault-13]")
{
    CHECK(law::holds("union", [] {
        World world;
        live(world);
        auto files = threeFiles(world, *rc::gen::inRange(0U, 1U << 12U));
        const auto one = mergedInTurn(world, files);

        auto all = recordsOf(world.reader());
        for (const auto& file : files)
            all.merge(recordsIn(file));
        RC_ASSERT(one.records == all);

        std::ranges::reverse(files);
        files.push_back(files.front()); // a file twice is a file once
        RC_ASSERT(mergedInTurn(world, files) == one);

        auto group = world.reader();
        take(group, {files[0], files[1]});
        auto reader = world.reader();
        take(reader, {world.fileOf(group), files[2]});
        RC_ASSERT(mergedOf(reader) == one);

        auto& desk = world.at(Desk1);
        const auto held = recordsOf(desk);
        take(desk, {files[0]});
        RC_ASSERT(addedOnlyEvidence(recordsOf(desk), held, recordsIn(files[0])));
    }));
}
