#include "document/packs.h"

#include "document/blind_codes.h"
#include "document/pack_updates.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

bool contains(const std::vector<std::uint8_t>& bytes, const std::string& text)
{
    return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
}

} // namespace

TEST_CASE("pack: opens with its code into the judge's own document", "[document]")
{
    StageSet set;
    set.laptop("A");
    const auto judging = set.openLaptop("A");

    CHECK(judging.kind() == Kind::Judge);
    CHECK(judging.hasKey());
    CHECK(judging.event().competitors.size() == 4);
    CHECK(judging.event().judges.size() == 1);
    CHECK(judging.event().stages[0].rubric.criteria.size() == 2);
    CHECK(sheets(judging, StageSet::stage()).size() == 4);
    CHECK(currentStage(judging) == StageSet::stage());
}

TEST_CASE("pack: a wrong code makes nothing", "[document]")
{
    StageSet set;
    const auto pack = set.pack("A");
    const auto out = set.folder().file("out.juri");
    const std::string code = GENERATE("AAAAA BBBBB", "short", "");

    CHECK(openPack(pack, code, out, set.environment()).error().code == ErrorCode::WrongCode);
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("pack: holds nothing of other judges", "[document]")
{
    StageSet set;
    const auto bytes = readBytes(set.pack("A"));

    CHECK(contains(bytes, "Ibu Ratna"));
    CHECK(contains(bytes, "Tim 1"));
    CHECK_FALSE(contains(bytes, "Bapak Hendra"));
}

TEST_CASE("pack: of a blind stage it shows codes and no names", "[document]")
{
    StageSet set;
    auto setup = StageSet::setup();
    setup.stages[0].blind = true;
    const auto path = set.folder().file("blind.juri");
    REQUIRE(createEvent(path, setup, {}, set.folder().file("blind kit"), set.environment()));
    auto event = set.open(path);
    model::Competitor entry;
    entry.number = "1";
    entry.code = "K7";
    entry.name = "Tim Rahasia";
    entry.institution = "SMKN Rahasia";
    REQUIRE(addCompetitors(event, {entry}));
    std::vector<model::Judge> judges(1);
    judges[0].code = "A";
    REQUIRE(addJudges(event, judges));
    REQUIRE(assign(event, StageSet::stage(),
                   {{event.event().judges[0].id, {event.event().competitors[0].id}}}));

    const auto packs = makePacks(event, set.folder().file("blind packs"));

    REQUIRE(packs);
    const auto bytes = readBytes(packs->front().path);
    CHECK(contains(bytes, "K7"));
    CHECK_FALSE(contains(bytes, "Rahasia"));
}

TEST_CASE("pack: an entry of a blind stage without a code is given one, once", "[document]")
{
    StageSet set(1, {}, [](model::Template& setup) { setup.stages[0].blind = true; });
    set.laptop("A");
    const auto judging = set.openLaptop("A");

    const auto& seen = judging.event().competitors;
    REQUIRE(seen.size() == 4);
    std::set<std::string> codes;
    for (const auto& competitor : seen) {
        CHECK(competitor.code.size() == 5);
        CHECK(competitor.name.empty());
        codes.insert(competitor.code);
    }
    CHECK(codes.size() == 4);
    auto event = set.openEvent();
    const auto digest = event.digest();
    CHECK(giveBlindCodes(event).value() == 0);
    CHECK(event.digest() == digest);
    for (const auto& competitor : event.event().competitors)
        CHECK(codes.contains(competitor.code));
}

TEST_CASE("pack: no two entries have one code", "[document]")
{
    StageSet set(1, {}, [](model::Template& setup) { setup.stages[0].blind = true; });
    auto event = set.openEvent();
    model::Competitor entry;
    entry.number = "5";
    entry.code = "K7";
    auto twin = entry;
    twin.number = "6";
    CHECK(addCompetitors(event, {entry, twin}).error() == Error{ErrorCode::DuplicateNumber, "K7"});
    REQUIRE(addCompetitors(event, {entry}));
    CHECK(addCompetitors(event, {twin}).error() == Error{ErrorCode::DuplicateNumber, "K7"});
}

TEST_CASE("pack: a flipped byte is refused and makes nothing", "[document]")
{
    StageSet set;
    const auto pack = set.pack("A");
    const auto whole = readBytes(pack);
    const auto out = set.folder().file("out.juri");
    for (std::size_t i = 0; i < whole.size(); i += 41) {
        auto flipped = whole;
        flipped[i] ^= 1;
        writeBytes(pack, flipped);
        CAPTURE(i);
        CHECK_FALSE(openPack(pack, set.code("A"), out, set.environment()));
    }
    CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("pack: a second one for the same judge is an update without key and code", "[document]")
{
    StageSet set;
    const auto first = set.folder().file("first.juripack");
    std::filesystem::rename(set.pack("A"), first);
    const auto document = set.laptop("A", first, "A");
    {
        auto event = set.openEvent();
        model::Competitor late;
        late.number = "5";
        late.name = "Tim 5";
        REQUIRE(addCompetitors(event, {late}));
        REQUIRE(assign(event, StageSet::stage(),
                       {{event.event().judges[0].id, {StageSet::entry(event, "5")}}}));
    }
    const auto update = set.pack("A");
    CHECK(set.code("A").empty());
    {
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "80");
        const auto news = packNews(judging, update);
        REQUIRE(news);
        CHECK_FALSE(news->isKnown);
        CHECK(news->added == 1);
        CHECK(news->missing == 0);
        CHECK(packNews(judging, first)->isKnown);
        CHECK(packBringsKey(first).value());
        CHECK_FALSE(packBringsKey(update).value());
    }
    CHECK(
        openPack(update, "ABCDE 01234", set.folder().file("x.juri"), set.environment()).error().code
        == ErrorCode::NoKey);

    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys A");
    REQUIRE(updateFromPack(update, document, environment));

    const auto judging = set.openLaptop("A");
    CHECK(judging.event().competitors.size() == 5);
    CHECK(sheet(judging, StageSet::stage(), StageSet::entry(judging, "1"))->state
          == SheetState::Complete); // what was marked is still there
    CHECK(packNews(judging, update)->isKnown);
    CHECK(packNews(judging, first)->isKnown); // whose entries are fewer by now
    CHECK(packNews(judging, first)->missing == 1);
}

TEST_CASE("pack: of another judge or competition it tells no news", "[document]")
{
    StageSet set;
    StageSet other(2);
    set.laptop("A");
    const auto judging = set.openLaptop("A");

    CHECK(packNews(judging, set.pack("B")).error().code == ErrorCode::WrongDocument);
    CHECK_FALSE(packNews(judging, other.pack("A")));
    CHECK(packNews(judging, set.folder().file("none")).error().code == ErrorCode::FileNotFound);
    CHECK(packNews(set.openEvent(), set.folder().file("packs/B-bapak-hendra.juripack")).error().code
          == ErrorCode::WrongDocument);
}

TEST_CASE("pack: packs are never overwritten", "[document]")
{
    StageSet set;
    const auto pack = set.pack("A");
    const auto before = readBytes(pack);
    auto event = set.openEvent();

    CHECK(makePacks(event, set.folder().file("packs")).error().code == ErrorCode::FileExists);
    CHECK(readBytes(pack) == before);
}

TEST_CASE("pack: file names are plain", "[document]")
{
    model::Judge judge;
    judge.code = "J07";
    judge.name = "Dr. Ratna Dewi, M.Si.";
    CHECK(packFileName(judge) == "J07-dr-ratna-dewi-m-si.juripack");
    judge.code = "";
    judge.name = "漢";
    judge.id = JudgeId("abc");
    CHECK(packFileName(judge) == "abc.juripack");
}
