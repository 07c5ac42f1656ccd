// Fault 20, sizes: scaled down; JURI_LONG=1, as tests/long.sh sets it, gives the full ones.

#include "catch.h"
#include "document/history.h"
#include "document/judging.h"
#include "document/setup.h"
#include "document/verify.h"
#include "points.h"
#include "reading.h"
#include "record/registers.h"
#include "records.h"
#include "world.h"

#include <cstdlib>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace {

bool isLong()
{
    return std::getenv("JURI_LONG") != nullptr;
}

record::Record score(std::uint64_t sequence, const RecordId& previous, const std::string& name,
                     const char* mark)
{
    static const auto key = Ground::get().keyOf(A1);
    record::Header header;
    header.doc = Ground::get().doc();
    header.kind = record::Kind::Score;
    header.writer = builders::writer(40);
    header.sequence = sequence;
    header.previous = previous;
    header.registerName = name;
    return makeRecord(std::move(header), record::encode(builders::ballot(mark)), key);
}

std::string fileWith(World& world, const std::vector<record::Record>& records)
{
    const auto grants = recordsOf(world.at(A1));
    auto all = record::pointersTo(records);
    for (const auto& [id, record] : grants)
        all.push_back(&record);
    return world.fileOf(all);
}

std::string ballotRegister(const Document& desk, const std::string& competitor)
{
    return "ballot/final/" + competitor + '/' + desk.event().judges[0].id.text();
}

} // namespace

TEST_CASE("fault 20: two hundred revisions of one ballot", "[histories][fault-20]")
{
    World world;
    auto& laptop = world.at(A1);
    const auto entry = laptop.event().competitors[0].id;
    for (int i = 0; i < 200; ++i) {
        need(enterMark(laptop, StageId("final"), entry, CriterionId("idea"),
                       Points::fromMilli(i % 100 * 1000)));
        world.fileOf(A1);
    }
    auto reader = world.reader();
    take(reader, {world.fileOf(A1)});
    REQUIRE(reader.ballots().size() == 1);
    CHECK(reader.ballots()[0].value.marks.at(CriterionId("idea")) == pt("99"));
    std::size_t versions = 0;
    for (const auto& line : need(history(reader)))
        versions += line.kind == "score" ? 1 : 0;
    CHECK(versions == 200);
}

TEST_CASE("fault 20: two hundred and fifty-six heads of one ballot", "[histories][fault-20]")
{
    World world;
    auto& desk = world.at(Desk1);
    const auto name = ballotRegister(desk, desk.event().competitors[0].id.text());
    std::vector<record::Record> records;
    for (std::uint64_t i = 0; i < 256; ++i)
        records.push_back(score(i + 1, i == 0 ? RecordId() : records.back().id, name,
                                std::to_string(i % 100).c_str()));
    take(desk, {fileWith(world, records)});

    const auto open = need(conflicts(desk));
    REQUIRE(open.size() == 1);
    CHECK(open[0].versions.size() == 256);
    need(resolve(desk, open[0].key, open[0].versions[7].record, "r"));
    CHECK(need(conflicts(desk)).empty());
    CHECK(need(verify(desk)).isSound());
}

TEST_CASE("fault 20: many ballots in many files", "[histories][fault-20]")
{
    World world;
    auto& desk = world.at(Desk1);
    const std::size_t files = isLong() ? 500 : 20;
    const std::size_t ballots = isLong() ? 200 : 50;
    std::vector<std::string> paths;
    std::uint64_t sequence = 0;
    RecordId previous;
    for (std::size_t file = 0; file < files; ++file) {
        std::vector<record::Record> records;
        for (std::size_t i = 0; i < ballots; ++i) {
            const auto entry = "c" + std::to_string(file * ballots + i);
            records.push_back(score(++sequence, previous, ballotRegister(desk, entry), "7"));
            previous = records.back().id;
        }
        paths.push_back(fileWith(world, records));
    }
    const auto before = desk.recordCount();
    CHECK(take(desk, paths).files.size() == files);
    CHECK(desk.recordCount() >= before + files * ballots);
    CHECK(desk.ballots().size() == files * ballots);
    CHECK(need(missing(desk, StageId("final"))).brokenLinks == 0);
}

TEST_CASE("fault 20: many judges", "[histories][fault-20]")
{
    World world;
    auto& desk = world.at(Desk1);
    std::vector<model::Judge> judges(isLong() ? 1000 : 100);
    for (std::size_t i = 0; i < judges.size(); ++i)
        judges[i].code = "J" + std::to_string(i);
    need(addJudges(desk, judges));
    CHECK(desk.event().judges.size() == judges.size() + 3);
    auto reader = world.reader();
    take(reader, {world.fileOf(Desk1)});
    CHECK(reader.event() == desk.event());
}
