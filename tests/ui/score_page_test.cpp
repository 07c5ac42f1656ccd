#include "catch.h"
#include "desk.h"
#include "ui/pages/score_page.h"
#include "ui/pages/undo_text.h"
#include "ui/widgets/criterion_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/score_edit.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QTest>

using namespace juri;

namespace {

ui::ScoreEdit& box()
{
    auto* focused = qobject_cast<ui::ScoreEdit*>(QApplication::focusWidget());
    REQUIRE(focused);
    return *focused;
}

std::string numberOnPage(const ui::MainWindow& window)
{
    auto& page = const_cast<ui::MainWindow&>(window).scorePage();
    const auto& event = const_cast<ui::MainWindow&>(window).session().document().event();
    return model::findCompetitor(event, page.competitor())->number;
}

bool isShown(const ui::MainWindow& window, const QString& part)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        const auto* elided = qobject_cast<const ui::ElidedLabel*>(label);
        const auto text = elided ? elided->fullText() : label->text();
        if (label->isVisible() && text.contains(part))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("score page: an entry is scored with number keys and Enter alone", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();

    type("76\n68\n64\n");

    CHECK(desk.marks("1") == "76 68 64");
    CHECK(numberOnPage(window) == "2");
    CHECK(box().accessibleName().toStdString() == "Originality");
}

TEST_CASE("score page: every accepted mark is saved at once, and the window says so", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    CHECK(window.statusText().toStdString() == "All changes saved");

    type("76\n");

    CHECK(desk.marks("1") == "76 - -");
    CHECK(window.statusText().startsWith(QStringLiteral("All changes saved ")));
}

TEST_CASE("score page: a mark outside its scale stays in the box and is explained", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();

    type("120\n");

    CHECK(box().text().toStdString() == "120");
    CHECK(box().isInvalid());
    CHECK(box().accessibleDescription().contains(QStringLiteral("from 0 to 100")));
    CHECK(desk.marks("1") == "- - -");

    press(Qt::Key_Down, Qt::ControlModifier); // nor is the entry left
    CHECK(box().text().toStdString() == "120");

    press(Qt::Key_Escape);
    CHECK(box().text().toStdString() == "");
    CHECK_FALSE(box().isInvalid());
}

TEST_CASE("score page: what is typed after a refusal replaces the refused text", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();

    type("185\n");
    type("85\n");

    CHECK(desk.marks("1") == "85 - -");
}

TEST_CASE("score page: a refused mark left in another row stops going on, and has the cursor",
          "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("120");
    auto* refused = &box();
    auto* row = window.scorePage().findChildren<ui::CriterionRow*>()[2];
    QTest::mouseClick(&row->box(), Qt::LeftButton);
    type("60");

    SECTION("next competitor")
    {
        press(Qt::Key_Down, Qt::ControlModifier);
    }
    SECTION("on from the last criterion")
    {
        type("\n");
    }

    CHECK(numberOnPage(window) == "1");
    CHECK(QApplication::focusWidget() == refused);
    CHECK(box().text().toStdString() == "120");
    CHECK(box().isInvalid());
    CHECK(desk.marks("1") == "- - 60");
}

TEST_CASE("score page: a search leads from a refused mark back to it", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("120\n");
    auto* refused = &box();
    press(GENERATE(Qt::Key_G, Qt::Key_F), Qt::ControlModifier);

    type("3\n");

    CHECK(numberOnPage(window) == "1");
    REQUIRE(QApplication::focusWidget() == refused);
    type("90\n");
    CHECK(desk.marks("1") == "90 - -");
}

TEST_CASE("score page: comma and point are read in both languages", "[ui][score]")
{
    const auto language = GENERATE(Language::Indonesian, Language::English);
    Desk desk;
    desk.judgeWindow(language);

    type("76,5\n68.5\n");

    CHECK(desk.marks("1") == "76.5 68.5 -");
    press(Qt::Key_Up);
    CHECK(box().text().toStdString() == (language == Language::Indonesian ? "68,5" : "68.5"));
}

TEST_CASE("score page: undo is of the mark and not of the letters", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();
    type("76\n68\n");

    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks("1") == "76 - -");
    CHECK(box().accessibleName().toStdString() == "Execution");
    CHECK(box().text().toStdString() == "");

    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks("1") == "- - -");

    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.marks("1") == "76 68 -");
}

TEST_CASE("score page: letters not yet taken are what the first undo drops", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();
    type("76\n6");

    press(Qt::Key_Z, Qt::ControlModifier);

    CHECK(box().text().toStdString() == "");
    CHECK(desk.marks("1") == "76 - -");
}

TEST_CASE("score page: an emptied box takes the mark away", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();
    type("76\n");
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    type("\n");
    CHECK(desk.marks("1") == "- - -");
}

TEST_CASE("score page: Alt and a number choose a level, the middle of its range", "[ui][score]")
{
    Desk desk;
    desk.judgeWindow();

    press(Qt::Key_2, Qt::AltModifier);

    CHECK(desk.marks("1") == "78 - -");
    CHECK(box().text().toStdString() == "78");
}

TEST_CASE("score page: keys go from entry to entry and to a number", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();

    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(numberOnPage(window) == "2");
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(numberOnPage(window) == "1");
    press(Qt::Key_G, Qt::ControlModifier);
    type("3\n");
    CHECK(numberOnPage(window) == "3");
    CHECK(box().accessibleName().toStdString() == "Originality");
    press(Qt::Key_F, Qt::ControlModifier);
    type("Tim 2\n");
    CHECK(numberOnPage(window) == "2");
}

TEST_CASE("score page: a number opens just that competitor, whatever its zeros, or nobody",
          "[ui][score]")
{
    Desk desk({}, 13);
    auto& window = desk.judgeWindow();
    auto* list = window.scorePage().findChild<ui::ListView*>();
    REQUIRE(list);
    press(Qt::Key_G, Qt::ControlModifier);
    type("03\n");
    CHECK(numberOnPage(window) == "3");

    press(Qt::Key_G, Qt::ControlModifier);
    type("0\n"); // 10 has a zero, and is another
    CHECK(numberOnPage(window) == "3");
    CHECK(isShown(window, QStringLiteral("No number 0 here.")));
    press(Qt::Key_Backspace);
    CHECK_FALSE(isShown(window, QStringLiteral("No number 0 here.")));
    type("SMK\n"); // nor is an institution a number
    CHECK(numberOnPage(window) == "3");
    CHECK(isShown(window, QStringLiteral("No number SMK here.")));
    press(Qt::Key_Escape);
    CHECK(box().accessibleName().toStdString() == "Originality");
}

TEST_CASE("score page: the competitor in hand is marked again after a search in vain",
          "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto* list = window.scorePage().findChild<ui::ListView*>();
    REQUIRE(list);
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    type("xyz");
    press(Qt::Key_Escape);

    CHECK(list->currentIndex().row() == 1);
    CHECK(list->selectionModel()->isRowSelected(1));
}

TEST_CASE("score page: in a blind stage entries are known by their codes alone", "[ui][score]")
{
    Desk desk([](model::Template& setup) { setup.stages[0].blind = true; });
    auto& window = desk.judgeWindow();
    const auto& document = window.session().document();
    const auto& entries = document.event().competitors;
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].code < entries[1].code);

    press(Qt::Key_G, Qt::ControlModifier);
    const auto typed = QString::fromStdString(entries[1].code).toLower() + QLatin1Char('\n');
    type(typed.toUtf8().constData());

    CHECK(window.scorePage().competitor() == entries[1].id);
    const auto code = QString::fromStdString(entries[1].code);
    CHECK(isShown(window, QStringLiteral("Competitor ") + code));
    CHECK_FALSE(isShown(window, QStringLiteral("Tim ")));
    CHECK_FALSE(isShown(window, QStringLiteral("SMK")));
    type("76\n");
    CHECK(ui::undoText(document, false).contains(code));
}

TEST_CASE("score page: a comment is saved when its box is left", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto* comment = window.scorePage().findChild<ui::NoteEdit*>();
    REQUIRE(comment);
    comment->setFocus();
    type("Bagus");

    press(Qt::Key_Tab);

    const auto& document = window.session().document();
    const auto sheet = document::sheet(document, StageId("final"), window.scorePage().competitor());
    REQUIRE(sheet);
    CHECK(sheet->text.comment == "Bagus");
}

TEST_CASE("score page: the running total says what is still possible", "[ui][score]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("80\n");
    CHECK(isShown(window, QStringLiteral("40.00")));
    CHECK(isShown(window, QStringLiteral("at most 90.00")));
    CHECK(isShown(window, QStringLiteral("2 criteria left")));
}
