#include "document/locking.h"

#include "document/ballot_list.h"
#include "document/ballot_status.h"
#include "document/imports.h"
#include "document/operation.h"
#include "document/standing.h"
#include "document/verify.h"
#include "record/registers.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;
using model::BallotState;

namespace {

StageResult result(const Document& event, const GroupChoice& group = {})
{
    return stageResult(event, StageSet::stage(), group).value();
}

/// Both judges' files, merged; and what judge A changed too late.
struct Judged {
    StageSet set;
    std::string late;

    Judged()
    {
        const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                                set.scoreFile("B", {"75", "85", "65", "55"})};
        auto judging = set.openLaptop("A");
        REQUIRE(reopen(judging, StageSet::stage(), "salah"));
        StageSet::mark(judging, "4", "99", "99");
        REQUIRE(submit(judging, StageSet::stage()));
        late = set.exportOf(judging, "late");
        auto event = set.openEvent();
        StageSet::mergeInto(event, files);
    }
};

} // namespace

TEST_CASE("lock: provisional, locked, announced, each from the one before", "[document]")
{
    Judged judged;
    auto event = judged.set.openEvent();
    const auto code = checkCode(event, result(event));
    CHECK(announceStage(event, StageSet::stage()).error().code == ErrorCode::NotLocked);
    CHECK(unlockStage(event, StageSet::stage(), "r").error().code == ErrorCode::NotLocked);
    CHECK(lockStage(event, StageId("x")).error().code == ErrorCode::UnknownStage);

    REQUIRE(lockStage(event, StageSet::stage()));
    CHECK(result(event).status == ResultStatus::Locked);
    CHECK(result(event).lockVersion == 1);
    CHECK(checkCode(event, result(event)) == code);
    CHECK(lockStage(event, StageSet::stage()).error().code == ErrorCode::StageLocked);

    REQUIRE(announceStage(event, StageSet::stage()));
    CHECK(result(event).status == ResultStatus::Announced);
    CHECK(announceStage(event, StageSet::stage()).error().code == ErrorCode::StageLocked);

    CHECK(unlockStage(event, StageSet::stage(), " ").error().code == ErrorCode::Usage);
    REQUIRE(unlockStage(event, StageSet::stage(), "protes diterima"));
    CHECK(result(event).status == ResultStatus::Provisional);
    REQUIRE(lockStage(event, StageSet::stage()));
    CHECK(result(event).lockVersion == 2);
    CHECK(verify(event)->isSound());
}

TEST_CASE("lock: a late ballot is kept and does not count until it is locked anew",
          "[document][fault-22]")
{
    Judged judged;
    auto event = judged.set.openEvent();
    REQUIRE(lockStage(event, StageSet::stage()));
    const auto ballots = event.ballots();

    const auto report = StageSet::mergeInto(event, {judged.late});

    CHECK(report.files[0].verdict == FileVerdict::Late);
    CHECK(report.rankChanges.empty());
    CHECK(event.ballots() == ballots);
    CHECK(result(event).status == ResultStatus::Locked);
    const auto list = ballotList(event, StageSet::stage()).value();
    CHECK(std::ranges::count_if(list,
                                [](const auto& listed) {
                                    return !listed.uncounted.empty()
                                        && listed.uncounted[0].why == BallotState::Late;
                                })
          == 1);
    CHECK(verify(event)->isSound());
    {
        const auto closed = std::move(event);
    }
    auto again = judged.set.openEvent();
    CHECK(again.ballots() == ballots);

    REQUIRE(unlockStage(again, StageSet::stage(), "nilai diralat"));
    CHECK(again.ballots() != ballots);
    CHECK(result(again).lines[1].placing.value == scoring::Value::of(77)); // of entry 4
    REQUIRE(lockStage(again, StageSet::stage()));
    CHECK(result(again).status == ResultStatus::Locked);
    CHECK(verify(again)->isSound());
}

TEST_CASE("lock: refused while a ballot is in conflict", "[document]")
{
    StageSet set;
    const auto exports = set.conflictingFiles();
    auto event = set.openEvent();
    StageSet::mergeInto(event, exports);

    const auto refused = lockStage(event, StageSet::stage()).error();
    CHECK(refused.code == ErrorCode::NotLockable);
    CHECK(refused.detail == "conflict: entry 1, judge A");

    const auto conflict = conflicts(event)->front();
    REQUIRE(resolve(event, conflict.key, conflict.versions[0].record, "r"));
    REQUIRE(lockStage(event, StageSet::stage()));
}

TEST_CASE("lock: refused while setup is set differently apart", "[document]")
{
    Judged judged;
    const auto copy = judged.set.folder().file("copy.juri");
    std::filesystem::copy_file(judged.set.eventPath(), copy);
    const auto one = [&](Document& event) { return StageSet::entry(event, "1"); };
    auto event = judged.set.openEvent();
    REQUIRE(setStanding(event, one(event), Standing::Withdrawn, "mundur"));
    std::string apart;
    {
        auto other = judged.set.open(copy);
        REQUIRE(setStanding(other, one(other), Standing::Disqualified, "curang"));
        apart = judged.set.exportOf(other, "apart");
    }
    StageSet::mergeInto(event, {apart});

    const auto refused = lockStage(event, StageSet::stage()).error();
    CHECK(refused.code == ErrorCode::NotLockable);
    CHECK(refused.detail.find("competitor/1: ") != std::string::npos);

    REQUIRE(setStanding(event, one(event), Standing::In, "keduanya keliru"));
    REQUIRE(lockStage(event, StageSet::stage()));
}

TEST_CASE("lock: says what changed since, and is provisional until locked anew", "[document]")
{
    Judged judged;
    auto event = judged.set.openEvent();
    REQUIRE(lockStage(event, StageSet::stage()));
    SECTION("an entry is disqualified")
    {
        const auto second = StageSet::entry(event, "2");
        REQUIRE(setStanding(event, second, Standing::Disqualified, "r"));
        const auto now = result(event);
        CHECK(now.status == ResultStatus::Provisional);
        CHECK(now.changedSinceLock);
        const auto change = std::ranges::find(now.changes, second, &ChangedPlace::competitor);
        REQUIRE(change != now.changes.end());
        CHECK(change->rankThen == "1");
        CHECK(change->rankNow == "0");
        CHECK(announceStage(event, StageSet::stage()).error().code == ErrorCode::NotLocked);
        CHECK(lockStage(event, StageSet::stage()).error().code == ErrorCode::StageLocked);
        REQUIRE(setStanding(event, second, Standing::In, "r"));
    }
    SECTION("a ballot is void")
    {
        const auto key = event.ballots().front().key;
        REQUIRE(voidBallot(event, key, "r"));
        CHECK(result(event).changedSinceLock);
        REQUIRE(acceptBallot(event, key, "r"));
    }
    SECTION("a file is set aside")
    {
        REQUIRE(setAside(event, 1, "r"));
        CHECK(result(event).changedSinceLock);
        REQUIRE(restore(event, 1));
    }
    CHECK_FALSE(result(event).changedSinceLock);
    CHECK(result(event).status == ResultStatus::Locked);
    CHECK(verify(event)->isSound());
}

TEST_CASE("lock: of one region leaves the others open", "[document]")
{
    Judged judged;
    auto event = judged.set.openEvent();
    const GroupChoice banten{GroupChoice::By::Region, "Banten"}; // entries 1 and 2
    REQUIRE(lockStage(event, StageSet::stage(), banten));
    const auto fixed = result(event, banten);
    CHECK(fixed.status == ResultStatus::Locked);
    CHECK(result(event).status == ResultStatus::Provisional);

    StageSet::mergeInto(event, {judged.late}); // changes entry 4, of NTT

    CHECK(result(event, banten).status == ResultStatus::Locked);
    CHECK(checkCode(event, result(event, banten)) == checkCode(event, fixed));
    CHECK(result(event).lines[1].placing.value == scoring::Value::of(77));
}

TEST_CASE("lock: two locks made apart of the same result stand, of different ones do not",
          "[document]")
{
    Judged judged;
    const auto copy = judged.set.folder().file("copy.juri");
    std::filesystem::copy_file(judged.set.eventPath(), copy);
    const bool differs = GENERATE(false, true);
    std::string apart;
    {
        auto other = judged.set.open(copy);
        if (differs)
            StageSet::mergeInto(other, {judged.late});
        REQUIRE(lockStage(other, StageSet::stage()));
        apart = judged.set.exportOf(other, "apart");
    }
    auto event = judged.set.openEvent();
    REQUIRE(lockStage(event, StageSet::stage()));

    StageSet::mergeInto(event, {apart});

    CHECK((result(event).status == ResultStatus::Locked) == !differs);
    CHECK(verify(event)->isSound());
    if (!differs)
        return;
    REQUIRE(lockStage(event, StageSet::stage())); // on top of both
    CHECK(result(event).status == ResultStatus::Locked);
}
