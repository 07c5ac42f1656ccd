#include "document/handing.h"

#include "base/file.h"
#include "stage_set.h"

#include <filesystem>

using namespace juri;
using namespace juri::document;

TEST_CASE("hand-in: is refused while something required is missing, and names it", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    for (const auto* number : {"1", "2"})
        StageSet::mark(judging, number, "70", "80");
    REQUIRE(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "3"),
                      CriterionId("craft"), pt("5")));

    const auto outcome = submit(judging, StageSet::stage());

    REQUIRE_FALSE(outcome);
    CHECK(outcome.error()
          == Error{ErrorCode::BallotIncomplete, "final", "3: idea\n4: idea, craft"});
    CHECK_FALSE(isHandedIn(judging, StageSet::stage()));
    CHECK(judging.ballots().empty()); // still drafts
}

TEST_CASE("hand-in: makes sheets read-only until they are reopened with a reason", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    for (const auto* number : {"1", "2", "3"})
        StageSet::mark(judging, number, "70", "80");
    REQUIRE(recuse(judging, StageSet::stage(), StageSet::entry(judging, "4"), "kenal"));
    REQUIRE(submit(judging, StageSet::stage()));

    CHECK(isHandedIn(judging, StageSet::stage()));
    CHECK(judging.ballots().size() == 4);
    for (const auto& ballot : judging.ballots())
        CHECK(ballot.state == model::BallotState::HandedIn);
    CHECK(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "1"), CriterionId("idea"),
                    pt("1"))
              .error()
              .code
          == ErrorCode::HandedIn);
    CHECK(submit(judging, StageSet::stage()).error().code == ErrorCode::HandedIn);
    CHECK(undo(judging).error().code == ErrorCode::NothingToUndo);

    CHECK(reopen(judging, StageSet::stage(), " ").error().code == ErrorCode::Usage);
    REQUIRE(reopen(judging, StageSet::stage(), "salah ketik"));
    CHECK(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "1"), CriterionId("idea"),
                    pt("1")));
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(isHandedIn(judging, StageSet::stage()));
}

TEST_CASE("export: signs what is marked, whole or partial, and writes it once", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    REQUIRE(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "2"),
                      CriterionId("idea"), pt("5")));
    const auto path = set.folder().file("a.juriscore");

    const auto report = exportScores(judging, path);

    REQUIRE(report);
    CHECK(report->ballots == 2);
    CHECK(report->partial == 1);
    CHECK(report->fingerprint.size() == 8);
    CHECK_FALSE(sheet(judging, StageSet::stage(), StageSet::entry(judging, "1"))->isDraft);
    const auto bytes = readBytes(path);
    CHECK(exportScores(judging, path).error().code == ErrorCode::FileExists);
    CHECK(readBytes(path) == bytes);
}

TEST_CASE("export: the same records give the same bytes", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    const auto one = set.exportOf(judging, "one");
    const auto two = set.exportOf(judging, "two");
    CHECK(readBytes(one) == readBytes(two));
}

TEST_CASE("export: into a folder that is not there, nothing is signed", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "70", "80");
    const auto digest = judging.digest();

    CHECK(exportScores(judging, set.folder().file("none/a.juriscore")).error().code
          == ErrorCode::NotWritable);
    CHECK(judging.digest() == digest);
    CHECK(sheet(judging, StageSet::stage(), StageSet::entry(judging, "1"))->isDraft);
}

TEST_CASE("export: the suggested name tells competition, judge and revision", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto before = suggestedFileName(judging);
    CHECK(before.starts_with("lomba-uji-a-r"));
    CHECK(before.ends_with(".juriscore"));
    StageSet::mark(judging, "1", "70", "80");
    REQUIRE(exportScores(judging, set.folder().file(before)));
    CHECK(suggestedFileName(judging) != before);
}
