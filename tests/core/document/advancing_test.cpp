#include "document/advancing.h"

#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using scoring::Advance;

namespace {

constexpr const char* kBestTwo = R"({"advance": {"top": 2, "ties": "ask"}})";

/// Marks of judge A for entries 1 to 4, merged.
Document markedEvent(StageSet& set, const std::vector<const char*>& marks)
{
    const auto file = set.scoreFile("A", marks);
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    return event;
}

AdvancingLine lineOf(const Document& event, const std::string& number)
{
    const auto lines = advancing(event.event(), event.ballots(), StageSet::stage()).value();
    const auto id = StageSet::entry(event, number);
    const auto found = std::ranges::find(lines, id, &AdvancingLine::competitor);
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("advancing: the best go on, each with its reason", "[document]")
{
    StageSet set(1, kBestTwo);
    const auto event = markedEvent(set, {"70", "90", "80", "50"});

    CHECK(lineOf(event, "2").advance == Advance::Yes);
    CHECK(lineOf(event, "2").reason == "top");
    CHECK(lineOf(event, "1").advance == Advance::No);
    CHECK(lineOf(event, "1").reason == "below-cut");
}

TEST_CASE("advancing: equals at the cut wait for a decision, which is a record", "[document]")
{
    StageSet set(1, kBestTwo);
    auto event = markedEvent(set, {"70", "90", "70", "50"});
    CHECK(lineOf(event, "1").advance == Advance::Undecided);
    CHECK(lineOf(event, "3").reason == "tie-at-cut");

    const auto first = StageSet::entry(event, "1");
    REQUIRE(decideAdvance(event, StageSet::stage(), first, true, " undian panitia "));
    const auto third = StageSet::entry(event, "3");
    REQUIRE(decideAdvance(event, StageSet::stage(), third, false, "undian panitia"));

    CHECK(lineOf(event, "1").advance == Advance::Yes);
    CHECK(lineOf(event, "1").reason == "included");
    CHECK(lineOf(event, "1").words == "undian panitia");
    CHECK(lineOf(event, "3").advance == Advance::No);
    CHECK(lineOf(event, "3").reason == "excluded");
}

TEST_CASE("advancing: a decision without a reason is refused", "[document]")
{
    StageSet set(1, kBestTwo);
    auto event = set.openEvent();
    const auto before = event.digest();
    const auto first = StageSet::entry(event, "1");

    CHECK(decideAdvance(event, StageSet::stage(), first, true, "  ").error().code
          == ErrorCode::Usage);
    CHECK(decideAdvance(event, StageId("none"), first, true, "x").error().code
          == ErrorCode::UnknownStage);
    CHECK(event.digest() == before);
}

TEST_CASE("entrantsOf: the withdrawn, the failed and those below the cut stay out", "[document]")
{
    StageSet set(1, kBestTwo);
    const auto marked = markedEvent(set, {"70", "90", "80", "50"});
    auto event = marked.event(); // plain values, with a gate before and a stage after
    model::Stage gate;
    gate.id = StageId("gate");
    gate.kind = model::StageKind::Gate;
    model::Stage last;
    last.id = StageId("last");
    event.stages.insert(event.stages.begin(), gate);
    event.stages.push_back(last);
    const auto id = [&](const char* number) { return findByNumber(event, number)->id; };
    const auto entrants = [&](const char* stage) {
        return entrantsOf(event, marked.ballots(), StageId(stage)).value();
    };

    CHECK(entrants("final").size() == 4); // the gate has decided nothing
    CHECK(entrants("last") == std::set{id("2"), id("3")});

    for (const auto* number : {"1", "2", "3"})
        event.decisions[gate.id][id(number)] = {"pass", ""};
    event.decisions[gate.id][id("3")] = {"fail", "berkas kurang"};
    CHECK(entrants("final") == std::set{id("1"), id("2")}); // 4 was not looked at
    CHECK(entrants("last") == std::set{id("2")});

    std::ranges::find(event.competitors, "2", &model::Competitor::number)->withdrawn = true;
    CHECK(entrants("final") == std::set{id("1")});
    CHECK(entrantsOf(event, {}, StageId("none")).error().code == ErrorCode::UnknownStage);
}

TEST_CASE("advancing: at a gate entries pass or fail", "[document]")
{
    StageSet set;
    const auto document = set.openEvent();
    auto event = document.event();
    event.stages.front().kind = model::StageKind::Gate;
    event.decisions[StageSet::stage()][event.competitors[0].id] = {"pass", ""};
    event.decisions[StageSet::stage()][event.competitors[1].id] = {"fail", "berkas kurang"};

    const auto lines = advancing(event, {}, StageSet::stage()).value();

    REQUIRE(lines.size() == 4);
    CHECK(lines[0].reason == "passed");
    CHECK(lines[1].advance == Advance::No);
    CHECK(lines[1].words == "berkas kurang");
    CHECK(lines[2].advance == Advance::Undecided);
}
