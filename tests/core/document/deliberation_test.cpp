#include "document/deliberation.h"

#include "rank_set.h"

using namespace juri;
using namespace juri::document;

namespace {

const CriterionId kIdea("idea");

StageSet deliberated()
{
    return StageSet(1, {}, [](model::Template& setup) { setup.stages.front().deliberated = true; });
}

void markAll(Document& judging, const char* mark)
{
    for (const auto* number : {"1", "2", "3", "4"})
        StageSet::mark(judging, number, mark, mark);
}

DeliberationPhase phase(const Document& document, const std::string& code = "A")
{
    for (const auto& judge : document.event().judges) {
        if (judge.code == code)
            return deliberationPhase(document, StageSet::stage(), judge.id).value();
    }
    FAIL("no such judge");
    return DeliberationPhase::None;
}

void reconsider(Document& judging, const char* mark)
{
    REQUIRE(beginDeliberation(judging, StageSet::stage()));
    REQUIRE(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "2"), kIdea, pt(mark)));
    REQUIRE(submit(judging, StageSet::stage()));
}

} // namespace

TEST_CASE("deliberation: the marks before stay, and those after count", "[document]")
{
    auto set = deliberated();
    set.laptop("A");
    auto judging = set.openLaptop("A");
    CHECK(phase(judging) == DeliberationPhase::Before);
    markAll(judging, "60");
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(phase(judging) == DeliberationPhase::Waits);
    REQUIRE(beginDeliberation(judging, StageSet::stage()));
    CHECK(phase(judging) == DeliberationPhase::During);
    const auto second = StageSet::entry(judging, "2");
    REQUIRE(enterMark(judging, StageSet::stage(), second, kIdea, pt("75")));
    const auto before = ballotsBefore(judging, StageSet::stage(), judging.judge()).value();
    CHECK(before.size() == 4);
    CHECK(before.at(second).marks.at(kIdea) == pt("60"));
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(phase(judging) == DeliberationPhase::After);

    auto event = set.openEvent();
    CHECK(phase(event) == DeliberationPhase::Before);
    StageSet::mergeInto(event, {set.exportOf(judging, "A")});
    CHECK(phase(event) == DeliberationPhase::After);
    const auto changes = deliberatedMarks(event, StageSet::stage()).value();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().ballot.competitor == StageSet::entry(event, "2"));
    CHECK(changes.front().criterion == kIdea);
    CHECK(changes.front().before == pt("60"));
    CHECK(changes.front().after == pt("75"));
}

TEST_CASE("deliberation: corrections before and after it move neither side", "[document]")
{
    auto set = deliberated();
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto second = StageSet::entry(judging, "2");
    markAll(judging, "60");
    REQUIRE(submit(judging, StageSet::stage()));
    REQUIRE(reopen(judging, StageSet::stage(), "salah ketik"));
    REQUIRE(enterMark(judging, StageSet::stage(), second, kIdea, pt("65")));
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(phase(judging) == DeliberationPhase::Waits);
    reconsider(judging, "70");
    REQUIRE(reopen(judging, StageSet::stage(), "salah ketik lagi"));
    REQUIRE(enterMark(judging, StageSet::stage(), second, kIdea, pt("80")));
    REQUIRE(submit(judging, StageSet::stage()));

    const auto changes = deliberatedMarks(judging, StageSet::stage()).value();
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().before == pt("65"));
    CHECK(changes.front().after == pt("80"));
}

TEST_CASE("deliberation: refused before the first hand-in, after the second, and elsewhere",
          "[document]")
{
    auto set = deliberated();
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto code = [](Document& document) {
        return beginDeliberation(document, StageSet::stage()).error().code;
    };
    CHECK(code(judging) == ErrorCode::NotDeliberated);
    markAll(judging, "60");
    REQUIRE(submit(judging, StageSet::stage()));
    reconsider(judging, "70");
    const auto digest = judging.digest();
    CHECK(code(judging) == ErrorCode::HandedIn);
    CHECK(judging.digest() == digest);
    CHECK(deliberatedMarks(judging, StageId("none")).error().code == ErrorCode::UnknownStage);

    StageSet plain(2);
    plain.laptop("A");
    auto other = plain.openLaptop("A");
    markAll(other, "60");
    REQUIRE(submit(other, StageSet::stage()));
    CHECK(phase(other) == DeliberationPhase::None);
    CHECK(code(other) == ErrorCode::NotDeliberated);
}

TEST_CASE("deliberation: orders are kept apart as marks are", "[document]")
{
    StageSet set(1, {}, [](model::Template& setup) {
        rank_set::ranked(1, 2)(setup);
        setup.stages.front().deliberated = true;
    });
    set.laptop("A");
    auto judging = set.openLaptop("A");
    rank_set::place(judging, {"4", "1"});
    REQUIRE(submit(judging, StageSet::stage()));
    REQUIRE(beginDeliberation(judging, StageSet::stage()));
    rank_set::place(judging, {"1", "4"});
    REQUIRE(submit(judging, StageSet::stage()));
    auto event = set.openEvent();
    StageSet::mergeInto(event, {set.exportOf(judging, "A")});

    const auto changes = deliberatedMarks(event, StageSet::stage()).value();
    std::string changed; // those without a place of their own stay as they were
    for (const auto& change : changes)
        changed += findCompetitor(event.event(), change.ballot.competitor)->number + ":"
            + change.before->toString() + ">" + change.after->toString() + " ";
    CHECK(changed == "1:2>1 4:1>2 ");
}
