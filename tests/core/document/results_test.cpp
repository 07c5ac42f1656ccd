#include "document/results.h"

#include "document/history.h"
#include "document/result_groups.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

namespace {

std::string number(const Document& event, const ResultLine& line)
{
    return findCompetitor(event.event(), line.competitor)->number;
}

} // namespace

TEST_CASE("results: exact means, shared ranks, what is still open", "[document]")
{
    StageSet set;
    const auto a = set.scoreFile("A", {"70", "80", "80", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {a});
    auto result = stageResult(event, StageSet::stage()).value();

    REQUIRE(result.lines.size() == 4);
    CHECK(number(event, result.lines[0]) == "2");
    CHECK(result.lines[0].placing.rank == 1);
    CHECK(result.lines[0].placing.tied);
    CHECK(result.lines[1].placing.rank == 1);
    CHECK(result.lines[2].placing.rank == 3); // 1 1 3
    CHECK(result.lines[0].open);              // judge B is still to come
    CHECK(result.ballots == 4);
    CHECK(result.expected == 8);
    CHECK(result.status == ResultStatus::Provisional);
    CHECK_FALSE(result.acrossPanels);
}

TEST_CASE("results: each judge's total, the spread and the criteria's means", "[document]")
{
    StageSet set;
    const auto files = std::vector{set.scoreFile("A", {"70", "80", "60", "50"}),
                                   set.scoreFile("B", {"60", "90", "61", "50"})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);

    const auto result = stageResult(event, StageSet::stage()).value();
    const auto& best = result.lines[0];

    CHECK(number(event, best) == "2");
    CHECK(best.placing.value == scoring::Value::of(85));
    CHECK(best.spread == scoring::Value::of(10));
    REQUIRE(best.judges.size() == 2);
    CHECK(best.judges[0].second == scoring::Value::of(80));
    CHECK(best.criteria[0] == scoring::Value::of(85));
    CHECK_FALSE(best.open);
    CHECK(result.lines[2].placing.value == scoring::Value::ratio(121, 2)); // 60.5
    CHECK(checkCode(event, result).size() == 14);
    CHECK(checkCode(event, result)
          == checkCode(event, stageResult(event, StageSet::stage()).value()));
}

TEST_CASE("results: groups are ranked on their own", "[document]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    const auto result =
        stageResult(event, StageSet::stage(), {GroupChoice::By::Region, "NTT"}).value();

    REQUIRE(result.lines.size() == 2);
    CHECK(number(event, result.lines[0]) == "3");
    CHECK(result.lines[0].placing.rank == 1);
    CHECK(stageResult(event, StageId("none")).error().code == ErrorCode::UnknownStage);
}

TEST_CASE("results: a recused judge is not waited for", "[document]")
{
    StageSet set;
    set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        for (const auto* entry : {"1", "2", "3"})
            StageSet::mark(judging, entry, "70", "70");
        REQUIRE(recuse(judging, StageSet::stage(), StageSet::entry(judging, "4"), "kenal"));
        REQUIRE(submit(judging, StageSet::stage()));
        set.exportOf(judging, "A");
    }
    auto event = set.openEvent();
    StageSet::mergeInto(event, {set.folder().file("A.juriscore")});

    CHECK(stageResult(event, StageSet::stage())->expected == 7);
    CHECK(stageResult(event, StageSet::stage())->lines.back().placing.value == std::nullopt);
}

TEST_CASE("missing: judges without a file, sheets without marks, entries with too few judges",
          "[document]")
{
    StageSet set;
    set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        StageSet::mark(judging, "1", "70", "70");
        REQUIRE(enterMark(judging, StageSet::stage(), StageSet::entry(judging, "2"),
                          CriterionId("idea"), pt("5")));
        set.exportOf(judging, "A");
    }
    auto event = set.openEvent();
    StageSet::mergeInto(event, {set.folder().file("A.juriscore")});

    const auto report = missing(event, StageSet::stage()).value();

    CHECK(report.withoutFile.size() == 1);
    CHECK(report.notHandedIn.size() == 1);
    CHECK(report.sheets.size() == 6);
    REQUIRE(report.partial.size() == 1);
    CHECK(report.partial[0].criteria == std::vector{CriterionId("craft")});
    CHECK(report.entries.size() == 4);
    CHECK(report.brokenLinks == 0);
}

TEST_CASE("groups: named by id, by name, or each in turn", "[document]")
{
    model::Competition competition;
    competition.regions = {{"Banten", {}, ""}, {"NTT", {"Nusa Tenggara Timur", ""}, ""}};
    competition.categories = {{"health", {"Kesehatan", "Health"}, ""}};
    using By = GroupChoice::By;

    CHECK(groupChoices(competition, "")->front() == GroupChoice{});
    CHECK(groupChoices(competition, "region")->size() == 2);
    CHECK(groupChoices(competition, "Kesehatan")->front() == GroupChoice{By::Category, "health"});
    CHECK(groupChoices(competition, "Nusa Tenggara Timur")->front()
          == GroupChoice{By::Region, "NTT"});
    CHECK(groupChoices(competition, "Bali").error().code == ErrorCode::Usage);
}
