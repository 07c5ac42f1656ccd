#include "merge/ballot_state.h"

#include "catch.h"
#include "records.h"

using namespace juri;
using model::BallotState;

namespace {

const model::BallotKey kKey{StageId("final"), CompetitorId("c"), JudgeId("j")};

model::Event event()
{
    model::Event result;
    model::Stage stage;
    stage.id = kKey.stage;
    stage.rubric = builders::rubric();
    stage.rubricHash = record::rubricHash(stage.rubric);
    result.stages.push_back(stage);
    result.assignments[kKey.stage][kKey.judge] = {kKey.competitor};
    return result;
}

model::BallotVersions versions(const char* mark)
{
    model::BallotVersions result;
    result.record.bytes.fill(1);
    result.versions = {result.record};
    result.value = builders::ballot(mark);
    result.value.rubric = record::rubricHash(builders::rubric());
    return result;
}

BallotState state(const model::BallotVersions& ballot, const std::set<RecordId>& handedIn = {})
{
    return merge::ballotState(kKey, ballot, handedIn, event()).state;
}

} // namespace

TEST_CASE("ballot state: complete ballots count, handed in or not", "[merge]")
{
    const auto ballot = versions("70");
    CHECK(state(ballot) == BallotState::NotHandedIn);
    CHECK(state(ballot, {ballot.record}) == BallotState::HandedIn);
}

TEST_CASE("ballot state: what does not count says why", "[merge]")
{
    auto ballot = versions("70");
    SECTION("a required mark is missing")
    {
        ballot.value.marks.clear();
        CHECK(state(ballot, {ballot.record}) == BallotState::Partial);
    }
    SECTION("a mark outside its scale never reaches a total")
    {
        CHECK(state(versions("101")) == BallotState::Partial);
        CHECK(state(versions("70.3")) == BallotState::Partial);
    }
    SECTION("a mark on a criterion that is not there")
    {
        ballot.value.marks[CriterionId("other")] = pt("1");
        CHECK(state(ballot) == BallotState::Partial);
    }
    SECTION("versions in conflict")
    {
        ballot.conflict = true;
        CHECK(state(ballot) == BallotState::Conflict);
    }
    SECTION("taken back")
    {
        ballot.withdrawn = true;
        CHECK(state(ballot) == BallotState::Withdrawn);
    }
    SECTION("marked on another rubric")
    {
        ballot.value.rubric.bytes.fill(9);
        CHECK(state(ballot) == BallotState::OtherRubric);
    }
    SECTION("not assigned")
    {
        auto other = event();
        other.assignments.clear();
        CHECK(merge::ballotState(kKey, ballot, {}, other).state == BallotState::Unassigned);
    }
}

TEST_CASE("ballot state: a recused judge is complete without marks", "[merge]")
{
    auto ballot = versions("70");
    ballot.value.verdict = model::Verdict::Recused;
    ballot.value.marks.clear();
    CHECK(state(ballot, {ballot.record}) == BallotState::HandedIn);
}
