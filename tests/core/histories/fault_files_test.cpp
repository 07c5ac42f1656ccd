// Faults of files, paths and texts, each by its number; see tests/core/FAULTS.md.

#include "catch.h"
#include "document/state.h"
#include "reading.h"
#include "record/bundle.h"
#include "record/hash.h"
#include "stage_set.h"
#include "world.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <unistd.h>

using namespace juri;
using namespace juri::document;
using namespace histories;

namespace fs = std::filesystem;

namespace {

FileReport mergeOne(Document& desk, const std::string& file)
{
    return need(document::merge(desk, std::vector{file})).files.front();
}

/// A file that has to be refused for this reason and change nothing.
void checkRefused(Document& desk, const std::string& file, FileVerdict verdict)
{
    const auto digest = desk.digest();
    const auto derived = derivedOf(desk);
    const auto report = mergeOne(desk, file);
    CHECK(verdictName(report.verdict) == verdictName(verdict));
    REQUIRE(report.reason);
    CHECK(report.reason->subject == fs::path(file).filename().string());
    CHECK(desk.digest() == digest);
    CHECK((derivedOf(desk) == derived));
}

std::string withBytes(World& world, const Bytes& bytes)
{
    auto path = world.newPath(".juriscore");
    writeBytes(path, bytes);
    return path;
}

/// The trailer as an attacker would make it.
Bytes withTrailer(Bytes content)
{
    const auto trailer = record::hash("JURI-BUNDLE-1", content);
    content.insert(content.end(), trailer.begin(), trailer.end());
    return content;
}

} // namespace

TEST_CASE("fault 7: a file of another competition with the same title", "[histories][fault-7]")
{
    StageSet set;
    StageSet other(2);
    const auto foreign = other.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    REQUIRE(event.event().competition.title == other.openEvent().event().competition.title);

    checkRefused(event, foreign, FileVerdict::ForeignCompetition);
    checkRefused(event, other.eventPath(), FileVerdict::ForeignCompetition);
}

TEST_CASE("fault 14: truncated anywhere, empty, all zeros, sparse, another magic, a newer version",
          "[histories][fault-14]")
{
    World world;
    auto& desk = world.at(Desk1);
    const auto whole = readBytes(world.fileOf(A1));
    SECTION("truncated")
    {
        for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 200) {
            const auto file =
                withBytes(world, Bytes(whole.begin(), whole.begin() + static_cast<long>(size)));
            CAPTURE(size);
            checkRefused(desk, file, FileVerdict::Damaged);
        }
    }
    SECTION("empty, and zeros")
    {
        checkRefused(desk, withBytes(world, {}), FileVerdict::Damaged);
        checkRefused(desk, withBytes(world, Bytes(whole.size())), FileVerdict::Damaged);
    }
    SECTION("larger than any such file, and nearly all of it a hole")
    {
        const auto file = withBytes(world, whole);
        fs::resize_file(file, 3ULL << 30U);
        checkRefused(desk, file, FileVerdict::Damaged);
    }
    SECTION("another magic")
    {
        auto bytes = whole;
        bytes[3] = 'X';
        checkRefused(desk, withBytes(world, bytes), FileVerdict::Damaged);
    }
    SECTION("a newer version, with a trailer that fits")
    {
        Bytes bytes(whole.begin(), whole.end() - 32);
        bytes[8] = 2;
        checkRefused(desk, withBytes(world, withTrailer(bytes)), FileVerdict::NewerFormat);
    }
    SECTION("more records announced than there are")
    {
        Bytes bytes(whole.begin(), whole.end() - 32);
        bytes[25] = 0x7f;
        checkRefused(desk, withBytes(world, withTrailer(bytes)), FileVerdict::Damaged);
    }
}

TEST_CASE("fault 16: where nothing can be written, nothing is changed and it is said",
          "[histories][fault-16]")
{
    World world;
    world.fileOf(A1);
    auto& laptop = world.at(A1);
    const auto code = [](const auto& result) {
        return result ? ErrorCode::Internal : result.error().code;
    };
    SECTION("a folder that takes no file")
    {
        CHECK(code(exportScores(laptop, "/proc/a.juriscore")) == ErrorCode::NotWritable);
        CHECK(code(exportScores(laptop, laptop.path() + "/a.juriscore")) == ErrorCode::NotWritable);
    }
    SECTION("a document that is open for reading")
    {
        const auto path = world.newPath(".juri");
        writeBytes(path, Ground::get().at(Desk1).document);
        auto reader = need(Document::open(path, laptop.state().environment, Access::ReadOnly));
        const auto file = world.fileOf(A1);
        CHECK(code(document::merge(reader, std::vector{file})) == ErrorCode::NotWritable);
    }
    SECTION("a document that is read-only by its mode")
    {
        const auto path = world.newPath(".juri");
        writeBytes(path, Ground::get().at(Desk1).document);
        fs::permissions(path, fs::perms::owner_read);
        auto opened = need(Document::open(path, laptop.state().environment));
        CHECK(opened.isReadOnly() == (::geteuid() != 0)); // for root nothing is read-only
        CHECK_FALSE(opened.event().judges.empty());
    }
}

TEST_CASE("fault 16: paths of 260 characters and more, and in any letters", "[histories][fault-16]")
{
    World world;
    const auto base = fs::path(world.newPath(" dir"));
    const auto deep = base / std::string(120, 'd') / std::string(120, 'e');
    fs::create_directories(deep);
    for (const std::string name : {"lomba.juriscore", "ŝkórê 大会 🎻.juriscore",
                                   "\u202Eerocsiruj.juriscore", "e\u0301 NFD.juriscore"}) {
        const auto file = (deep / name).string();
        need(exportScores(world.at(B1), file));
        CHECK(file.size() > 260);
        auto reader = world.reader();
        CHECK(take(reader, {file}).files.front().file == name);
        const auto folder = take(reader, {deep.string()});
        CHECK_FALSE(folder.files.empty());
    }
    fs::remove_all(base);
}

TEST_CASE("fault 17: the leftover of a failed export that SQLite calls ok", "[histories][fault-17]")
{
    World world;
    const auto path = world.newPath(".juri");
    {
        SQLite::Database empty(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        empty.exec("create table t (x); drop table t; pragma application_id = 1247105609");
        CHECK(empty.execAndGet("pragma integrity_check").getString() == "ok");
    }
    const auto opened = Document::open(path, world.at(Desk1).state().environment);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().subject == path);
    checkRefused(world.at(Desk1), path, FileVerdict::Damaged);
}

TEST_CASE("fault 19: names in any script come back byte for byte", "[histories][fault-19]")
{
    const std::vector<std::string> names{
        "Andr\u00E9",                     // composed
        "Andre\u0301",                    // and not
        "\u0645\u0631\u062D\u0628\u0627", // right to left
        "\u202Eabc",                      // an override
        "Z\u0351\u036B\u0343a\u0334lgo",  // combining marks
        "🎻👩‍🎤",                // emoji, joined
        "\u0410BC",                       // looks like ABC
        "I\u0307stanbul \u0131\u0130",    // the four i
        std::string(10'000, 'x'),         // 10 kB
    };
    World world;
    auto& desk = world.at(Desk1);
    std::vector<model::Competitor> competitors;
    for (const auto& name : names) {
        model::Competitor competitor;
        competitor.number = "n" + std::to_string(competitors.size());
        competitor.name = name;
        competitor.institution = name;
        competitors.push_back(competitor);
    }
    need(addCompetitors(desk, competitors));

    auto reader = world.reader();
    take(reader, {world.fileOf(Desk1)});
    for (const auto& competitor : competitors) {
        const auto* found = findByNumber(reader.event(), competitor.number);
        REQUIRE(found);
        CHECK(found->name == competitor.name);
        CHECK(found->institution == competitor.institution);
    }
}

TEST_CASE("fault 19: NUL and broken UTF-8 enter by no door", "[histories][fault-19]")
{
    World world;
    auto& desk = world.at(Desk1);
    const auto digest = desk.digest();
    for (const auto& name : {std::string("a\0b", 3), std::string("\xff"), std::string("\xc0\xaf"),
                             std::string("\xed\xa0\x80")}) {
        model::Competitor competitor;
        competitor.number = "9";
        competitor.name = name;
        CHECK_FALSE(addCompetitors(desk, {competitor}));
        CHECK(desk.digest() == digest);
    }
    CHECK(desk.event().competitors.size() == 2);
}

TEST_CASE("fault 23: a wrong code twenty times opens nothing, and the right one still does",
          "[histories][fault-23]")
{
    StageSet set;
    const auto pack = set.pack("A");
    const auto path = set.folder().file("out.juri");
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys out");
    for (int i = 0; i < 20; ++i) {
        auto wrong = set.code("A");
        wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
        wrong.front() = static_cast<char>('0' + i % 10);
        const auto opened = openPack(pack, wrong, path, environment);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::WrongCode);
    }
    CHECK_FALSE(fs::exists(path));
    CHECK(openPack(pack, set.code("A"), path, environment));
}
