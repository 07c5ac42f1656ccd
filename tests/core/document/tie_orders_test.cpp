#include "document/ordering.h"

#include "document/locking.h"
#include "model/ranking.h"
#include "rank_set.h"

using namespace juri;
using namespace juri::document;
using namespace rank_set;

namespace {

/// Two judges whose marks make all four entries equal, and judge A in the chair.
struct Equal {
    StageSet set{1, R"({"ties": ["chair"]})"};

    Equal()
    {
        auto event = set.openEvent();
        model::Panel panel;
        panel.name = "Panel";
        panel.stage = StageSet::stage();
        for (const auto& judge : event.event().judges)
            panel.judges.insert(judge.id);
        panel.chairs = {event.event().judges[0].id};
        REQUIRE(addPanels(event, {panel}));
    }

    /// The chair's file: marks that the other's make equal, and an order.
    std::string chairFile(const Numbers& order)
    {
        set.laptop("A");
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "90", "90");
        StageSet::mark(judging, "2", "80", "80");
        StageSet::mark(judging, "3", "70", "70");
        StageSet::mark(judging, "4", "60", "60");
        if (!order.empty())
            place(judging, order, model::tiesDance());
        REQUIRE(submit(judging, StageSet::stage()));
        return set.exportOf(judging, "A");
    }
    std::string otherFile() { return set.scoreFile("B", {"60", "70", "80", "90"}); }
};

} // namespace

TEST_CASE("ties: a chair's order decides between equals, before the chair's totals", "[document]")
{
    Equal equal;
    const std::vector files{equal.chairFile({"3", "1"}), equal.otherFile()};
    auto event = equal.set.openEvent();
    StageSet::mergeInto(event, files);
    CHECK(ranks(event) == "3:1.0 1:2.0 2:3.0 4:4.0"); // 2 and 4 by the chair's totals
    CHECK(result(event).lines[0].placing.tieStep == "chair-order");
    CHECK(event.ballots().size() == 8);
    CHECK_FALSE(event.ballots().front().value.marks.contains(model::tiesDance()));
    checkSound(event);

    REQUIRE(lockStage(event, StageSet::stage()));
    auto judging = equal.set.openLaptop("A");
    CHECK(dances(judging, StageSet::stage()) == std::vector{model::tiesDance()});
    CHECK(order(judging, model::tiesDance()).wanted == 0);
    REQUIRE(reopen(judging, StageSet::stage(), "salah"));
    REQUIRE(put(judging, "4", 1, model::tiesDance()));
    REQUIRE(submit(judging, StageSet::stage()));
    const auto late = equal.set.exportOf(judging, "late");
    CHECK(StageSet::mergeInto(event, {late}).files[0].verdict == FileVerdict::Late);
    CHECK(ranks(event) == "3:1.0 1:2.0 2:3.0 4:4.0");
    CHECK(result(event).status == ResultStatus::Locked);
    checkSound(event);
    REQUIRE(unlockStage(event, StageSet::stage(), "protes"));
    CHECK(ranks(event) == "4:1.0 3:2.0 1:3.0 2:4.0");
    const auto before = event.event();
    {
        const auto closed = std::move(event);
    }
    CHECK(equal.set.openEvent().event() == before);
}

TEST_CASE("ties: without an order, or from who is no chair, the totals decide", "[document]")
{
    Equal equal;
    const std::vector files{equal.chairFile({}), equal.otherFile()};
    auto event = equal.set.openEvent();
    StageSet::mergeInto(event, files);
    CHECK(ranks(event) == "1:1.0 2:2.0 3:3.0 4:4.0");
    CHECK(result(event).lines[0].placing.tieStep == "chair");
    auto other = equal.set.openLaptop("B");
    CHECK(dances(other, StageSet::stage()).empty());
    CHECK(orderOf(other, StageSet::stage(), model::tiesDance()).error().code
          == ErrorCode::NotRanked);
}

TEST_CASE("ties: an order does not touch the marks, nor they the order", "[document]")
{
    Equal equal;
    equal.set.laptop("A");
    auto judging = equal.set.openLaptop("A");
    const auto id = StageSet::entry(judging, "1");
    place(judging, {"1", "2"}, model::tiesDance());
    CHECK(sheet(judging, StageSet::stage(), id)->state == SheetState::Empty);
    CHECK(sheet(judging, StageSet::stage(), id)->value.marks.empty());
    StageSet::mark(judging, "1", "90", "90");
    CHECK(placed(judging, model::tiesDance()) == Numbers{"1", "2"});
    REQUIRE(recuse(judging, StageSet::stage(), id, "kenal"));
    CHECK(placed(judging, model::tiesDance()) == Numbers{"2"});
    CHECK(put(judging, "1", 1, model::tiesDance()).error().code == ErrorCode::NotAssigned);
    REQUIRE(takeBackVerdict(judging, StageSet::stage(), id));
    CHECK(placed(judging, model::tiesDance()) == Numbers{"1", "2"});
}
