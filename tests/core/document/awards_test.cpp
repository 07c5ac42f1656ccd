#include "document/awards.h"

#include "document/locking.h"
#include "document/remarks.h"
#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

namespace {

constexpr auto kRule = R"({"awards": [
    {"id": "main", "name": {"id": "Juara", "en": "Winner"}, "main": true},
    {"id": "second", "name": {"id": "Kedua", "en": "Runner-up"}, "main": true},
    {"id": "craft", "name": {"id": "Karya", "en": "Craft"}, "criteria": {"craft": "1"}}]})";

struct Board {
    StageSet set{1, kRule};

    Board()
    {
        set.laptop("A");
        auto judging = set.openLaptop("A");
        int mark = 90;
        for (const auto* number : {"1", "2", "3", "4"}) {
            const auto text = std::to_string(mark -= 10);
            StageSet::mark(judging, number, text.c_str(), text.c_str());
        }
        const auto second = StageSet::entry(judging, "2");
        REQUIRE(setComment(judging, StageSet::stage(), second, "berani"));
        REQUIRE(submit(judging, StageSet::stage()));
        const std::vector files{set.exportOf(judging, "A"),
                                set.scoreFile("B", {"80", "70", "60", "50"})};
        auto event = set.openEvent();
        StageSet::mergeInto(event, files);
    }

    /// The numbers of those who win an award, in order.
    static std::vector<std::string> winners(const Document& event, const std::string& award)
    {
        const auto sheet = awardsSheet(event, StageSet::stage()).value();
        const auto found = std::ranges::find(sheet.results, award, &scoring::AwardResult::id);
        REQUIRE(found != sheet.results.end());
        std::vector<std::string> numbers;
        for (const auto& line : found->lines) {
            if (line.wins)
                numbers.push_back(sheet.competitors[static_cast<std::size_t>(line.entry)].number);
        }
        return numbers;
    }

    static Result<ChangeSet> give(Document& event, const char* award, const char* number,
                                  const std::string& reason = {})
    {
        return decideAward(event, StageSet::stage(), award, {StageSet::entry(event, number)},
                           reason);
    }
};

using Numbers = std::vector<std::string>;

} // namespace

TEST_CASE("awards: what the values propose, with what the judges wrote", "[document]")
{
    Board board;
    const auto event = board.set.openEvent();
    CHECK(Board::winners(event, "main") == Numbers{"1"});
    CHECK(Board::winners(event, "second") == Numbers{"2"}); // 1 has a main award
    CHECK(Board::winners(event, "craft") == Numbers{"1"});
    const auto sheet = awardsSheet(event, StageSet::stage()).value();
    REQUIRE(sheet.remarks.size() == 4);
    CHECK(sheet.remarks[1] == std::vector<report::Remark>{{"A", "", "berani"}});
    CHECK(sheet.remarks[0].empty());
}

TEST_CASE("awards: a decision against the values needs a reason, and moves the others",
          "[document]")
{
    Board board;
    auto event = board.set.openEvent();
    CHECK(Board::give(event, "main", "2").error().code == ErrorCode::Usage);
    REQUIRE(Board::give(event, "main", "2", "dampak lebih luas"));
    CHECK(Board::winners(event, "main") == Numbers{"2"});
    CHECK(Board::winners(event, "second") == Numbers{"1"});
    const auto sheet = awardsSheet(event, StageSet::stage()).value();
    CHECK(sheet.results[0].decided);
    CHECK(sheet.results[0].differs());
    CHECK(sheet.reasons[0] == "dampak lebih luas");
    CHECK_FALSE(sheet.results[1].decided);

    REQUIRE(reopenAward(event, StageSet::stage(), "main"));
    CHECK(Board::winners(event, "main") == Numbers{"1"});
}

TEST_CASE("awards: as proposed no reason is needed, and nobody may win", "[document]")
{
    Board board;
    auto event = board.set.openEvent();
    REQUIRE(Board::give(event, "main", "1"));
    CHECK(Board::winners(event, "second") == Numbers{"2"});
    CHECK(decideAward(event, StageSet::stage(), "craft", {}, "").error().code == ErrorCode::Usage);
    REQUIRE(decideAward(event, StageSet::stage(), "craft", {}, "tak ada yang layak"));
    CHECK(Board::winners(event, "craft").empty());
    CHECK(lockStage(event, StageSet::stage())); // a decision is no hindrance
}

TEST_CASE("awards: what cannot be decided is said, and nothing changes", "[document]")
{
    Board board;
    auto event = board.set.openEvent();
    const auto digest = event.digest();
    CHECK(Board::give(event, "gold", "1").error().code == ErrorCode::UnknownAward);
    CHECK(decideAward(event, StageSet::stage(), "main", {CompetitorId("x")}, "r").error().code
          == ErrorCode::UnknownEntry);
    CHECK(decideAward(event, StageId("x"), "main", {}, "r").error().code
          == ErrorCode::UnknownStage);
    auto judging = board.set.openLaptop("A");
    CHECK(Board::give(judging, "main", "1").error().code == ErrorCode::WrongDocument);
    CHECK(event.digest() == digest);
}
