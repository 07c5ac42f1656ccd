#include "document/verify.h"

#include "stage_set.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace juri;
using namespace juri::document;

namespace {

VerifyReport verified(const StageSet& set)
{
    const auto event = Document::open(set.eventPath(), set.environment(), Access::ReadOnly);
    return verify(event.value()).value();
}

void tamper(const StageSet& set, const char* sql)
{
    SQLite::Database(set.eventPath(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

TEST_CASE("verify: an honest document is sound, and its results count twice the same", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    {
        auto event = set.openEvent();
        StageSet::mergeInto(event, {file});
    }
    const auto report = verified(set);

    CHECK(report.isSound());
    CHECK(report.records > 10);
    REQUIRE(report.stages.size() == 1);
    CHECK(report.notRecounted.empty());
}

TEST_CASE("open: for writing every record is proved, for reading what is left is shown",
          "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    {
        auto event = set.openEvent();
        StageSet::mergeInto(event, {file});
    }
    SECTION("a record's body")
    {
        tamper(set,
               "drop trigger record_no_update; update record set body = "
               "cast(substr(body, 1, length(body) - 1) || x'07' as blob) where n = 9");
    }
    SECTION("an id")
    {
        tamper(set,
               "drop trigger record_no_update; update record set id = randomblob(32) "
               "where n = 9");
    }
    SECTION("the last record is gone")
    {
        tamper(set,
               "drop trigger record_no_delete; delete from record where kind = 20 and n = "
               "(select max(n) from record where kind = 20)");
    }
    const auto refused = Document::open(set.eventPath(), set.environment());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Damaged);
    CHECK(refused.error().subject == set.eventPath());
    const auto shown = Document::open(set.eventPath(), set.environment(), Access::ReadOnly);
    REQUIRE(shown);
    CHECK(shown->event().competitors.size() == 4);
}

TEST_CASE("verify: what was changed behind the program's back is found", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    {
        auto event = set.openEvent();
        StageSet::mergeInto(event, {file});
    }
    SECTION("a derived table")
    {
        tamper(set, "update ballot set conflict = 1 where reg = (select min(reg) from ballot)");
        CHECK(verified(set).derived.size() == 1);
    }
    SECTION("a field")
    {
        tamper(set, "delete from field where field = 'number'");
        CHECK(verified(set).derived.size() == 4);
    }
    SECTION("a signature")
    {
        tamper(set,
               "drop trigger record_no_update; update record set signature = zeroblob(64) "
               "where n = 9");
        CHECK(verified(set).badRecords.size() == 1);
    }
    SECTION("a record's body")
    {
        tamper(set,
               "drop trigger record_no_update; update record set body = "
               "cast(substr(body, 1, length(body) - 1) || x'07' as blob) where n = 9");
        CHECK_FALSE(verified(set).badRecords.empty());
    }
    SECTION("the grant of the coordinator is gone")
    {
        tamper(set, "drop trigger record_no_delete; delete from record where n = 1");
        CHECK(verified(set).notPermitted.size() > 10);
    }
    CHECK_FALSE(verified(set).isSound());
}
