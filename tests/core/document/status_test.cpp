#include "document/ballot_status.h"
#include "document/history.h"
#include "document/joining.h"
#include "document/operation.h"
#include "document/results.h"
#include "document/rubric_maps.h"
#include "document/standing.h"
#include "record/registers.h"
#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using model::BallotState;

namespace {

const model::Ballot& ballotOf(const Document& event, const std::string& judge,
                              const std::string& number)
{
    const auto found = std::ranges::find_if(event.ballots(), [&](const model::Ballot& ballot) {
        return findJudge(event.event(), ballot.key.judge)->code == judge
            && ballot.key.competitor == StageSet::entry(event, number);
    });
    REQUIRE(found != event.ballots().end());
    return *found;
}

ResultLine lineOf(const Document& event, const std::string& number)
{
    const auto result = stageResult(event, StageSet::stage()).value();
    const auto found =
        std::ranges::find(result.lines, StageSet::entry(event, number), &ResultLine::competitor);
    REQUIRE(found != result.lines.end());
    return *found;
}

/// Takes entry 4 away from judge A, whose ballot for it has come.
void unassign(Document& event)
{
    auto operation = Operation::begin(event).value();
    const auto judge = event.event().judges[0].id;
    const record::ListChange change{{}, {StageSet::entry(event, "4").text()}};
    REQUIRE(operation.write(record::Kind::Setup,
                            record::assignmentRegister(StageSet::stage(), judge),
                            record::encode(record::SetupPayload{{"entries", change}})));
    REQUIRE(operation.commit());
}

} // namespace

TEST_CASE("accept: a ballot of an unassigned entry is kept, and counts once accepted",
          "[document][fault-10]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    unassign(event);
    const auto report = StageSet::mergeInto(event, {file});
    const auto key = ballotOf(event, "A", "4").key;

    CHECK(report.files[0].verdict == FileVerdict::NotAssigned);
    CHECK(ballotOf(event, "A", "4").state == BallotState::Unassigned);
    CHECK(stageResult(event, StageSet::stage())->ballots == 3);
    CHECK(acceptBallot(event, key, " ").error().code == ErrorCode::Usage);

    REQUIRE(acceptBallot(event, key, "juri pengganti di lapangan"));

    CHECK(ballotOf(event, "A", "4").state == BallotState::HandedIn);
    CHECK(stageResult(event, StageSet::stage())->ballots == 4);
    CHECK(lineOf(event, "4").expected == 2); // judge B, and the one accepted
    CHECK(lineOf(event, "4").open);
}

TEST_CASE("trainee: marks are kept and handed in, and neither count nor are waited for",
          "[document]")
{
    StageSet set;
    {
        auto event = set.openEvent();
        auto operation = Operation::begin(event).value();
        REQUIRE(operation.write(record::Kind::Setup,
                                record::judgeRegister(event.event().judges[1].id),
                                record::encode(record::SetupPayload{{"role", "trainee"}})));
        REQUIRE(operation.commit());
    }
    const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                            set.scoreFile("B", {"90", "10", "60", "50"})};
    auto event = set.openEvent();
    CHECK(stageResult(event, StageSet::stage())->ballots == 0);
    CHECK(lineOf(event, "1").expected == 1);
    CHECK(missing(event, StageSet::stage())->sheets.size() == 4);
    StageSet::mergeInto(event, files);

    CHECK(ballotOf(event, "B", "1").state == BallotState::Trainee);
    CHECK_FALSE(ballotOf(event, "B", "1").counts());
    CHECK(lineOf(event, "1").placing.value == scoring::Value::of(70));
    CHECK_FALSE(lineOf(event, "1").open);
    const auto report = missing(event, StageSet::stage()).value();
    CHECK(report.sheets.empty());
    CHECK(report.withoutFile.empty());
    CHECK(report.entries.empty());

    REQUIRE(acceptBallot(event, ballotOf(event, "B", "1").key, "lulus ujian juri"));
    CHECK(ballotOf(event, "B", "1").state == BallotState::HandedIn);
    CHECK(lineOf(event, "1").placing.value == scoring::Value::of(80));
    CHECK(lineOf(event, "1").expected == 2);
    CHECK_FALSE(lineOf(event, "1").open);
}

TEST_CASE("void: a ballot counts no more, is not awaited, and can be accepted again", "[document]")
{
    StageSet set;
    const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                            set.scoreFile("B", {"90", "80", "60", "50"})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    const auto before = event.ballots();
    const auto key = ballotOf(event, "A", "1").key;
    auto unknown = key;
    unknown.judge = JudgeId("nobody");
    CHECK(voidBallot(event, unknown, "r").error().code == ErrorCode::UnknownBallot);

    REQUIRE(voidBallot(event, key, "lembar tertukar"));

    CHECK(ballotOf(event, "A", "1").state == BallotState::Void);
    CHECK(lineOf(event, "1").placing.value == scoring::Value::of(90));
    CHECK_FALSE(lineOf(event, "1").open);
    REQUIRE(acceptBallot(event, key, "sudah diperiksa"));
    CHECK(event.ballots() == before);
    {
        const auto closed = std::move(event);
    }
    CHECK(set.openEvent().ballots() == before);
}

TEST_CASE("withdraw, disqualify: ballots stay, places close up, reinstating undoes it",
          "[document][fault-8]")
{
    StageSet set;
    const std::vector files{set.scoreFile("A", {"70", "80", "60", "50"}),
                            set.scoreFile("B", {"70", "80", "60", "50"})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    const auto ballots = event.ballots();
    const auto before = stageResult(event, StageSet::stage())->lines;
    const auto second = StageSet::entry(event, "2");
    const auto [standing, word] = GENERATE(table<Standing, std::string>(
        {{Standing::Withdrawn, "withdrawn"}, {Standing::Disqualified, "disqualified"}}));
    CHECK(setStanding(event, CompetitorId("x"), standing, "r").error().code
          == ErrorCode::UnknownEntry);
    CHECK(setStanding(event, second, standing, "").error().code == ErrorCode::Usage);

    REQUIRE(setStanding(event, second, standing, "alasan"));

    CHECK(lineOf(event, "2").placing.unranked == word);
    CHECK_FALSE(lineOf(event, "2").open);
    CHECK(lineOf(event, "1").placing.rank == 1);
    CHECK(event.ballots() == ballots);
    CHECK(findCompetitor(event.event(), second)->standingReason == "alasan");

    REQUIRE(setStanding(event, second, Standing::In, "salah orang"));
    const auto after = stageResult(event, StageSet::stage())->lines;
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        CHECK(after[i].placing == before[i].placing);
}

namespace {

/// Puts the craft criterion on a scale of ten times as much.
RubricHash changeRubric(Document& event)
{
    auto rubric = event.event().stages[0].rubric;
    const auto old = event.event().stages[0].rubricHash;
    rubric.stage = StageSet::stage();
    rubric.criteria[1].scale.max = pt("1000");
    auto operation = Operation::begin(event).value();
    REQUIRE(operation.write(record::Kind::Rubric, record::rubricRegister(StageSet::stage()),
                            record::encode(rubric)));
    REQUIRE(operation.commit());
    return old;
}

} // namespace

TEST_CASE("map-rubric: ballots of an older rubric count by exact factors alone",
          "[document][fault-9]")
{
    const CriterionId idea("idea");
    const CriterionId craft("craft");
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "80", "60", "50"});
    auto event = set.openEvent();
    const auto old = changeRubric(event);
    CHECK(StageSet::mergeInto(event, {file}).files[0].verdict == FileVerdict::WrongRubric);
    CHECK(ballotOf(event, "A", "1").state == BallotState::OtherRubric);
    CHECK(olderRubrics(event, StageSet::stage()) == std::vector{old});

    SECTION("a map that fits")
    {
        REQUIRE(mapRubric(event, StageSet::stage(), old,
                          {{{idea, {{idea, 1}}}, {craft, {{craft, 10}}}}}));
        const auto& ballot = ballotOf(event, "A", "1");
        CHECK(ballot.state == BallotState::HandedIn);
        CHECK(ballot.mapped);
        CHECK(ballot.value.marks == model::Marks{{idea, pt("70")}, {craft, pt("700")}});
        CHECK(stageResult(event, StageSet::stage())->ballots == 4);
        const auto ballots = event.ballots();
        {
            const auto closed = std::move(event);
        }
        CHECK(set.openEvent().ballots() == ballots);
    }
    SECTION("marks that the new scale does not allow need to be scored again")
    {
        REQUIRE(mapRubric(event, StageSet::stage(), old,
                          {{{idea, {{idea, 2}}}, {craft, {{craft, 10}}}}}));
        CHECK(ballotOf(event, "A", "1").state == BallotState::OtherRubric); // 140 of 100
        CHECK(ballotOf(event, "A", "4").state == BallotState::HandedIn);    // 100 of 100
    }
    SECTION("a map without a required criterion makes nothing whole")
    {
        REQUIRE(mapRubric(event, StageSet::stage(), old, {{{idea, {{idea, 1}}}}}));
        CHECK(ballotOf(event, "A", "1").state == BallotState::OtherRubric);
    }
    SECTION("what makes no sense is refused")
    {
        const auto code = [&](const RubricHash& from, const model::RubricMap& map) {
            return mapRubric(event, StageSet::stage(), from, map).error().code;
        };
        CHECK(code(old, {}) == ErrorCode::Usage);
        CHECK(code(old, {{{idea, {{idea, 0}}}}}) == ErrorCode::Usage);
        CHECK(code(old, {{{CriterionId("x"), {{idea, 1}}}}}) == ErrorCode::UnknownCriterion);
        CHECK(code(old, {{{idea, {{CriterionId("x"), 1}}}}}) == ErrorCode::UnknownCriterion);
        CHECK(code(RubricHash{}, {{{idea, {{idea, 1}}}}}) == ErrorCode::UnknownRecord);
    }
}

TEST_CASE("join: the ballots of an entry that was entered twice count for one",
          "[document][fault-8]")
{
    StageSet set;
    auto judging = (set.laptop("A"), set.openLaptop("A"));
    StageSet::mark(judging, "1", "70", "70");
    auto other = (set.laptop("B"), set.openLaptop("B"));
    StageSet::mark(other, "2", "90", "90");
    const std::vector files{set.exportOf(judging, "A"), set.exportOf(other, "B")};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    const auto one = StageSet::entry(event, "1");
    const auto two = StageSet::entry(event, "2");
    const auto before = event.ballots();
    CHECK(joinEntries(event, one, one).error().code == ErrorCode::Usage);
    CHECK(separateEntries(event, one, two).error().code == ErrorCode::Usage);

    REQUIRE(joinEntries(event, one, two));

    CHECK(lineOf(event, "1").placing.value == scoring::Value::of(80));
    CHECK(lineOf(event, "1").expected == 2);
    CHECK(findCompetitor(event.event(), two)->joinedTo == one);
    CHECK(stageResult(event, StageSet::stage())->lines.size() == 3);
    CHECK(joinEntries(event, two, one).error().code == ErrorCode::Usage);

    REQUIRE(separateEntries(event, one, two));
    CHECK(event.ballots() == before);
    CHECK(lineOf(event, "2").placing.value == scoring::Value::of(90));
}

TEST_CASE("join: a judge who marked both has to have one ballot void", "[document][fault-8]")
{
    StageSet set;
    const auto file = set.scoreFile("A", {"70", "90", "60", "50"});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    REQUIRE(joinEntries(event, StageSet::entry(event, "1"), StageSet::entry(event, "2")));

    CHECK(ballotOf(event, "A", "1").state == BallotState::Twice);
    CHECK(ballotOf(event, "A", "2").state == BallotState::Twice);
    CHECK(lineOf(event, "1").open);
    CHECK(stageResult(event, StageSet::stage())->conflicts == 2);

    const auto twice = twiceGiven(event).value();
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].entry == StageSet::entry(event, "1"));
    CHECK(twice[0].differs == std::vector{CriterionId("idea"), CriterionId("craft")});
    CHECK(twice[0].ballots.size() == 2);
    CHECK(conflicts(event)->empty());

    REQUIRE(voidBallot(event, ballotOf(event, "A", "1").key, "dinilai dua kali"));
    CHECK(twiceGiven(event)->empty());
    CHECK(ballotOf(event, "A", "2").state == BallotState::HandedIn);
    CHECK(lineOf(event, "1").placing.value == scoring::Value::of(90));
}

TEST_CASE("join: a chain of three comes to one entry, whatever the order", "[document][fault-8]")
{
    const auto pair = [](const char* smaller, const char* larger, const char* keep) {
        return std::pair<const std::string, model::Fields>(
            std::string("alias/") + smaller + '/' + larger,
            {{"joined", std::int64_t{1}}, {"keep", std::string(keep)}});
    };
    const model::Facts chain{pair("a", "b", "b"), pair("b", "c", "c")};
    const auto joined = joinedEntries(chain);
    CHECK(joined
          == std::map<CompetitorId, CompetitorId>{{CompetitorId("a"), CompetitorId("c")},
                                                  {CompetitorId("b"), CompetitorId("c")}});
    const model::Facts ring{pair("a", "b", "a"), pair("b", "c", "b"), pair("a", "c", "c")};
    for (const auto& [from, to] : joinedEntries(ring))
        CHECK(to == CompetitorId("a")); // each was given up once: the smallest stays
}

TEST_CASE("missing: joined entries are one entry, marked under either name", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "10", "20");
    StageSet::mark(judging, "2", "30", "40");
    const auto file = set.exportOf(judging, "A");
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    const auto one = StageSet::entry(event, "1");
    const auto three = StageSet::entry(event, "3");
    CHECK(missing(event, StageSet::stage())->sheets.size() == 6);

    REQUIRE(joinEntries(event, three, one));

    const auto report = missing(event, StageSet::stage()).value();
    CHECK(report.sheets.size() == 4); // A has entry 4 left, B all three
    for (const auto& [judge, competitor] : report.sheets)
        CHECK(competitor != one);
    CHECK(std::ranges::none_of(report.entries,
                               [&](const auto& entry) { return entry.competitor == one; }));
    const auto joined = std::ranges::find(report.entries, three, &MissingReport::Entry::competitor);
    REQUIRE(joined != report.entries.end());
    CHECK(joined->ballots == 1);
    CHECK(joined->wanted == 2);
}
