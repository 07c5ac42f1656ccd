#include "document/judging.h"

#include "document/remarks.h"
#include "stage_set.h"

using namespace juri;
using namespace juri::document;

namespace {

const CriterionId kIdea("idea");
const CriterionId kCraft("craft");

Sheet sheetOf(const Document& document, const char* number)
{
    return sheet(document, StageSet::stage(), StageSet::entry(document, number)).value();
}

} // namespace

TEST_CASE("mark: is there after closing, without any saving", "[document]")
{
    StageSet set;
    set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        const auto changes =
            enterMark(judging, StageSet::stage(), StageSet::entry(judging, "2"), kIdea, pt("71"));
        REQUIRE(changes);
        CHECK(changes->ballots.size() == 1);
        CHECK_FALSE(changes->records);
    }
    const auto judging = set.openLaptop("A");
    CHECK(sheetOf(judging, "2").value.marks == model::Marks{{kIdea, pt("71")}});
    CHECK(sheetOf(judging, "2").state == SheetState::Partial);
    CHECK(sheetOf(judging, "2").isDraft);
    CHECK(sheetOf(judging, "1").state == SheetState::Empty);
}

TEST_CASE("practice: takes marks and words, and leaves no trace", "[document]")
{
    StageSet set;
    set.laptop("A");
    {
        auto judging = set.openLaptop("A");
        const auto practice = practiceEntry();
        const auto marked = enterMark(judging, StageSet::stage(), practice, kIdea, pt("71"));
        REQUIRE(marked);
        CHECK(marked->ballots.size() == 1);
        CHECK(enterMark(judging, StageSet::stage(), practice, kIdea, pt("710")).error().code
              == ErrorCode::MarkOutOfRange);
        REQUIRE(setComment(judging, StageSet::stage(), practice, "coba"));
        CHECK(sheet(judging, StageSet::stage(), practice)->value.marks.size() == 1);
        REQUIRE(undo(judging));
        REQUIRE(undo(judging));
        CHECK(sheet(judging, StageSet::stage(), practice)->state == SheetState::Empty);
        REQUIRE(redo(judging));
        CHECK(sheet(judging, StageSet::stage(), practice)->state == SheetState::Partial);

        CHECK(sheets(judging, StageSet::stage()).size() == 4);
        for (const auto* number : {"1", "2", "3", "4"})
            StageSet::mark(judging, number, "70", "70");
        const auto records = judging.recordCount();
        REQUIRE(submit(judging, StageSet::stage()));
        CHECK(judging.recordCount() == records + 5); // four ballots, sign-off
        CHECK(enterMark(judging, StageSet::stage(), practice, kIdea, pt("72"))); // still allowed
    }
    const auto judging = set.openLaptop("A");
    CHECK(sheet(judging, StageSet::stage(), practiceEntry())->state == SheetState::Empty);
}

TEST_CASE("mark: a refused one changes nothing and tells nobody", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    judging.setListener([](const ChangeSet&) { FAIL("no change happened"); });
    const auto entry = StageSet::entry(judging, "1");

    CHECK(enterMark(judging, StageSet::stage(), entry, kIdea, pt("101")).error()
          == Error{ErrorCode::MarkOutOfRange, "idea", "0..100"});
    CHECK(enterMark(judging, StageSet::stage(), entry, kIdea, pt("70.5")).error().code
          == ErrorCode::MarkOutOfRange);
    CHECK(enterMark(judging, StageSet::stage(), entry, CriterionId("x"), pt("1")).error().code
          == ErrorCode::UnknownCriterion);
    CHECK(enterMark(judging, StageId("x"), entry, kIdea, pt("1")).error().code
          == ErrorCode::UnknownStage);
    CHECK(enterMark(judging, StageSet::stage(), CompetitorId("x"), kIdea, pt("1")).error().code
          == ErrorCode::NotAssigned);
    CHECK(enterMarks(judging, StageSet::stage(), entry, {{kIdea, pt("7")}, {kCraft, pt("101")}})
              .error()
              .code
          == ErrorCode::MarkOutOfRange);
    CHECK(sheetOf(judging, "1").state == SheetState::Empty);
}

TEST_CASE("mark: an event document has no sheets to mark", "[document]")
{
    const StageSet set;
    auto event = set.openEvent();
    CHECK(enterMark(event, StageSet::stage(), StageSet::entry(event, "1"), kIdea, pt("7"))
              .error()
              .code
          == ErrorCode::WrongDocument);
}

TEST_CASE("mark: an entry the judge has an interest in cannot be marked", "[document]")
{
    StageSet set;
    {
        auto event = set.openEvent();
        model::Interest interest;
        interest.institutions = {"SMK 3"};
        interest.reason = "sekolah sendiri";
        REQUIRE(declareInterests(event, {{event.event().judges[0].id, interest}}));
    }
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto outcome =
        enterMark(judging, StageSet::stage(), StageSet::entry(judging, "3"), kIdea, pt("7"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorCode::ConflictOfInterest, "3", "sekolah sendiri"});
}

TEST_CASE("undo: takes back marks, comments and verdicts in turn, and redo puts them back",
          "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto entry = StageSet::entry(judging, "1");
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kIdea, pt("70")));
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kIdea, pt("80")));
    REQUIRE(setComment(judging, StageSet::stage(), entry, "bagus"));
    REQUIRE(recuse(judging, StageSet::stage(), entry, "kenal"));

    CHECK(undoStep(judging)->what == Step::What::Verdict);
    REQUIRE(undo(judging));
    CHECK(sheetOf(judging, "1").value.marks.at(kIdea) == pt("80"));
    CHECK(undoStep(judging)->what == Step::What::Comment);
    REQUIRE(undo(judging));
    CHECK(sheetOf(judging, "1").text.comment.empty());
    CHECK(undoStep(judging) == Step{Step::What::Mark, StageSet::stage(), entry, kIdea});
    REQUIRE(undo(judging));
    CHECK(sheetOf(judging, "1").value.marks.at(kIdea) == pt("70"));
    REQUIRE(undo(judging));
    CHECK(sheetOf(judging, "1").state == SheetState::Empty);
    CHECK_FALSE(sheetOf(judging, "1").isDraft);
    CHECK(undo(judging).error().code == ErrorCode::NothingToUndo);

    for (int i = 0; i < 4; ++i)
        REQUIRE(redo(judging));
    CHECK(sheetOf(judging, "1").state == SheetState::Recused);
    CHECK(redo(judging).error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("undo: a new change forgets what could be redone", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto entry = StageSet::entry(judging, "1");
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kIdea, pt("70")));
    REQUIRE(undo(judging));
    CHECK(redoStep(judging));
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kIdea, pt("60")));
    CHECK_FALSE(redoStep(judging));
}

TEST_CASE("verdict: recused needs a reason, shows no marks, and can be taken back", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto entry = StageSet::entry(judging, "1");
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kIdea, pt("70")));

    CHECK(recuse(judging, StageSet::stage(), entry, "  ").error().code == ErrorCode::Usage);
    REQUIRE(recuse(judging, StageSet::stage(), entry, " sepupu "));
    CHECK(sheetOf(judging, "1").state == SheetState::Recused);
    CHECK(sheetOf(judging, "1").value.marks.empty());
    CHECK(sheetOf(judging, "1").text.reason == "sepupu");

    REQUIRE(takeBackVerdict(judging, StageSet::stage(), entry));
    CHECK(sheetOf(judging, "1").value.marks.at(kIdea) == pt("70"));
    CHECK(sheetOf(judging, "1").text.reason.empty());

    REQUIRE(markAbsent(judging, StageSet::stage(), entry, "tidak datang"));
    CHECK(sheetOf(judging, "1").state == SheetState::Absent);
    REQUIRE(enterMark(judging, StageSet::stage(), entry, kCraft, pt("5"))); // came after all
    CHECK(sheetOf(judging, "1").value.marks == model::Marks{{kCraft, pt("5")}});
}

TEST_CASE("mark: zero is a mark, cleared is none", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    StageSet::mark(judging, "1", "0", "0");
    CHECK(sheetOf(judging, "1").state == SheetState::Complete);
    REQUIRE(clearMark(judging, StageSet::stage(), StageSet::entry(judging, "1"), kIdea));
    CHECK(sheetOf(judging, "1").state == SheetState::Partial);
}

TEST_CASE("sheets: many are entered together or not at all", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    std::vector<SheetEntry> entries{
        {StageSet::entry(judging, "1"),
         model::Verdict::Scored,
         {{kIdea, pt("7")}},
         {"baik", {}, {}}},
        {StageSet::entry(judging, "2"), model::Verdict::Recused, {}, {{}, "kenal", {}}},
        {StageSet::entry(judging, "3"), model::Verdict::Scored, {{kIdea, pt("700")}}, {}}};

    CHECK(enterSheets(judging, StageSet::stage(), entries).error().code
          == ErrorCode::MarkOutOfRange);
    CHECK(sheetOf(judging, "1").state == SheetState::Empty);

    entries.pop_back();
    REQUIRE(enterSheets(judging, StageSet::stage(), entries));
    CHECK(sheetOf(judging, "1").text.comment == "baik");
    CHECK(sheetOf(judging, "2").state == SheetState::Recused);
}

TEST_CASE("undo: sheets entered together are one step back, and one forward", "[document]")
{
    StageSet set;
    set.laptop("A");
    auto judging = set.openLaptop("A");
    const auto stage = StageSet::stage();
    const auto first = StageSet::entry(judging, "1");
    const auto row = [&](const char* number) {
        return SheetEntry{StageSet::entry(judging, number),
                          model::Verdict::Scored,
                          {{kIdea, pt("70")}, {kCraft, pt("60")}},
                          {}};
    };
    REQUIRE(enterMark(judging, stage, first, kIdea, pt("9")));
    REQUIRE(enterSheets(judging, stage, {row("1"), row("2"), row("3")}));
    CHECK(undoStep(judging) == Step{Step::What::Sheets, stage, first, kCraft, 6});

    REQUIRE(undo(judging));
    CHECK(sheetOf(judging, "1").value.marks == model::Marks{{kIdea, pt("9")}});
    CHECK(sheetOf(judging, "2").state == SheetState::Empty);
    CHECK_FALSE(sheetOf(judging, "3").isDraft);
    CHECK(undoStep(judging) == Step{Step::What::Mark, stage, first, kIdea});

    REQUIRE(redo(judging));
    for (const auto* number : {"1", "2", "3"})
        CHECK(sheetOf(judging, number).state == SheetState::Complete);
    CHECK(redo(judging).error().code == ErrorCode::NothingToUndo);
}
