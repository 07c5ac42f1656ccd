#include "catch.h"
#include "desk.h"
#include "document/remarks.h"
#include "points.h"
#include "ui/dialogs/nominate_dialog.h"
#include "ui/pages/score_page.h"
#include "ui/widgets/criterion_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/score_edit.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <algorithm>

using namespace juri;

namespace {

const StageId kStage("final");

ui::ScoreEdit* box()
{
    return qobject_cast<ui::ScoreEdit*>(QApplication::focusWidget());
}

std::string boxName()
{
    return box() ? box()->accessibleName().toStdString() : "no box";
}

model::BallotText words(ui::MainWindow& window)
{
    return document::sheet(window.session().document(), kStage, window.scorePage().competitor())
        .value()
        .text;
}

bool isShown(const QWidget& window, const QString& part)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        const auto* elided = qobject_cast<const ui::ElidedLabel*>(label);
        return label->isVisible() && (elided ? elided->fullText() : label->text()).contains(part);
    });
}

/// The second criterion has levels for marks: 1, 2 and 5.
void onlyLevels(model::Template& setup)
{
    auto& craft = setup.stages.front().rubric.criteria[1];
    craft.scale = {pt("1"), pt("5"), pt("1"), {pt("1"), pt("2"), pt("5")}};
    craft.levels = {{pt("5"), pt("5"), {"Baik", "Good"}, {}},
                    {pt("2"), pt("2"), {"Cukup", "Fair"}, {}},
                    {pt("1"), pt("1"), {"Kurang", "Weak"}, {}}};
}

/// More than there is room for comments below.
void eightCriteria(model::Template& setup)
{
    auto& criteria = setup.stages.front().rubric.criteria;
    for (int i = 3; i < 8; ++i) {
        criteria.push_back(criteria.front());
        criteria.back().id = CriterionId("more" + std::to_string(i));
        criteria.back().weight = pt("10");
    }
}

} // namespace

TEST_CASE("score page: a typed zero is asked about once, and a blank is none", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();

    type("0\n");
    CHECK(desk.marks("1") == "- - -");
    REQUIRE(box());
    CHECK(boxName() == "Originality");
    CHECK(box()->accessibleDescription().contains(QStringLiteral("Really 0?")));

    type("\n");
    CHECK(desk.marks("1") == "0 - -");
    CHECK(boxName() == "Execution");

    type("0");
    press(Qt::Key_Backspace);
    type("80\n0\n"); // another zero, another question
    CHECK(desk.marks("1") == "0 80 -");
}

TEST_CASE("score page: a zero is asked about also when the mouse leaves the box", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("0");
    auto* zero = box();
    auto* list = window.scorePage().findChild<ui::ListView*>();
    REQUIRE(list);

    for (int click = 0; click < 2; ++click) { // the second one is no answer either
        const auto second = list->visualRect(list->model()->index(1, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
        settle();
        CHECK(desk.marks("1") == "- - -");
        REQUIRE(box() == zero);
        CHECK(box()->accessibleDescription().contains(QStringLiteral("Really 0?")));
        CHECK(list->currentIndex().row() == 0);
    }
    type("\n");
    CHECK(desk.marks("1") == "0 - -");
    CHECK(boxName() == "Execution");
}

TEST_CASE("score page: a level chosen by Alt and a number may be zero without a question",
          "[ui][score]")
{
    Desk desk([](model::Template& setup) {
        setup.stages.front().rubric.criteria[0].levels.back() = {
            pt("0"), pt("0"), {"Nol", "None"}, {}};
    });
    desk.judgeWindow();
    press(Qt::Key_4, Qt::AltModifier);
    CHECK(desk.marks("1") == "0 - -");
}

TEST_CASE("score page: where marks are levels a digit chooses and moves on", "[ui][score]")
{
    Desk desk(onlyLevels);
    desk.judgeWindow();
    type("70\n");
    CHECK(boxName() == "Execution");
    type("3"); // no level of the scale
    CHECK(boxName() == "Execution");
    CHECK(box()->isInvalid());
    type("2");
    CHECK(desk.marks("1") == "70 2 -");
    CHECK(boxName() == "Presentation");
    type("\n"); // of habit: passes over nothing
    CHECK(boxName() == "Presentation");
    type("66\n");
    CHECK(desk.marks("1") == "70 2 66");
}

TEST_CASE("score page: groups have sub-totals", "[ui][score]")
{
    Desk desk([](model::Template& setup) {
        auto& criteria = setup.stages.front().rubric.criteria;
        criteria[0].group = criteria[1].group = {"Karya", "Work"};
        criteria[2].group = {"Panggung", "Stage"};
    });
    auto& window = desk.judgeWindow();
    type("80\n70\n");
    CHECK(isShown(window, QStringLiteral("61.00 of 80")));
    CHECK(isShown(window, QStringLiteral("0.00 of 20")));
}

TEST_CASE("score page: words for the entry, the criterion in hand, and nobody else", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("76\n"); // on to Execution

    press(Qt::Key_M, Qt::ControlModifier);
    type("bagus");
    press(Qt::Key_M, Qt::ControlModifier);
    type("rapi");
    press(Qt::Key_M, Qt::ControlModifier);
    type("tetangga?");
    press(Qt::Key_Escape);

    CHECK(boxName() == "Execution");
    const auto said = words(window);
    CHECK(said.comment == "bagus");
    CHECK(said.byCriterion == std::map<CriterionId, std::string>{{CriterionId("craft"), "rapi"}});
    const auto& document = window.session().document();
    CHECK(document::privateNote(document, kStage, window.scorePage().competitor()).value()
          == "tetangga?");

    press(Qt::Key_Down, Qt::ControlModifier); // the next entry has none of it
    CHECK(words(window).isEmpty());
    auto* note = window.scorePage().findChild<ui::NoteEdit*>();
    REQUIRE(note);
    CHECK(note->toPlainText().isEmpty());
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(note->toPlainText().toStdString() == "tetangga?");
}

TEST_CASE("score page: words have room while they are written, and show their start after that",
          "[ui][score]")
{
    Desk desk(eightCriteria);
    auto& window = desk.judgeWindow();
    auto* note = window.scorePage().findChild<ui::NoteEdit*>();
    REQUIRE(note);
    const auto shownLines = [&] {
        return note->viewport()->height() / note->fontMetrics().lineSpacing();
    };
    CHECK(shownLines() < 4);

    press(Qt::Key_M, Qt::ControlModifier);
    CHECK(shownLines() >= 4);
    type("satu");
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Return);
    press(Qt::Key_Escape);

    CHECK(shownLines() < 4);
    CHECK(note->verticalScrollBar()->value() == 0);
    press(Qt::Key_M, Qt::ControlModifier); // goes on where it was left
    CHECK(note->viewport()->rect().contains(note->cursorRect().center()));
}

TEST_CASE("score page: the tabs of the words say which of them hold something", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto* tabs = window.scorePage().findChild<ui::TabStrip*>();
    REQUIRE(tabs);
    CHECK(tabs->accessibleTabName(0) == QStringLiteral("Comment"));
    const auto before = tabs->grab().toImage();

    press(Qt::Key_M, Qt::ControlModifier);
    type("bagus");
    press(Qt::Key_Escape);

    CHECK(tabs->accessibleTabName(0) == QStringLiteral("Comment, has text"));
    CHECK(tabs->accessibleTabName(2) == QStringLiteral("Only for you"));
    CHECK(tabs->grab().toImage() != before); // a dot
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(tabs->accessibleTabName(0) == QStringLiteral("Comment"));
    CHECK(tabs->grab().toImage() == before);
}

TEST_CASE("score page: says where a comment is needed, and how long it must be", "[ui][score]")
{
    Desk desk([](model::Template& setup) {
        auto& rubric = setup.stages.front().rubric;
        rubric.criteria[0].comment = {false, true, 10};
        rubric.comment = {true, false, 20};
    });
    auto& window = desk.judgeWindow();
    CHECK(isShown(window, QStringLiteral("0 of at least 20 characters")));
    type("95\n");
    press(Qt::Key_Up);
    REQUIRE(box());
    CHECK(box()->accessibleDescription()
          == QStringLiteral("Needs a comment of at least 10 characters"));
    press(Qt::Key_M, Qt::ControlModifier);
    press(Qt::Key_M, Qt::ControlModifier);
    type("sangat baik");
    CHECK(isShown(window, QStringLiteral("11 of at least 10 characters")));
    press(Qt::Key_Escape);
    REQUIRE(box());
    CHECK(box()->accessibleDescription()
          != QStringLiteral("Needs a comment of at least 10 characters"));
}

TEST_CASE("practice: a sheet to try, of which nothing is kept", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("76\n");
    window.scorePage().practise();
    type("10\n20\n30\n"); // on from the last one: to what is still to be marked

    CHECK(boxName() == "Execution");
    CHECK(desk.marks("1") == "76 - -");
    CHECK(desk.marks("2") == "- - -");
    window.scorePage().practise();
    CHECK(box()->text().toStdString() == "10"); // while the window is open
}

TEST_CASE("practice: the sheet counts as any other, and the window says that nothing is kept",
          "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    window.scorePage().practise();
    CHECK(window.statusText().toStdString() == "Practice: nothing is kept");

    type("80\n70\n");

    CHECK(isShown(window, QStringLiteral("61.00")));
    CHECK(isShown(window, QStringLiteral("1 criterion left")));
    CHECK(window.statusText().toStdString() == "Practice: nothing is kept");
    window.showPage(QStringLiteral("review"));
    CHECK(window.statusText().startsWith(QStringLiteral("All changes saved")));
    window.showPage(QStringLiteral("score"));
    CHECK(window.statusText().toStdString() == "Practice: nothing is kept");
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(window.statusText().startsWith(QStringLiteral("All changes saved")));
}

TEST_CASE("nominations: a sentence an award, and an empty one takes it back", "[ui]")
{
    scoring::Award award;
    award.id = "craft";
    award.name = {"Karya", "Craft"};
    ui::NominateDialog dialog({award}, {{"craft", "rapi"}});
    auto* sentence = dialog.findChild<ui::LineEdit*>();
    REQUIRE(sentence);
    CHECK(sentence->text().toStdString() == "rapi");
    sentence->setText(QStringLiteral("  "));
    CHECK(dialog.nominations().at("craft").isEmpty());
}

TEST_CASE("score page: why an entry is not marked is in sight, wherever the cursor was",
          "[ui][score]")
{
    Desk desk([](model::Template& setup) {
        auto& criteria = setup.stages[0].rubric.criteria;
        for (int i = 0; i < 9; ++i) {
            criteria.push_back(criteria[0]);
            criteria.back().id = CriterionId("more-" + std::to_string(i));
        }
    });
    auto& window = desk.window(Language::English, desk.judgePath(), {1124, 600});
    auto& page = window.scorePage();
    page.open(page.competitor(), CriterionId("more-8"));
    settle();
    auto& document = window.session().document();
    REQUIRE(document::recuse(document, page.stage(), page.competitor(), "My pupil"));
    settle();
    const auto* message = page.findChild<ui::InlineMessage*>();
    REQUIRE(message->isVisible());
    CHECK(message->visibleRegion().boundingRect().height() == message->height());
}
