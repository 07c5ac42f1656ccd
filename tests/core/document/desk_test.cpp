#include "document/desk.h"

#include "document/history.h"
#include "document/results.h"
#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

TEST_CASE("desk: sheets keyed from a table count, and say where they come from", "[document]")
{
    const StageSet set;
    auto event = set.openEvent();
    const auto judge = event.event().judges[0].id;
    const auto entry = StageSet::entry(event, "1");
    const model::Marks marks{{CriterionId("idea"), pt("70")}, {CriterionId("craft"), pt("80")}};

    REQUIRE(enterAtDesk(event, StageSet::stage(), {{judge, entry, marks}}, "ratna.xlsx"));

    REQUIRE(event.ballots().size() == 1);
    CHECK(event.ballots()[0].state == model::BallotState::NotHandedIn);
    CHECK(stageResult(event, StageSet::stage())->ballots == 1);
    const auto lines = history(event, entry).value();
    CHECK(std::ranges::count(lines, "ratna.xlsx", &HistoryLine::text) == 1);
}

TEST_CASE("desk: a mark outside its scale enters by no door", "[document]")
{
    const StageSet set;
    auto event = set.openEvent();
    const auto digest = event.digest();
    const auto judge = event.event().judges[0].id;
    const auto entry = StageSet::entry(event, "1");

    CHECK(enterAtDesk(event, StageSet::stage(),
                      {{judge, entry, {{CriterionId("idea"), pt("70")}}},
                       {judge, entry, {{CriterionId("idea"), pt("101")}}}},
                      "f")
              .error()
              .code
          == ErrorCode::MarkOutOfRange);
    CHECK(enterAtDesk(event, StageSet::stage(), {{JudgeId("x"), entry, {}}}, "f").error().code
          == ErrorCode::UnknownPerson);
    CHECK(event.digest() == digest);
}
