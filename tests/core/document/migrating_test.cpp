#include "document/attachments.h"
#include "document/backups.h"
#include "document/migrating.h"
#include "document/verify.h"

#include "attachment_files.h"
#include "stage_set.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// Makes the document what a program of format 1 would have made.
void makeOlder(const std::string& path)
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("drop table attachment; pragma user_version = 1; vacuum");
}

int formatOf(const std::string& path)
{
    return readBytes(path)[63];
}

} // namespace

TEST_CASE("migrating: opened for writing a document is copied first, then brought up",
          "[document][migrating]")
{
    StageSet set;
    const auto files = set.scoreFile("A", {"70", "80", "60", "50"});
    RecordId digest;
    {
        auto event = set.openEvent();
        StageSet::mergeInto(event, {files});
        digest = event.digest();
    }
    makeOlder(set.eventPath());
    const auto before = readBytes(set.eventPath());

    {
        auto event = set.openEvent();
        CHECK(event.digest() == digest);
        CHECK(verify(event)->isSound());
        CHECK(attach(event, StageSet::entry(event, "1"), "a.pdf", files::pdf(), false));
    }

    CHECK(formatOf(set.eventPath()) == 2);
    const auto copy = set.folder().file("event.backups/event-format-1.juri");
    CHECK(formatOf(copy) == 1);
    CHECK(readBytes(copy).size() == before.size());
    const auto old = Document::open(copy, set.environment(), Access::ReadOnly);
    REQUIRE(old);
    CHECK(old->digest() == digest);
    CHECK(set.openEvent().digest() != digest); // one more record, and no other copy
    CHECK(listFolder(set.folder().file("event.backups")).size() == 1);
}

TEST_CASE("migrating: opened for reading a document stays as it is", "[document][migrating]")
{
    const StageSet set;
    makeOlder(set.eventPath());
    const auto before = readBytes(set.eventPath());
    {
        const auto event = Document::open(set.eventPath(), set.environment(), Access::ReadOnly);
        REQUIRE(event);
        CHECK(attachments(*event, StageSet::stage(), StageSet::entry(*event, "1"))->empty());
        CHECK(verify(*event)->isSound());
        CHECK(backUp(*event, set.folder().file("copy.juri")));
    }
    CHECK(readBytes(set.eventPath()) == before);
    CHECK_FALSE(std::filesystem::exists(set.folder().file("event.backups")));
}

TEST_CASE("migrating: a judge's drafts come along", "[document][migrating]")
{
    StageSet set;
    const auto path = set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "80");
    }
    makeOlder(path);

    const auto judging = set.openLaptop("A");

    CHECK(formatOf(path) == 2);
    CHECK(sheet(judging, StageSet::stage(), StageSet::entry(judging, "1"))->state
          == SheetState::Complete);
}

TEST_CASE("migrating: where no copy can be kept, nothing is changed", "[document][migrating]")
{
    const StageSet set;
    makeOlder(set.eventPath());
    writeText(set.folder().file("event.backups"), "a file in the folder's place");
    const auto before = readBytes(set.eventPath());

    const auto event = Document::open(set.eventPath(), set.environment());

    REQUIRE_FALSE(event);
    CHECK(event.error().code == ErrorCode::NotWritable);
    CHECK(readBytes(set.eventPath()) == before);
}

TEST_CASE("migrating: a document that fails while it is brought up is as it was",
          "[document][migrating]")
{
    const StageSet set;
    makeOlder(set.eventPath());
    SQLite::Database(set.eventPath(), SQLite::OPEN_READWRITE)
        .exec("create table attachment (x)"); // in the way of the new one
    const auto before = readBytes(set.eventPath());

    CHECK_FALSE(Document::open(set.eventPath(), set.environment()));

    CHECK(readBytes(set.eventPath()) == before);
    CHECK(Document::open(set.eventPath(), set.environment(), Access::ReadOnly));
}
