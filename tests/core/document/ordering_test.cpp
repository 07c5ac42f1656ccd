#include "document/ordering.h"

#include "rank_set.h"

#include "document/remarks.h"

using namespace juri;
using namespace juri::document;
using namespace rank_set;

namespace {

SheetState sheetState(const Document& document, const std::string& number)
{
    return sheet(document, StageSet::stage(), StageSet::entry(document, number))->state;
}

} // namespace

TEST_CASE("order: entries are placed, moved and taken out, and the others close up", "[document]")
{
    StageSet set(1, {}, ranked(1));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    CHECK(dances(judging, StageSet::stage()) == std::vector{kIdea});
    CHECK(order(judging).wanted == 4);
    CHECK(numbers(judging, order(judging).unplaced) == Numbers{"1", "2", "3", "4"});

    REQUIRE(put(judging, "3", 1));
    REQUIRE(put(judging, "1", 1));
    REQUIRE(put(judging, "4", 2));
    CHECK(placed(judging) == Numbers{"1", "4", "3"});
    REQUIRE(put(judging, "3", 1));
    CHECK(placed(judging) == Numbers{"3", "1", "4"});
    CHECK_FALSE(order(judging).isComplete());
    REQUIRE(put(judging, "1", 0));
    CHECK(placed(judging) == Numbers{"3", "4"});
    CHECK(order(judging).placeOf(StageSet::entry(judging, "4")) == 2);
    CHECK(numbers(judging, order(judging).unplaced) == Numbers{"1", "2"});

    const auto tooFar = put(judging, "2", 4);
    REQUIRE_FALSE(tooFar);
    CHECK(tooFar.error() == Error{ErrorCode::OrderInvalid, "2", "1..3"});
    CHECK(placed(judging) == Numbers{"3", "4"});
}

TEST_CASE("order: a whole order is one step, and durable at once", "[document]")
{
    StageSet set(1, {}, ranked(2));
    set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        place(judging, {"2", "4", "1", "3"});
        place(judging, {"1", "2"}, kCraft);
        REQUIRE(put(judging, "2", 3));
        CHECK(placed(judging) == Numbers{"4", "1", "2", "3"});

        CHECK(undoStep(judging)
              == Step{Step::What::Order, StageSet::stage(), StageSet::entry(judging, "2"), kIdea});
        REQUIRE(undo(judging));
        CHECK(placed(judging) == Numbers{"2", "4", "1", "3"});
        REQUIRE(undo(judging));
        CHECK(placed(judging, kCraft).empty());
        CHECK(undoStep(judging) == Step{Step::What::Order, StageSet::stage(), {}, kIdea});
        REQUIRE(undo(judging));
        CHECK(placed(judging).empty());
        CHECK_FALSE(order(judging).isDraft);
        REQUIRE(redo(judging));
        REQUIRE(redo(judging));
    }
    const auto judging = set.openLaptop("A");
    CHECK(placed(judging) == Numbers{"2", "4", "1", "3"});
    CHECK(placed(judging, kCraft) == Numbers{"1", "2"});
    CHECK(order(judging).isDraft);
}

TEST_CASE("order: who is left out leaves no gap, and comes back unplaced", "[document]")
{
    StageSet set(1, {}, ranked(2));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    place(judging, {"2", "4", "1", "3"});
    place(judging, {"4", "3", "2", "1"}, kCraft);
    REQUIRE(recuse(judging, StageSet::stage(), StageSet::entry(judging, "4"), "saudara"));
    CHECK(placed(judging) == Numbers{"2", "1", "3"});
    CHECK(placed(judging, kCraft) == Numbers{"3", "2", "1"});
    CHECK(order(judging).leftOut
          == std::vector{Order::LeftOut{StageSet::entry(judging, "4"), model::Verdict::Recused,
                                        "saudara", false}});
    CHECK(order(judging).isComplete());
    REQUIRE(undo(judging));
    CHECK(placed(judging, kCraft) == Numbers{"4", "3", "2", "1"});

    REQUIRE(markAbsent(judging, StageSet::stage(), StageSet::entry(judging, "4"), "tidak hadir"));
    REQUIRE(takeBackVerdict(judging, StageSet::stage(), StageSet::entry(judging, "4")));
    CHECK(placed(judging) == Numbers{"2", "1", "3"});
    CHECK(numbers(judging, order(judging).unplaced) == Numbers{"4"});
    REQUIRE(put(judging, "4", 2));
    CHECK(placed(judging) == Numbers{"2", "4", "1", "3"});
}

TEST_CASE("order: where only the best are placed, who falls behind them is unplaced", "[document]")
{
    StageSet set(1, {}, ranked(1, 2));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    CHECK(order(judging).wanted == 2);
    REQUIRE(put(judging, "3", 1));
    REQUIRE(put(judging, "1", 2));
    CHECK(order(judging).isComplete());
    CHECK(sheetState(judging, "2") == SheetState::Complete);
    REQUIRE(put(judging, "4", 1));
    CHECK(placed(judging) == Numbers{"4", "3"});
    CHECK(put(judging, "2", 3).error() == Error{ErrorCode::OrderInvalid, "2", "1..2"});
    const auto tooMany =
        placeInOrder(judging, StageSet::stage(), kIdea, entries(judging, {"1", "2", "3"}));
    CHECK(tooMany.error().code == ErrorCode::OrderInvalid);
    CHECK(placed(judging) == Numbers{"4", "3"});
}

TEST_CASE("order: an entry twice, or one that is not the judge's, changes nothing", "[document]")
{
    StageSet set(1, {}, ranked(2));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    place(judging, {"2", "4"});
    CHECK(placeInOrder(judging, StageSet::stage(), kIdea, entries(judging, {"1", "2", "1"})).error()
          == Error{ErrorCode::OrderInvalid, "1", "1..4"});
    CHECK(placeInOrder(judging, StageSet::stage(), kIdea, {CompetitorId("nobody")}).error().code
          == ErrorCode::NotAssigned);
    CHECK(placeInOrder(judging, StageSet::stage(), CriterionId("polka"), {}).error()
          == Error{ErrorCode::UnknownCriterion, "polka"});
    CHECK(orderOf(judging, StageSet::stage()).error().code == ErrorCode::UnknownCriterion);
    CHECK(orderOf(judging, StageId("semi"), kIdea).error().code == ErrorCode::UnknownStage);
    CHECK(placed(judging) == Numbers{"2", "4"});

    StageSet marks;
    marks.laptop("A");
    auto scoring = marks.openLaptop("A");
    CHECK(dances(scoring, StageSet::stage()).empty());
    CHECK(orderOf(scoring, StageSet::stage()).error()
          == Error{ErrorCode::NotRanked, StageSet::stage().text()});
}

TEST_CASE("order: a mark is a place, and a table of places is one step", "[document]")
{
    StageSet set(1, {}, ranked(1));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto id = [&](const char* number) { return StageSet::entry(judging, number); };
    REQUIRE(enterMark(judging, StageSet::stage(), id("3"), kIdea, pt("1")));
    REQUIRE(enterMark(judging, StageSet::stage(), id("1"), kIdea, pt("1")));
    CHECK(placed(judging) == Numbers{"1", "3"});
    CHECK(enterMark(judging, StageSet::stage(), id("2"), kIdea, pt("1.5")).error().code
          == ErrorCode::OrderInvalid);
    CHECK(enterMark(judging, StageSet::stage(), id("2"), kIdea, pt("4")).error().code
          == ErrorCode::OrderInvalid);
    REQUIRE(clearMark(judging, StageSet::stage(), id("1"), kIdea));
    CHECK(placed(judging) == Numbers{"3"});

    const auto row = [&](const char* number, const char* place) {
        return SheetEntry{id(number), model::Verdict::Scored, {{kIdea, pt(place)}}, {}};
    };
    CHECK(enterSheets(judging, StageSet::stage(), {row("1", "2"), row("2", "2")}).error()
          == Error{ErrorCode::OrderInvalid, "2", "1..3"});
    REQUIRE(enterSheets(judging, StageSet::stage(),
                        {row("1", "4"), row("2", "2"), row("3", "3"), row("4", "1")}));
    CHECK(placed(judging) == Numbers{"4", "2", "3", "1"});
    REQUIRE(undo(judging));
    CHECK(placed(judging) == Numbers{"3"});
    REQUIRE(setComment(judging, StageSet::stage(), id("3"), "bagus"));
    CHECK(placed(judging) == Numbers{"3"});
}

TEST_CASE("order: an entry the judge has an interest in cannot be placed, nor is it wanted",
          "[document]")
{
    StageSet set(1, {}, ranked(1));
    {
        auto event = set.openEvent();
        model::Interest interest;
        interest.institutions = {"SMK 3"};
        interest.reason = "sekolah sendiri";
        REQUIRE(declareInterests(event, {{event.event().judges[0].id, interest}}));
    }
    set.laptop("A");
    auto judging = set.openLaptop("A");
    CHECK(order(judging).wanted == 3);
    CHECK(put(judging, "3", 1).error()
          == Error{ErrorCode::ConflictOfInterest, "3", "sekolah sendiri"});
    CHECK(order(judging).leftOut
          == std::vector{Order::LeftOut{StageSet::entry(judging, "3"), model::Verdict::Recused,
                                        "sekolah sendiri", true}});
}
