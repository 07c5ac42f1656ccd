// Faults 1 to 13 of merging, each by its number; tests/core/FAULTS.md lists them all.

#include "catch.h"
#include "document/history.h"
#include "document/judging.h"
#include "document/locking.h"
#include "document/setup.h"
#include "document/standing.h"
#include "document/state.h"
#include "points.h"
#include "reading.h"
#include "world.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

const StageId kFinal("final");

/// Marks the first entry on a laptop; the score file.
std::string marked(World& world, std::size_t laptop, const char* idea)
{
    auto& document = world.at(laptop);
    const auto entry = document.event().competitors[0].id;
    need(enterMarks(document, kFinal, entry,
                    {{CriterionId("idea"), pt(idea)}, {CriterionId("craft"), pt("50")}}));
    return world.fileOf(laptop);
}

std::size_t forksIn(const Document& document)
{
    return need(missing(document, kFinal)).forks;
}

} // namespace

TEST_CASE("fault 1: the same file twice, thrice and under another name", "[histories][fault-1]")
{
    World world;
    const auto file = marked(world, A1, "70");
    auto& desk = world.at(Desk1);
    take(desk, {file});
    const auto digest = desk.digest();
    const auto records = recordsOf(desk);
    const auto renamed = world.newPath(" (copy 2).juriscore");
    writeBytes(renamed, readBytes(file));

    for (const auto& files : {std::vector{file}, {file, file, file}, {renamed}}) {
        const auto report = take(desk, files);
        CHECK(report.files.front().verdict == FileVerdict::Known);
        CHECK(desk.digest() == digest);
        CHECK(recordsOf(desk) == records);
    }
}

TEST_CASE("fault 2: five files in every order", "[histories][fault-2]")
{
    World world;
    std::vector<std::string> files{marked(world, A1, "70"), marked(world, B1, "60"),
                                   marked(world, B2, "61"), marked(world, C1, "50")};
    take(world.at(Desk2), {files[1], files[2]});
    const auto open = need(conflicts(world.at(Desk2)));
    REQUIRE(open.size() == 1);
    need(resolve(world.at(Desk2), open[0].key, open[0].versions[0].record, "r"));
    files.push_back(world.fileOf(Desk2));
    std::ranges::sort(files);
    std::optional<std::map<std::string, model::RegisterState>> derived;
    int orders = 0;
    do {
        auto reader = world.reader();
        for (const auto& file : files)
            take(reader, {file});
        const auto now = derivedOf(reader);
        if (!derived)
            derived = now;
        ++orders;
        CHECK((now == *derived));
    } while (std::ranges::next_permutation(files).found);
    CHECK(orders == 120);
}

TEST_CASE("fault 4: one judge's file copied and used on two laptops, one put back",
          "[histories][fault-4]")
{
    World world(3);
    const auto original = marked(world, A1, "70");
    SECTION("with the same marks")
    {
        take(world.at(Desk1), {original, marked(world, A2, "70")});
        CHECK(world.at(Desk1).ballots().front().counts());
        CHECK(need(conflicts(world.at(Desk1))).empty());
    }
    SECTION("with other marks")
    {
        take(world.at(Desk1), {original, marked(world, A2, "71")});
        REQUIRE(need(conflicts(world.at(Desk1))).size() == 1);
        CHECK(need(conflicts(world.at(Desk1)))[0].versions.size() == 2);
    }
    SECTION("put back to a backup, and used again")
    {
        world.act(A1, World::kPutBack); // to its first copy
        take(world.at(Desk1), {original, marked(world, A1, "72")});
        CHECK(need(conflicts(world.at(Desk1))).size() == 1);
    }
    CHECK(forksIn(world.at(Desk1)) > 0);
}

TEST_CASE("fault 5: clocks of 1970, of 2038, years off and running backwards",
          "[histories][fault-5]")
{
    std::set<std::vector<std::string>> said;
    for (int clocks = 0; clocks < World::kClocks; ++clocks) {
        World world(clocks);
        auto& desk = world.at(Desk1);
        take(desk, {marked(world, A1, "70")});
        take(desk, {marked(world, A1, "71"), marked(world, B1, "60")});
        said.insert(saidBy(desk));
    }
    CHECK(said.size() == 1);
}

TEST_CASE("fault 6: A merges B merges A, and three round in a ring", "[histories][fault-6]")
{
    World world;
    auto third = world.reader();
    take(world.at(Desk1), {marked(world, A1, "70")});
    take(world.at(Desk2), {marked(world, B1, "60")});
    take(third, {marked(world, C2, "50")});
    for (int round = 0; round < 3; ++round) {
        take(world.at(Desk2), {world.fileOf(Desk1)});
        take(third, {world.fileOf(Desk2)});
        take(world.at(Desk1), {world.fileOf(third)});
    }
    CHECK(world.at(Desk1).digest() == world.at(Desk2).digest());
    CHECK(world.at(Desk1).digest() == third.digest());
    CHECK(world.at(Desk1).ballots() == third.ballots());
    CHECK(world.at(Desk1).ballots().size() == 3);

    const auto records = world.at(Desk1).state().records.size();
    for (int round = 0; round < 20; ++round) {
        take(world.at(Desk2), {world.fileOf(Desk1)});
        take(world.at(Desk1), {world.fileOf(Desk2)});
    }
    CHECK(world.at(Desk1).state().records.size() <= records + 2); // no echo of receipts
}

TEST_CASE("fault 12: two coordinators say different things of one field, and of one conflict",
          "[histories][fault-12]")
{
    World world;
    auto& one = world.at(Desk1);
    auto& two = world.at(Desk2);
    const auto file = marked(world, B1, "60");
    const auto other = marked(world, B2, "61");
    const auto entry = one.event().competitors[0].id;
    const auto exchange = [&] {
        const auto first = world.fileOf(Desk1);
        const auto second = world.fileOf(Desk2);
        take(one, {second});
        take(two, {first});
    };
    SECTION("the same field: a badge, no lock, and whoever writes next settles it")
    {
        need(setStanding(one, entry, Standing::Withdrawn, "r"));
        need(setStanding(two, entry, Standing::In, "r"));
        exchange();
        CHECK(one.event() == two.event());
        CHECK_FALSE(lockStage(one, kFinal));
        need(setStanding(one, entry, Standing::In, "r"));
        exchange();
        CHECK(one.event() == two.event());
        CHECK(lockStage(two, kFinal));
    }
    SECTION("different fields: both hold")
    {
        need(setStanding(one, entry, Standing::Withdrawn, "r"));
        need(declareInterests(two, {{two.event().judges[0].id, {{}, {}, {}}}}));
        exchange();
        CHECK(one.event() == two.event());
        CHECK_FALSE(one.event().competitors[0].isRanked());
    }
    SECTION("the same conflict: chosen differently it is open again")
    {
        take(one, {file, other});
        take(two, {file, other});
        const auto open = need(conflicts(one)).at(0);
        need(resolve(one, open.key, open.versions[0].record, "r"));
        need(resolve(two, open.key, open.versions[1].record, "r"));
        exchange();
        for (const auto* desk : {&one, &two})
            CHECK(need(conflicts(*desk)).size() == 1);
        need(resolve(one, open.key, open.versions[0].record, "r"));
        exchange();
        CHECK(need(conflicts(two)).empty());
    }
}

TEST_CASE("fault 13: children before their parents, one record at a time and backwards",
          "[histories][fault-13]")
{
    World world;
    marked(world, A1, "70");
    marked(world, A1, "71");
    const auto whole = marked(world, A1, "72");
    auto expected = world.reader();
    take(expected, {whole});

    const auto records = recordsIn(whole);
    std::vector<const record::Record*> keys;
    std::vector<const record::Record*> others;
    for (const auto& [id, record] : records) {
        const auto kind = record.header.kind;
        const bool isKey = kind == record::Kind::Grant || kind == record::Kind::Device;
        (isKey ? keys : others).push_back(&record);
    }
    std::ranges::sort(others, [](const auto* a, const auto* b) {
        return a->header.sequence > b->header.sequence;
    });
    const auto last = std::ranges::find_if(others, [](const auto* record) {
        return record->header.kind == record::Kind::Score; // rubrics have no chain to miss
    });
    REQUIRE(last != others.end());
    auto reader = world.reader();
    for (const auto* record : others) {
        auto file = keys;
        file.push_back(record);
        take(reader, {world.fileOf(file)});
        if (record == *last)
            CHECK(need(missing(reader, kFinal)).brokenLinks > 0);
    }
    CHECK((recordsOf(reader) == recordsOf(expected)));
    CHECK((derivedOf(reader) == derivedOf(expected)));
    CHECK(reader.ballots() == expected.ballots());
}
