#include "document/explanation_sheet.h"

#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using scoring::Action;
using scoring::Value;

namespace {

Document marked(StageSet& set)
{
    const auto files = std::vector{set.scoreFile("A", {"70", "90", "80", "50"}),
                                   set.scoreFile("B", {"60", "80", "85", "50"})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    return event;
}

} // namespace

TEST_CASE("explain: leads from each mark to the value", "[document]")
{
    StageSet set;
    const auto event = marked(set);
    const auto why = explain(event, StageSet::stage(), StageSet::entry(event, "2")).value();

    const auto& lines = why.trace.lines;
    const auto marks = std::ranges::count(lines, Action::Mark, &scoring::TraceLine::action);
    CHECK(marks == 4); // two judges, two criteria
    CHECK(lines.back().after == Value::of(85));
    const auto& placing = why.ranking.placings[why.place];
    CHECK(placing.value == lines.back().after);
    CHECK(placing.rank == 1);
    CHECK_FALSE(why.above);
    REQUIRE(why.below);
    CHECK(why.below->difference == Value::ratio(5, 2));
    CHECK(why.below->by == "value");
}

TEST_CASE("explain: names neighbours, other methods and the judges left out", "[document]")
{
    StageSet set;
    const auto event = marked(set);
    const auto why = explain(event, StageSet::stage(), StageSet::entry(event, "3")).value();
    const auto sheet = explanationSheet(event, why);

    REQUIRE(sheet.above);
    CHECK(sheet.above->number == "2");
    REQUIRE(sheet.below);
    CHECK(sheet.below->number == "1");
    const auto without = [&](const std::string& judge) {
        const auto found = std::ranges::find(sheet.others, judge, &report::OtherRank::name);
        return found == sheet.others.end() ? 0 : found->rank;
    };
    CHECK(without("A Ibu Ratna") == 1); // B alone puts it first
    CHECK(without("B Bapak Hendra") == 2);
    CHECK(without("median") == 2);
    REQUIRE(sheet.range);
    CHECK(sheet.range->ofJudges);
    CHECK(sheet.range->lower == 1);
    CHECK(sheet.ranked == 4);
}

TEST_CASE("explain: the ballots' hash changes with a ballot, not with the entry", "[document]")
{
    StageSet set;
    const auto a = set.scoreFile("A", {"70", "90", "80", "50"});
    const auto b = set.scoreFile("B", {"60", "80", "85", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {a});
    const auto hash = [&](const char* number) {
        return explain(event, StageSet::stage(), StageSet::entry(event, number))
            .value()
            .ballotsHash;
    };
    const auto before = hash("1");
    CHECK(hash("2") == before);
    StageSet::mergeInto(event, {b});
    CHECK(hash("1") != before);
}

TEST_CASE("explain: who takes no part cannot be explained", "[document]")
{
    StageSet set;
    const auto event = marked(set);
    CHECK(explain(event, StageSet::stage(), CompetitorId("nobody")).error().code
          == ErrorCode::UnknownEntry);
    CHECK(explain(event, StageSet::stage(), StageSet::entry(event, "1"),
                  {GroupChoice::By::Region, "NTT"})
              .error()
              .code
          == ErrorCode::UnknownEntry);
    CHECK(explain(event, StageId("none"), StageSet::entry(event, "1")).error().code
          == ErrorCode::UnknownStage);
}

TEST_CASE("competingGroup: the region where so many of each go on", "[document]")
{
    StageSet quota(1, R"({"advance": {"quota_by": "region", "quota": 1}})");
    const auto event = quota.openEvent();
    const auto& entry = event.event().competitors.front();
    CHECK(competingGroup(event.event(), StageSet::stage(), entry).value()
          == GroupChoice{GroupChoice::By::Region, "Banten"});

    StageSet plain;
    const auto other = plain.openEvent();
    CHECK(
        competingGroup(other.event(), StageSet::stage(), other.event().competitors.front()).value()
        == GroupChoice{});
}
