#include "model/ballot.h"
#include "model/event.h"

#include "catch.h"

using namespace juri;
using namespace juri::model;

TEST_CASE("numberLess: digits count by value", "[model]")
{
    CHECK(numberLess("2", "10"));
    CHECK(numberLess("A9", "A10"));
    CHECK(numberLess("A10", "B2"));
    CHECK(numberLess("", "1"));
    CHECK_FALSE(numberLess("10", "2"));
    CHECK_FALSE(numberLess("7", "7"));
    CHECK(numberLess("007", "7") != numberLess("7", "007")); // a strict order all the same
}

TEST_CASE("Interest: concerns an entry by itself, its institution or its region", "[model]")
{
    Competitor competitor;
    competitor.id = CompetitorId("c1");
    competitor.institution = "SMKN 1";
    competitor.region = "Banten";

    CHECK_FALSE(Interest{}.concerns(competitor));
    CHECK(Interest{.competitors = {CompetitorId("c1")}}.concerns(competitor));
    CHECK(Interest{.institutions = {"SMKN 1"}}.concerns(competitor));
    CHECK(Interest{.regions = {"Banten"}}.concerns(competitor));
    CHECK_FALSE(Interest{.regions = {"Bali"}}.concerns(competitor));
}

TEST_CASE("BallotKey: reads back its name", "[model]")
{
    const BallotKey key{StageId("final"), CompetitorId("c1"), JudgeId("j1")};

    CHECK(key.name() == "final/c1/j1");
    CHECK(BallotKey::parse(key.name()) == key);
    const auto bad = GENERATE("", "final", "final/c1", "final//j1", "a/b/c/d");
    CHECK_FALSE(BallotKey::parse(bad));
}

TEST_CASE("Ballot: only complete scored ballots count", "[model]")
{
    Ballot ballot;
    ballot.value.verdict = Verdict::Scored;
    for (int state = 1; state <= static_cast<int>(BallotState::Late); ++state) {
        ballot.state = static_cast<BallotState>(state);
        CHECK(ballot.counts() == (state <= static_cast<int>(BallotState::NotHandedIn)));
    }
    ballot.state = BallotState::HandedIn;
    ballot.value.verdict = Verdict::Recused;
    CHECK_FALSE(ballot.counts());
}

TEST_CASE("assigned: nothing where nobody assigned anything", "[model]")
{
    Event event;
    event.assignments[StageId("s")][JudgeId("j")] = {CompetitorId("c")};

    CHECK(assigned(event, StageId("s"), JudgeId("j")).size() == 1);
    CHECK(assigned(event, StageId("s"), JudgeId("k")).empty());
    CHECK(assigned(event, StageId("t"), JudgeId("j")).empty());
}

TEST_CASE("regionName: in the reader's language, or as it is", "[model]")
{
    Competition competition;
    competition.regions = {{"Jawa Timur", {"Jawa Timur", "East Java"}, ""}, {"Banten", {}, ""}};

    CHECK(regionName(competition, "Jawa Timur", Language::English) == "East Java");
    CHECK(regionName(competition, "Jawa Timur", Language::Indonesian) == "Jawa Timur");
    CHECK(regionName(competition, "Banten", Language::English) == "Banten");
    CHECK(regionName(competition, "Bali", Language::English) == "Bali");
}

TEST_CASE("hasInterest: only of the judge who declared it", "[model]")
{
    Event event;
    Competitor competitor;
    competitor.id = CompetitorId("c");
    event.interests[JudgeId("a")].competitors = {competitor.id};

    CHECK(hasInterest(event, JudgeId("a"), competitor));
    CHECK_FALSE(hasInterest(event, JudgeId("b"), competitor));
}

TEST_CASE("CompetitorIndex: finds what findCompetitor() finds", "[model]")
{
    Event event;
    for (const auto* id : {"c", "a", "e"}) {
        event.competitors.emplace_back();
        event.competitors.back().id = CompetitorId(id);
    }
    const CompetitorIndex index(event);
    for (const auto* id : {"a", "b", "c", "d", "e", "f", ""})
        CHECK(index.find(CompetitorId(id)) == findCompetitor(event, CompetitorId(id)));
    CHECK(CompetitorIndex(Event{}).find(CompetitorId("a")) == nullptr);
}
