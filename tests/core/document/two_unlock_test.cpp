#include "document/coordinators.h"
#include "document/locking.h"
#include "document/verify.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

namespace {

/// A locked result that takes two to unlock, on the computers of two coordinators.
struct TwoCoordinators {
    StageSet set;
    Environment second;
    std::string there;

    TwoCoordinators() : second(set.environment())
    {
        const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                                set.scoreFile("B", {"75", "85", "65", "55"})};
        auto event = set.openEvent();
        StageSet::mergeInto(event, files);
        REQUIRE(requireTwoToUnlock(event));
        REQUIRE(lockStage(event, StageSet::stage()));
        const auto pack =
            makeCoordinatorPack(event, "Panitia Dua", {}, set.folder().file("root kit"),
                                set.folder().file("packs"))
                .value();
        second.keysFolder = set.folder().file("keys two");
        second.computerName = "second";
        there = set.folder().file("second.juri");
        REQUIRE(openPack(pack.path, pack.code, there, second));
    }

    Document openThere() const { return Document::open(there, second).value(); }
};

StageResult result(const Document& event)
{
    return stageResult(event, StageSet::stage()).value();
}

} // namespace

TEST_CASE("two-person unlock: one coordinator alone opens nothing", "[document]")
{
    TwoCoordinators two;
    auto event = two.set.openEvent();
    CHECK(event.event().competition.twoPersonUnlock);

    REQUIRE(unlockStage(event, StageSet::stage(), "protes"));
    CHECK(result(event).status == ResultStatus::Locked);
    CHECK(result(event).unlockWaits);
    CHECK(unlockStage(event, StageSet::stage(), "lagi").error().code == ErrorCode::SecondNeeded);
    CHECK(lockStage(event, StageSet::stage()).error().code == ErrorCode::StageLocked);
    CHECK(verify(event)->isSound());
    {
        auto closed = std::move(event);
    }
    CHECK(result(two.set.openEvent()).unlockWaits); // the same from the file
}

TEST_CASE("two-person unlock: halves made on two computers open it once merged", "[document]")
{
    TwoCoordinators two;
    auto event = two.set.openEvent();
    auto other = two.openThere();
    REQUIRE(unlockStage(event, StageSet::stage(), "protes"));
    REQUIRE(unlockStage(other, StageSet::stage(), "protes, kata yang kedua"));
    CHECK(result(event).status == ResultStatus::Locked);
    CHECK(result(other).status == ResultStatus::Locked);

    const auto here = two.set.exportOf(event, "here");
    const auto there = two.set.exportOf(other, "there");
    StageSet::mergeInto(event, {there});
    StageSet::mergeInto(other, {here});
    for (const auto* document : {&event, &other}) {
        CHECK(result(*document).status == ResultStatus::Provisional);
        CHECK_FALSE(result(*document).unlockWaits);
        CHECK(verify(*document)->isSound());
    }
    REQUIRE(lockStage(event, StageSet::stage()));
    CHECK(result(event).lockVersion == 2);
}

TEST_CASE("two-person unlock: a lock made before it was asked for takes two as well", "[document]")
{
    StageSet set;
    const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                            set.scoreFile("B", {"75", "85", "65", "55"})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    REQUIRE(lockStage(event, StageSet::stage()));
    REQUIRE(unlockStage(event, StageSet::stage(), "satu cukup"));
    REQUIRE(lockStage(event, StageSet::stage()));
    REQUIRE(requireTwoToUnlock(event));
    REQUIRE(requireTwoToUnlock(event)); // once more changes nothing

    REQUIRE(unlockStage(event, StageSet::stage(), "kini dua"));
    CHECK(result(event).unlockWaits);
    CHECK(verify(event)->isSound());
}
