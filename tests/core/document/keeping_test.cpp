#include "document/backups.h"
#include "document/drop_box.h"
#include "document/imports.h"
#include "document/salvaging.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

TEST_CASE("backup: holds the same records and never replaces a file", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    const auto path = set.folder().file("copy.juri");

    const auto report = backUp(event, path);

    REQUIRE(report);
    CHECK(report->digest == event.digest());
    CHECK(backUp(event, path).error().code == ErrorCode::FileExists);
    const auto copy = set.open(path);
    CHECK(copy.digest() == event.digest());
    CHECK(copy.ballots() == event.ballots());
    CHECK(mergedFiles(copy).value() == mergedFiles(event).value());
}

TEST_CASE("backup: in turn, five stay, and none is made twice", "[document]")
{
    StageSet set;
    auto event = set.openEvent();
    const auto folder = set.folder().file("event.backups");
    std::string first;
    for (int i = 0; i < 8; ++i) {
        const auto report = backUpInTurn(event).value();
        first = first.empty() ? report.path : first;
        CHECK(backUpInTurn(event)->path.empty());
        std::vector<model::Competitor> more(1);
        more[0].number = "x" + std::to_string(i);
        REQUIRE(addCompetitors(event, more));
    }
    CHECK(listFolder(folder).size() == 5);
    CHECK_FALSE(std::filesystem::exists(first));
}

TEST_CASE("backup: a merge makes one first, if it is asked to", "[document]")
{
    StageSet set;
    const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"})};
    auto event = set.openEvent();
    const auto before = event.digest();
    MergeOptions options;
    options.backup = true;
    REQUIRE(merge(event, files, options));
    const auto folder = set.folder().file("event.backups");
    REQUIRE(listFolder(folder).size() == 1);
    CHECK(set.open(folder + '/' + listFolder(folder)[0]).digest() == before);
}

TEST_CASE("salvage: admits what verifies and says what does not", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto bytes = readBytes(file);
    bytes[bytes.size() - 40] ^= 1; // in the last record's signature
    writeBytes(file, bytes);
    auto event = set.openEvent();
    CHECK(StageSet::mergeInto(event, {file}).files[0].verdict == FileVerdict::Damaged);

    const auto report = salvage(event, file);

    REQUIRE(report);
    CHECK(report->damaged == 1);
    CHECK(report->added + report->known + 1 + report->refused.size() >= 8);
    CHECK(report->digest == event.digest());
    CHECK(mergedFiles(event)->back().verdict == "salvaged");
    CHECK(salvage(event, file)->added == 0);

    writeText(file, "nothing of ours");
    CHECK(salvage(event, file).error().code == ErrorCode::Damaged);
}

TEST_CASE("drop box: names each complete file once", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    const auto folder = set.folder().file("box");
    std::filesystem::create_directory(folder);
    DropBox box(folder);
    CHECK(box.look().empty());

    const auto whole = readBytes(file);
    writeBytes(folder + "/a", {whole.begin(), whole.begin() + 100});
    writeText(folder + "/readme.txt", "not a score file");
    CHECK(box.look().empty());
    writeBytes(folder + "/a", whole); // still growing: it changed since the last look
    CHECK(box.look().empty());
    CHECK(box.look() == std::vector{folder + "/a"});
    CHECK(box.look().empty());

    box.giveBack({folder + "/a"});
    CHECK(box.look() == std::vector{folder + "/a"});
}
