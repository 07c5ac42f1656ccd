#include "document/presentation_times.h"

#include "document/remarks.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

TEST_CASE("times: noted with the entry, they reach the organisers and last", "[document]")
{
    StageSet set;
    set.laptop("A");
    model::BallotKey key{StageSet::stage(), {}, {}};
    std::string file;
    {
        auto judging = set.openLaptop("A");
        key.competitor = StageSet::entry(judging, "2");
        key.judge = judging.judge();
        CHECK_FALSE(notedTimes(judging, key));
        REQUIRE(noteTimes(judging, StageSet::stage(), key.competitor, {400, 700}));
        REQUIRE(noteTimes(judging, StageSet::stage(), key.competitor, {425, 770}));
        const auto digest = judging.digest();
        REQUIRE(noteTimes(judging, StageSet::stage(), key.competitor, {425, 770}));
        CHECK(judging.digest() == digest); // said already
        REQUIRE(setComment(judging, StageSet::stage(), key.competitor, "rapi"));
        file = set.exportOf(judging, "A");
    }
    CHECK(notedTimes(set.openLaptop("A"), key) == PresentationTimes{425, 770});
    auto event = set.openEvent();
    StageSet::mergeInto(event, {file});
    CHECK(notedTimes(event, key) == PresentationTimes{425, 770});
}

TEST_CASE("times: refused where there is no such sheet or no such time", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto first = StageSet::entry(judging, "1");
    const auto digest = judging.digest();
    const auto code = [&](const StageId& stage, const CompetitorId& id, PresentationTimes times) {
        return noteTimes(judging, stage, id, times).error().code;
    };
    CHECK(code(StageId("none"), first, {1, 1}) == ErrorCode::UnknownStage);
    CHECK(code(StageSet::stage(), practiceEntry(), {1, 1}) == ErrorCode::NotAssigned);
    CHECK(code(StageSet::stage(), first, {-1, 1}) == ErrorCode::Usage);
    CHECK(code(StageSet::stage(), first, {1, kLongestPresentation + 1}) == ErrorCode::Usage);
    CHECK(judging.digest() == digest);
    auto event = set.openEvent();
    CHECK(noteTimes(event, StageSet::stage(), first, {1, 1}).error().code
          == ErrorCode::WrongDocument);
}
