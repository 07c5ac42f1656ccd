#include "document/outlier_marks.h"

#include "document/locking.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;
using Answer = OutlierMark::Answer;

namespace {

constexpr auto kRule = R"({"outliers": {"points": "20"}})";

/// Judges A, B and C agree about everyone, but for A's mark for entry 4.
struct Panel {
    StageSet set{1, kRule};

    Panel()
    {
        addThird();
        const std::vector files{set.scoreFile("A", {"70", "75", "80", "30"}),
                                set.scoreFile("B", {"72", "77", "82", "78"}),
                                set.scoreFile("C", {"68", "73", "78", "80"})};
        auto event = set.openEvent();
        StageSet::mergeInto(event, files);
    }

    void addThird()
    {
        auto event = set.openEvent();
        std::vector<model::Judge> judges(1);
        judges[0].code = "C";
        REQUIRE(addJudges(event, judges));
        std::map<JudgeId, std::set<CompetitorId>> entries;
        for (const auto& competitor : event.event().competitors)
            entries[event.event().judges.back().id].insert(competitor.id);
        REQUIRE(assign(event, StageSet::stage(), entries));
    }

    std::vector<OutlierMark> outliers(const Document& event) const
    {
        return outlierMarks(event, StageSet::stage()).value();
    }

    /// Judge A answers, and the organisers merge the file.
    void confirm(Document& event, const char* name)
    {
        auto judging = set.openLaptop("A");
        const auto entry = StageSet::entry(judging, "4");
        REQUIRE(confirmMark(judging, StageSet::stage(), entry, CriterionId("idea"), "sudah benar"));
        REQUIRE(confirmMark(judging, StageSet::stage(), entry, CriterionId("craft"), ""));
        StageSet::mergeInto(event, {set.exportOf(judging, name)});
    }
};

} // namespace

TEST_CASE("outliers: marks far from the others' keep a result from being locked", "[document]")
{
    Panel panel;
    auto event = panel.set.openEvent();
    const auto open = panel.outliers(event);
    REQUIRE(open.size() == 2);
    CHECK(open[0].criterion == CriterionId("idea"));
    CHECK(open[0].mark == pt("30"));
    CHECK(open[0].median == 78);
    CHECK(open[0].distance == -48);
    CHECK(open[0].answer == Answer::Open);
    const auto refused = lockStage(event, StageSet::stage());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::NotLockable);
    CHECK(refused.error().detail
          == "far from the others: entry 4, judge A, idea 30\n"
             "far from the others: entry 4, judge A, craft 30");
}

TEST_CASE("outliers: the judge stands by a mark, handed in as it is", "[document]")
{
    Panel panel;
    auto event = panel.set.openEvent();
    panel.confirm(event, "confirmed");
    const auto outliers = panel.outliers(event);
    REQUIRE(outliers.size() == 2);
    CHECK(outliers[0].answer == Answer::Confirmed);
    CHECK(outliers[0].reason == "sudah benar");
    CHECK(lockStage(event, StageSet::stage()));
}

TEST_CASE("outliers: an answer is about one mark, and another mark asks again", "[document]")
{
    Panel panel;
    auto event = panel.set.openEvent();
    panel.confirm(event, "confirmed");
    auto judging = panel.set.openLaptop("A");
    REQUIRE(reopen(judging, StageSet::stage(), "salah tulis"));
    StageSet::mark(judging, "4", "35", "30");
    REQUIRE(submit(judging, StageSet::stage()));
    StageSet::mergeInto(event, {panel.set.exportOf(judging, "again")});
    const auto outliers = panel.outliers(event);
    REQUIRE(outliers.size() == 2);
    CHECK(outliers[0].mark == pt("35"));
    CHECK(outliers[0].answer == Answer::Open);
    CHECK(outliers[1].answer == Answer::Confirmed);
}

TEST_CASE("outliers: the organisers waive one with a reason, and only one that is there",
          "[document]")
{
    Panel panel;
    auto event = panel.set.openEvent();
    const auto ballot = panel.outliers(event).front().ballot;
    const CriterionId idea("idea"), craft("craft");
    CHECK(waiveOutlier(event, ballot, idea, " ").error().code == ErrorCode::Usage);
    CHECK(waiveOutlier(event, ballot, CriterionId("x"), "r").error().code
          == ErrorCode::NothingToWaive);
    REQUIRE(waiveOutlier(event, ballot, idea, "dibahas panel"));
    const auto outliers = panel.outliers(event);
    CHECK(outliers[0].criterion == craft); // what is open comes first
    CHECK(outliers[1].answer == Answer::Waived);
    CHECK(outliers[1].reason == "dibahas panel");
    REQUIRE(waiveOutlier(event, ballot, craft, "dibahas panel"));
    CHECK(lockStage(event, StageSet::stage()));
}

TEST_CASE("outliers: without a limit nothing is asked, and who may not answer is told",
          "[document]")
{
    StageSet set;
    set.laptop("A");
    auto event = set.openEvent();
    CHECK(outlierMarks(event, StageSet::stage()).value().empty());
    CHECK(outlierMarks(event, StageId("x")).error().code == ErrorCode::UnknownStage);
    const auto entry = StageSet::entry(event, "1");
    CHECK(confirmMark(event, StageSet::stage(), entry, CriterionId("idea"), "").error().code
          == ErrorCode::WrongDocument);
    auto judging = set.openLaptop("A");
    CHECK(confirmMark(judging, StageSet::stage(), entry, CriterionId("idea"), "").error().code
          == ErrorCode::UnknownCriterion); // there is no mark to stand by
    CHECK(waiveOutlier(judging, {}, CriterionId("idea"), "r").error().code
          == ErrorCode::WrongDocument);
}
