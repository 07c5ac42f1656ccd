#include "document/revoking.h"

#include "document/ballot_list.h"
#include "document/history.h"
#include "document/replacing.h"
#include "document/results.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;
using model::BallotState;

namespace {

JudgeId judge(const Document& event, std::size_t index)
{
    return event.event().judges[index].id;
}

std::size_t counted(const Document& event)
{
    return stageResult(event, StageSet::stage())->ballots;
}

/// Judge A marks entry 1, exports, then marks on after that.
struct LostLaptop {
    StageSet set;
    std::string before;
    std::string after;

    LostLaptop()
    {
        set.laptop("A");
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "70");
        before = set.exportOf(judging, "before");
        StageSet::mark(judging, "1", "10", "10");
        StageSet::mark(judging, "2", "20", "20");
        after = set.exportOf(judging, "after");
    }
};

} // namespace

TEST_CASE("revoke: what was held still counts, what comes later is kept and does not",
          "[document][fault-11]")
{
    LostLaptop lost;
    auto event = lost.set.openEvent();
    StageSet::mergeInto(event, {lost.before});
    const auto ballots = event.ballots();
    CHECK(revokeJudge(event, JudgeId("x"), "r").error().code == ErrorCode::UnknownPerson);
    CHECK(revokeJudge(event, judge(event, 0), "").error().code == ErrorCode::Usage);
    CHECK(revokeJudge(event, judge(event, 1), "r").error().code == ErrorCode::NoKey);

    REQUIRE(revokeJudge(event, judge(event, 0), "laptop hilang"));
    CHECK(event.ballots() == ballots);

    const auto report = StageSet::mergeInto(event, {lost.after});
    CHECK(report.files[0].verdict == FileVerdict::Revoked);
    CHECK(report.files[0].added == 2);
    CHECK(event.ballots() == ballots);
    const auto list = ballotList(event, StageSet::stage()).value();
    REQUIRE(list.size() == 2);
    for (const auto& listed : list) {
        REQUIRE(listed.uncounted.size() == 1);
        CHECK(listed.uncounted[0].why == BallotState::Revoked);
    }
    const auto lines = history(event).value();
    CHECK(std::ranges::count(lines, BallotState::Revoked, &HistoryLine::unseen) == 2);
    {
        const auto closed = std::move(event);
    }
    CHECK(lost.set.openEvent().ballots() == ballots);
}

TEST_CASE("revoke: the order of revoking and merging does not matter", "[document][fault-11]")
{
    LostLaptop lost;
    const auto copy = lost.set.folder().file("copy.juri");
    {
        auto event = lost.set.openEvent();
        StageSet::mergeInto(event, {lost.before});
    }
    std::filesystem::copy_file(lost.set.eventPath(), copy);
    auto first = lost.set.openEvent();
    REQUIRE(revokeJudge(first, judge(first, 0), "laptop hilang"));
    const auto revocation = lost.set.exportOf(first, "revocation");
    StageSet::mergeInto(first, {lost.after});

    auto second = lost.set.open(copy);
    StageSet::mergeInto(second, {lost.after});
    CHECK(counted(second) == 2);
    StageSet::mergeInto(second, {revocation});

    CHECK(first.digest() == second.digest());
    CHECK(first.ballots() == second.ballots());
    CHECK(counted(second) == 1);
}

TEST_CASE("revoke: the last records to believe can be named", "[document][fault-11]")
{
    LostLaptop lost;
    auto event = lost.set.openEvent();
    StageSet::mergeInto(event, {lost.before});
    const auto ballots = event.ballots();
    StageSet::mergeInto(event, {lost.after});
    CHECK(revokeJudge(event, judge(event, 0), "r", {{RecordId{}}}).error().code
          == ErrorCode::UnknownRecord);
    CHECK(counted(event) == 2);

    REQUIRE(revokeJudge(event, judge(event, 0), "dipakai orang lain", {{ballots[0].record}}));

    CHECK(event.ballots() == ballots);
}

TEST_CASE("reissue: a new code opens a document with the ballots so far", "[document][fault-11]")
{
    LostLaptop lost;
    auto event = lost.set.openEvent();
    StageSet::mergeInto(event, {lost.before});
    CHECK(reissue(event, judge(event, 0), lost.set.folder().file("packs")).error().code
          == ErrorCode::FileExists);

    const auto pack = reissue(event, judge(event, 0), lost.set.folder().file("new packs"));

    REQUIRE(pack);
    CHECK_FALSE(pack->code.empty());
    auto environment = lost.set.environment();
    environment.keysFolder = lost.set.folder().file("keys A"); // beside the old key
    environment.computerName = "laptop baru";
    const auto path = lost.set.folder().file("again.juri");
    REQUIRE(openPack(pack->path, pack->code, path, environment));
    auto judging = Document::open(path, environment).value();
    const auto one = StageSet::entry(judging, "1");
    CHECK(sheet(judging, StageSet::stage(), one)->value.marks.at(CriterionId("idea")) == pt("70"));
    StageSet::mark(judging, "1", "75", "75");
    const auto file = lost.set.exportOf(judging, "again");

    CHECK(StageSet::mergeInto(event, {file}).files[0].verdict == FileVerdict::Partial);
    CHECK(event.ballots().front().value.marks.at(CriterionId("idea")) == pt("75"));
    CHECK(StageSet::mergeInto(event, {lost.after}).files[0].verdict == FileVerdict::Revoked);
    CHECK(counted(event) == 1);
}

TEST_CASE("replace: the substitute gets what is open, the marks stay whose they are",
          "[document][fault-10]")
{
    LostLaptop lost;
    auto event = lost.set.openEvent();
    StageSet::mergeInto(event, {lost.before});
    std::vector<model::Judge> more(1);
    more[0].code = "C";
    REQUIRE(addJudges(event, more));
    const auto a = judge(event, 0);
    const auto c = judge(event, 2);
    const auto ballots = event.ballots();
    model::Interest interest;
    interest.competitors = {StageSet::entry(event, "4")};
    REQUIRE(declareInterests(event, {{c, interest}}));
    CHECK(replaceJudge(event, a, a).error().code == ErrorCode::Usage);
    CHECK(replaceJudge(event, a, JudgeId("x")).error().code == ErrorCode::UnknownPerson);

    const auto report = replaceJudge(event, a, c);

    REQUIRE(report);
    using Entries = std::set<CompetitorId>;
    const auto entry = [&](const char* number) { return StageSet::entry(event, number); };
    CHECK(assigned(event.event(), StageSet::stage(), a) == Entries{entry("1"), entry("4")});
    CHECK(assigned(event.event(), StageSet::stage(), c) == Entries{entry("2"), entry("3")});
    CHECK(report->barred.at(StageSet::stage()) == std::vector{entry("4")});
    CHECK(findJudge(event.event(), a)->replacedBy == c);
    CHECK(event.ballots() == ballots);
}
