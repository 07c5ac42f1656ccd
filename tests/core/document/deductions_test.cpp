#include "document/deductions.h"

#include "document/history.h"
#include "document/results.h"
#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

namespace {

constexpr const char* kWithDeductions =
    R"({"steps": [{"do": "criteria"}, {"do": "judges"}, {"do": "deductions"}]})";

scoring::Value valueOf(const Document& event, const std::string& number)
{
    const auto result = stageResult(event, StageSet::stage()).value();
    const auto id = StageSet::entry(event, number);
    const auto line = std::ranges::find(result.lines, id, &ResultLine::competitor);
    REQUIRE(line != result.lines.end());
    return line->placing.value.value();
}

} // namespace

TEST_CASE("deduct: comes off one entry after the judges, and off no other", "[document]")
{
    StageSet set(1, kWithDeductions);
    const auto file = set.scoreFile("A", {"70", "90", "80", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    const auto second = StageSet::entry(event, "2");
    const auto take = [&](const char* item, const char* points) {
        return deduct(event, StageSet::stage(), second, item, pt(points), "lewat waktu");
    };

    REQUIRE(take("time", "2.5"));
    CHECK(valueOf(event, "2") == scoring::Value::ratio(175, 2));
    CHECK(valueOf(event, "3") == scoring::Value::of(80));
    REQUIRE(take("time", "4")); // said again it replaces
    CHECK(valueOf(event, "2") == scoring::Value::of(86));
    REQUIRE(take("extra", "-1")); // a bonus
    CHECK(valueOf(event, "2") == scoring::Value::of(87));
    REQUIRE(take("time", "0")); // taken back
    CHECK(valueOf(event, "2") == scoring::Value::of(91));
}

TEST_CASE("deduct: survives being opened again, and the history tells", "[document]")
{
    StageSet set(1, kWithDeductions);
    {
        auto event = set.openEvent();
        REQUIRE(deduct(event, StageSet::stage(), StageSet::entry(event, "1"), "time", pt("2"),
                       "lewat waktu"));
    }
    const auto event = set.openEvent();
    const auto id = StageSet::entry(event, "1");
    REQUIRE(event.event().items.at(StageSet::stage()).at(id).size() == 1);
    const auto lines = history(event, id).value();
    CHECK(std::ranges::any_of(lines, [](const auto& line) { return line.text == "lewat waktu"; }));
}

TEST_CASE("deduct: refused where it would not count, or says nothing", "[document]")
{
    StageSet set;
    auto event = set.openEvent();
    const auto id = StageSet::entry(event, "1");
    const auto before = event.digest();
    CHECK(deduct(event, StageSet::stage(), id, "time", pt("2"), "x").error().code
          == ErrorCode::NoDeductions);
    CHECK(deduct(event, StageId("none"), id, "time", pt("2"), "x").error().code
          == ErrorCode::UnknownStage);
    CHECK(event.digest() == before);

    StageSet counting(2, kWithDeductions);
    auto other = counting.openEvent();
    const auto entry = StageSet::entry(other, "1");
    const auto code = [&](const char* item, const char* reason) {
        return deduct(other, StageSet::stage(), entry, item, pt("2"), reason).error().code;
    };
    CHECK(code("time", " ") == ErrorCode::Usage);
    CHECK(code("a/b", "x") == ErrorCode::Usage);
    CHECK(code("", "x") == ErrorCode::Usage);
}

TEST_CASE("deduct: a chair's goes with the score file, another judge's is refused", "[document]")
{
    StageSet set(1, kWithDeductions);
    {
        auto event = set.openEvent();
        model::Panel panel;
        panel.name = "Panel";
        panel.stage = StageSet::stage();
        for (const auto& judge : event.event().judges)
            panel.judges.insert(judge.id);
        panel.chairs = {event.event().judges.front().id};
        REQUIRE(addPanels(event, {panel}));
    }
    const auto plain = set.scoreFile("B", {"70", "90", "80", "50"});
    set.laptop("A");
    auto chair = set.openLaptop("A");
    REQUIRE(chair.event().panels.size() == 1);
    CHECK(chair.event().panels.front().judges.empty()); // who else judges is not told
    const auto second = StageSet::entry(chair, "2");
    REQUIRE(deduct(chair, StageSet::stage(), second, "time", pt("2.5"), "lewat waktu"));
    CHECK(chair.event().items.at(StageSet::stage()).at(second).front().points == pt("2.5"));

    auto other = set.openLaptop("B");
    CHECK(deduct(other, StageSet::stage(), second, "time", pt("1"), "x").error().code
          == ErrorCode::NotChair);

    auto event = set.openEvent();
    StageSet::mergeInto(event, {plain, set.exportOf(chair, "A")});
    CHECK(valueOf(event, "2") == scoring::Value::ratio(175, 2));
}
