#include "merge/ranking_ballots.h"

#include "catch.h"
#include "records.h"

#include <deque>

using namespace juri;
using model::BallotState;
using model::Verdict;

namespace {

const StageId kStage("final");
const JudgeId kJudge("j");
const CriterionId kWaltz("waltz");
const CriterionId kTango("tango");

/// A final of four couples, a to d, in one dance or two, and one judge's orders.
class Final {
public:
    explicit Final(std::vector<CriterionId> dances = {kWaltz}, int best = 0)
    {
        model::Stage stage;
        stage.id = kStage;
        stage.kind = model::StageKind::Rank;
        stage.best = best;
        for (const auto& dance : dances) {
            auto criterion = builders::rubric().criteria.front();
            criterion.id = dance;
            stage.rubric.criteria.push_back(criterion);
        }
        stage.rubricHash = record::rubricHash(stage.rubric);
        event.rubrics[stage.rubricHash] = stage.rubric;
        event.stages.push_back(stage);
        for (const auto* id : {"a", "b", "c", "d"}) {
            model::Competitor competitor;
            competitor.id = CompetitorId(id);
            event.competitors.push_back(competitor);
            event.assignments[kStage][kJudge].insert(competitor.id);
        }
    }

    model::RankingVersions& order(const std::vector<std::string>& placed,
                                  const CriterionId& dance = {})
    {
        auto& versions = m_versions.emplace_back();
        versions.value = builders::ranking(placed);
        versions.value.rubric = event.stages.front().rubricHash;
        versions.record.bytes.fill(static_cast<std::uint8_t>(m_versions.size()));
        versions.versions = {versions.record};
        m_rankings.emplace_back(model::RankingKey{kStage, kJudge, dance}, &versions);
        return versions;
    }
    void handIn() { m_covered = {m_versions.back().record}; }

    std::map<std::string, model::Ballot> ballots() const
    {
        std::map<std::string, model::Ballot> result;
        for (auto& ballot : merge::rankingBallots(
                 m_rankings,
                 [&](const CompetitorId&) -> const std::set<RecordId>& { return m_covered; },
                 event))
            result.emplace(ballot.key.competitor.text(), ballot);
        return result;
    }
    BallotState state(const std::string& id) const { return ballots().at(id).state; }
    std::optional<Points> place(const std::string& id, const CriterionId& dance = kWaltz) const
    {
        const auto marks = ballots().at(id).value.marks;
        const auto found = marks.find(dance);
        return found == marks.end() ? std::nullopt : std::optional(found->second);
    }

    model::Event event;

private:
    std::deque<model::RankingVersions> m_versions;
    merge::JudgesRankings m_rankings;
    std::set<RecordId> m_covered;
};

} // namespace

TEST_CASE("ranking ballots: a place is a mark, whatever the criterion's scale", "[merge]")
{
    Final final;
    final.event.stages.front().rubric.criteria.front().scale = {pt("10"), pt("20"), pt("1"), {}};
    const auto& versions = final.order({"c", "a", "d", "b"});
    CHECK(final.place("c") == pt("1"));
    CHECK(final.place("b") == pt("4"));
    CHECK(final.state("b") == BallotState::NotHandedIn);
    CHECK(final.ballots().at("b").record == versions.record);
    CHECK(final.ballots().at("b").ranked);
    final.handIn();
    CHECK(final.state("b") == BallotState::HandedIn);
}

TEST_CASE("ranking ballots: those behind the best share the mean of the places left", "[merge]")
{
    Final three({kWaltz}, 3);
    three.order({"c", "a", "d"});
    CHECK(three.place("d") == pt("3"));
    CHECK(three.place("b") == pt("4"));

    Final one({kWaltz}, 1);
    auto& versions = one.order({"c"});
    CHECK(one.place("a") == pt("3")); // of 2, 3 and 4
    versions.value.leftOut[CompetitorId("d")] = Verdict::Absent;
    CHECK(one.place("a") == pt("2.5"));
    CHECK(one.state("a") == BallotState::NotHandedIn);

    versions.value = builders::ranking({"c", "b"}); // more than were asked for
    versions.value.rubric = one.event.stages.front().rubricHash;
    CHECK(one.place("c") == pt("1"));
    CHECK(one.place("b") == pt("3"));

    Final more({kWaltz}, 9); // more places than entries
    more.order({"c", "a", "b"});
    CHECK(more.state("c") == BallotState::Partial);
}

TEST_CASE("ranking ballots: an order that is not finished does not count", "[merge]")
{
    Final final;
    final.order({"c", "a", "d"});
    final.handIn();
    CHECK(final.state("c") == BallotState::Partial);
    CHECK(final.state("b") == BallotState::Partial);
    CHECK_FALSE(final.place("b"));

    final.event.competitors[1].withdrawn = true; // b is asked of nobody now
    CHECK(final.state("c") == BallotState::HandedIn);
    CHECK_FALSE(final.ballots().contains("b"));
}

TEST_CASE("ranking ballots: a withdrawn entry keeps its place and the others theirs", "[merge]")
{
    Final final;
    final.order({"c", "a", "d", "b"});
    final.event.competitors[2].disqualified = true;
    CHECK(final.place("c") == pt("1"));
    CHECK(final.place("a") == pt("2"));
    CHECK(final.state("a") == BallotState::NotHandedIn);
}

TEST_CASE("ranking ballots: who is left out in one dance is in all", "[merge]")
{
    Final final({kWaltz, kTango});
    auto& waltz = final.order({"c", "a", "b"}, kWaltz);
    waltz.value.leftOut[CompetitorId("d")] = Verdict::Recused;
    final.order({"d", "a", "b", "c"}, kTango);
    CHECK(final.ballots().at("d").value.verdict == Verdict::Recused);
    CHECK(final.ballots().at("d").value.marks.empty());
    CHECK(final.place("a", kWaltz) == pt("2"));
    CHECK(final.place("a", kTango) == pt("2"));
    CHECK_FALSE(final.ballots().at("d").counts());
    CHECK(final.ballots().at("a").counts());
}

TEST_CASE("ranking ballots: the worst of the dances says how all stand", "[merge]")
{
    Final final({kWaltz, kTango});
    final.order({"c", "a", "b", "d"}, kWaltz);
    CHECK(final.state("a") == BallotState::Partial); // no tango yet
    auto& tango = final.order({"a", "c", "b", "d"}, kTango);
    CHECK(final.state("a") == BallotState::NotHandedIn);
    CHECK(final.ballots().at("a").record == tango.record);
    final.handIn(); // the tango alone
    CHECK(final.state("a") == BallotState::NotHandedIn);
    tango.withdrawn = true;
    CHECK(final.state("a") == BallotState::Withdrawn);
    tango.conflict = true;
    CHECK(final.state("a") == BallotState::Conflict);
}

TEST_CASE("ranking ballots: an order on another rubric does not count without a map", "[merge]")
{
    Final final;
    auto& versions = final.order({"c", "a", "b", "d"});
    auto older = final.event.stages.front().rubric;
    older.criteria.front().id = CriterionId("vals");
    versions.value.rubric = record::rubricHash(older);
    final.event.rubrics[versions.value.rubric] = older;
    CHECK(final.state("a") == BallotState::OtherRubric);

    model::RubricMap map;
    map.sources[kWaltz][CriterionId("vals")] = 1;
    final.event.rubricMaps[{versions.value.rubric, final.event.stages.front().rubricHash}] = map;
    CHECK(final.state("a") == BallotState::NotHandedIn);
    CHECK(final.place("a") == pt("2"));
    CHECK(final.ballots().at("a").mapped);
}

TEST_CASE("ranking ballots: entries the judge may not place are not asked for", "[merge]")
{
    Final final;
    model::Interest interest;
    interest.competitors = {CompetitorId("d")};
    final.event.interests[kJudge] = interest;
    final.order({"c", "a", "b"});
    CHECK(final.state("a") == BallotState::NotHandedIn);
    CHECK_FALSE(final.ballots().contains("d"));

    final.event.competitors[1].joinedTo = CompetitorId("a"); // b and a are one entry
    final.event.joined[CompetitorId("b")] = CompetitorId("a");
    CHECK(final.ballots().at("b").entry == CompetitorId("a"));
}

TEST_CASE("ranking ballots: an entry that was not the judge's is kept, not counted", "[merge]")
{
    Final final;
    final.event.assignments[kStage][kJudge].erase(CompetitorId("b"));
    final.order({"c", "b", "a", "d"});
    CHECK(final.state("b") == BallotState::Unassigned);
    CHECK(final.state("a") == BallotState::NotHandedIn);
    CHECK(final.place("a") == pt("3"));
    final.event.statuses[{kStage, CompetitorId("a"), kJudge}].word =
        model::BallotStatus::Word::Void;
    CHECK(final.state("a") == BallotState::Void);
}
