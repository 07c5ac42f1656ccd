#include "catch.h"
#include "document/handing.h"
#include "document/judging.h"
#include "document/ordering.h"
#include "next_dialog.h"
#include "rank_desk.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/handed_in_dialog.h"
#include "ui/models/hand_in_summary.h"
#include "ui/pages/order_board.h"
#include "ui/pages/rank_page.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_page.h"
#include "ui/pages/undo_text.h"
#include "ui/shell/judge_tasks.h"
#include "ui/text/roles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/order_view.h"
#include "ui/widgets/tab_strip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>

using namespace juri;

namespace {

const StageId kStage("final");

enum List { Free, Placed };

ui::OrderView& view(Desk& desk, List list)
{
    return *desk.openWindow().rankPage().findChildren<ui::OrderView*>()[list];
}

std::string inHand(Desk& desk)
{
    const auto& document = desk.openWindow().session().document();
    const auto* entry =
        model::findCompetitor(document.event(), desk.openWindow().rankPage().competitor());
    return entry ? entry->number : "";
}

std::string message(Desk& desk)
{
    return desk.openWindow().rankPage().message().toStdString();
}

/// Lets a row of one list go in another, above a row.
void drop(Desk& desk, List from, int row, List to, int above)
{
    auto& source = view(desk, from);
    auto& target = view(desk, to);
    const std::unique_ptr<QMimeData> data(
        source.model()->mimeData({source.model()->index(row, 0)}));
    REQUIRE(data);
    const auto last = target.model()->rowCount() == above;
    const auto area = target.visualRect(target.model()->index(last ? above - 1 : above, 0));
    const QPointF point(area.center().x(), last ? area.bottom() - 2 : area.top() + 2);
    QDragEnterEvent enter(point.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(target.viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(point, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target.viewport(), &event);
    settle();
}

} // namespace

TEST_CASE("RankPage: a whole stage by keys alone, then handed in", "[ui][rank]")
{
    Desk desk(ranked(2), 4);
    auto& window = desk.judgeWindow();
    REQUIRE(window.currentPage() == &window.rankPage());
    CHECK(inHand(desk) == "1");
    type("\n\n"); // 1 and 2 come first and second
    CHECK(placed(desk) == "1 2");
    type("1\n"); // 3 before them
    CHECK(placed(desk) == "3 1 2");
    type("\n");
    CHECK(placed(desk) == "3 1 2 4");
    CHECK(message(desk).find("all 4 places are given") != std::string::npos);

    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(window.rankPage().dance() == CriterionId("craft"));
    type("\n\n\n\n");
    CHECK(placed(desk, "craft") == "1 2 3 4");
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(placed(desk, "craft") == "1 4 2 3");
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(placed(desk, "craft") == "1 2 4 3");

    window.judgeTasks().askPath = [&](const QString&) {
        return desk.folder() + QStringLiteral("/order.juriscore");
    };
    withNext<ui::HandInDialog>([](auto& dialog) {
        CHECK_FALSE(dialog.isBlocked());
        withNext<ui::HandedInDialog>([](auto&) {});
        dialog.accept();
    });
    press(Qt::Key_H, Qt::ControlModifier);
    desk.activate();
    CHECK(document::isHandedIn(window.session().document(), kStage));
    CHECK(QFileInfo::exists(desk.folder() + QStringLiteral("/order.juriscore")));
    CHECK(message(desk).find("Handed in") != std::string::npos);

    window.rankPage().arrive();
    type("1\n");
    press(Qt::Key_Delete);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(placed(desk) == "3 1 2 4"); // read-only
    CHECK_FALSE(view(desk, Placed).model()->flags(view(desk, Placed).model()->index(0, 0))
                & Qt::ItemIsDragEnabled);
}

TEST_CASE("RankPage: digits are a place, of one figure or two", "[ui][rank]")
{
    Desk desk(ranked(1), 13);
    desk.judgeWindow();
    type("\n\n\n\n\n\n\n\n\n\n\n"); // eleven
    CHECK(inHand(desk) == "12");
    type("12\n");
    CHECK(placed(desk) == "1 2 3 4 5 6 7 8 9 10 11 12");
    CHECK(inHand(desk) == "13");
    type("1");
    press(Qt::Key_Escape);
    type("02");
    press(Qt::Key_Backspace);
    type("3\n");
    CHECK(placed(desk) == "1 2 13 3 4 5 6 7 8 9 10 11 12");
}

TEST_CASE("RankPage: a place that would leave a gap is refused, and nothing is lost", "[ui][rank]")
{
    Desk desk(ranked(1), 4);
    desk.judgeWindow();
    type("\n4");
    press(Qt::Key_Down); // leaving it takes it
    CHECK(placed(desk) == "1");
    CHECK(inHand(desk) == "2");
    CHECK(message(desk).find("Place 4 cannot be given yet") != std::string::npos);
    CHECK(message(desk).find("the next one is 2") != std::string::npos);
    settle();
    auto& free = view(desk, Free);
    CHECK(free.currentIndex().row() == 0); // the entry in hand, not the one asked for
    CHECK(desk.openWindow().statusText().startsWith(QStringLiteral("All changes saved")));
    type("2"); // in place of the 4
    press(Qt::Key_Down);
    CHECK(placed(desk) == "1 2");
}

TEST_CASE("RankPage: Tab and arrows lead to the other list, Delete takes out", "[ui][rank]")
{
    Desk desk(ranked(1), 4);
    desk.judgeWindow();
    type("\n\n");
    CHECK(view(desk, Free).hasFocus());
    press(Qt::Key_Tab);
    CHECK(view(desk, Placed).hasFocus());
    CHECK(view(desk, Free).selectionModel()->selectedIndexes().isEmpty());
    press(Qt::Key_Up);
    CHECK(inHand(desk) == "1");
    press(Qt::Key_Delete);
    CHECK(placed(desk) == "2");
    CHECK(inHand(desk) == "1"); // it stays in hand, in the other list
    CHECK(view(desk, Free).hasFocus());
    press(Qt::Key_Right);
    CHECK(inHand(desk) == "2");
    press(Qt::Key_Backspace);
    CHECK(placed(desk).empty());
}

TEST_CASE("RankPage: undo and redo name what they are about", "[ui][rank]")
{
    Desk desk(ranked(2), 3);
    auto& window = desk.judgeWindow();
    type("\n\n");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type("1");
    press(Qt::Key_Z, Qt::ControlModifier); // only what is typed
    CHECK(placed(desk) == "1 2");
    CHECK(ui::undoText(window.session().document(), false).toStdString()
          == "&Undo place of no. 2, Originality");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(placed(desk) == "1");
    CHECK(inHand(desk) == "2");
    CHECK(window.rankPage().dance() == CriterionId("idea")); // back to where it was
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(placed(desk) == "1 2");
}

TEST_CASE("RankPage: entries are dragged into the order, within it and out of it", "[ui][rank]")
{
    Desk desk(ranked(1), 4);
    desk.judgeWindow();
    drop(desk, Free, 2, Placed, 0);
    CHECK(placed(desk) == "3");
    CHECK(inHand(desk) == "3");
    drop(desk, Free, 0, Placed, 0);
    drop(desk, Free, 0, Placed, 4); // far behind: the next free place
    CHECK(placed(desk) == "1 3 2");
    drop(desk, Placed, 0, Placed, 2); // above the third: it is the second now
    CHECK(placed(desk) == "3 1 2");
    drop(desk, Placed, 2, Placed, 0);
    CHECK(placed(desk) == "2 3 1");
    drop(desk, Placed, 1, Free, 0);
    CHECK(placed(desk) == "2 1");
    CHECK(view(desk, Free).model()->rowCount() == 2);
}

TEST_CASE("RankPage: an entry of another window is no entry here", "[ui][rank]")
{
    Desk desk(ranked(1), 3);
    desk.judgeWindow();
    view(desk, Placed).takeDrop(QStringLiteral("0123456789abcdef0123456789abcdef"), 0);
    settle();
    CHECK(placed(desk).empty());
    CHECK(message(desk).empty());
}

TEST_CASE("RankPage: where only the best are placed, their places stand empty", "[ui][rank]")
{
    Desk desk(ranked(1, 2), 4);
    desk.judgeWindow();
    const auto* order = view(desk, Placed).model();
    REQUIRE(order->rowCount() == 2);
    CHECK(order->index(1, 0).data(ui::PlaceRole).toInt() == 2);
    CHECK(order->index(1, 0).data(ui::IdRole).toString().isEmpty());
    type("\n\n");
    CHECK(message(desk).find("All 2 places are given") != std::string::npos);
    type("\n"); // no third place
    CHECK(placed(desk) == "1 2");
    CHECK(message(desk).find("Type a place") != std::string::npos);
    type("1\n");
    CHECK(placed(desk) == "3 1");
    CHECK(view(desk, Free).model()->rowCount() == 2);
}

TEST_CASE("RankPage: a finished dance has a tick", "[ui][rank]")
{
    Desk desk(ranked(3), 2);
    auto& window = desk.judgeWindow();
    auto* tabs = window.rankPage().findChild<ui::TabStrip*>();
    REQUIRE(tabs->count() == 3);
    type("\n");
    CHECK(tabs->tabText(0).toStdString() == "Originality (1 of 2)");
    type("\n");
    CHECK(tabs->tabText(0).startsWith(QChar(0x2713)));
    CHECK(tabs->accessibleTabName(0).toStdString() == "Originality, complete");
    for (auto* button : window.rankPage().findChildren<ui::Button*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("Execution")))
            button->click();
    settle();
    CHECK(window.rankPage().dance() == CriterionId("craft"));
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(window.rankPage().dance() == CriterionId("talk"));
}

TEST_CASE("RankPage: who is left out closes the gap, and may be placed after all", "[ui][rank]")
{
    Desk desk(ranked(1), 3);
    auto& window = desk.judgeWindow();
    type("\n\n\n");
    auto& document = window.session().document();
    const auto first = model::findByNumber(document.event(), "1")->id;
    REQUIRE(document::recuse(document, kStage, first, "Murid saya"));
    settle();
    CHECK(placed(desk) == "2 3");
    const auto* free = view(desk, Free).model();
    REQUIRE(free->rowCount() == 1);
    CHECK(free->index(0, 0).data(ui::ValueRole).toString().toStdString() == "recused");
    CHECK(free->index(0, 0).data(ui::DetailRole).toString().toStdString() == "Murid saya");
    window.rankPage().open(first);
    type("1"); // digits are not for who is left out
    type("\n");
    CHECK(placed(desk) == "2 3");
    CHECK(free->index(0, 0).data(ui::ValueRole).toString().isEmpty());
    type("1\n");
    CHECK(placed(desk) == "1 2 3");
}

TEST_CASE("RankPage: what is missing is named at hand-in, with a way to it", "[ui][rank]")
{
    Desk desk(ranked(2), 3);
    auto& window = desk.judgeWindow();
    type("\n\n\n");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    type("\n");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    withNext<ui::HandInDialog>([](auto& dialog) {
        CHECK(dialog.isBlocked());
        auto* list = dialog.template findChild<ui::ListView*>();
        REQUIRE(list->model()->rowCount() == 1);
        CHECK(list->model()->index(0, 0).data().toString().toStdString() == "Execution");
        CHECK(list->model()->index(0, 0).data(ui::DetailRole).toString().toStdString()
              == "places 2 to 3 are still free");
        dialog.accept();
    });
    window.judgeTasks().handIn();
    desk.activate();
    CHECK(window.rankPage().dance() == CriterionId("craft"));
    CHECK(inHand(desk) == "2");
    type("\n");
    CHECK(placed(desk, "craft") == "1 2");
}

TEST_CASE("RankPage: the review shows the places, and leads back to the order", "[ui][rank]")
{
    Desk desk(ranked(2), 3);
    auto& window = desk.judgeWindow();
    type("\n\n\n");
    window.showPage(QStringLiteral("review"));
    settle();
    auto& grid = window.reviewPage().grid();
    CHECK(grid.model()->index(1, 2).data().toString().toStdString() == "2");
    CHECK(grid.isColumnHidden(4)); // no total of places
    CHECK(grid.isColumnHidden(5));
    type("1"); // it is only looked at
    CHECK(placed(desk) == "1 2 3");
    grid.setCurrentIndex(grid.model()->index(1, 3));
    type("\n");
    CHECK(window.currentPage() == &window.rankPage());
    CHECK(window.rankPage().dance() == CriterionId("craft"));
    CHECK(inHand(desk) == "2");
}

TEST_CASE("RankPage: the slip says places, and no totals", "[ui][rank]")
{
    Desk desk(ranked(2, 2), 3);
    auto& window = desk.judgeWindow();
    type("\n\n");
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_Down);
    type("\n");
    const auto slip = ui::handInSlip(window.session().document(), kStage);
    REQUIRE(slip.lines.size() == 3);
    CHECK(slip.lines[0].places == "1 \u00b7 \u2013");
    CHECK(slip.lines[1].places == "2 \u00b7 1");
    CHECK_FALSE(slip.lines[1].total);
    const auto table = report::handInReport(slip, Language::English);
    CHECK(table.columns[2].header == "Places");
    CHECK(table.sections[0].rows[1][2].text == "2 \u00b7 1");
}

TEST_CASE("RankPage: find takes an entry into the hand", "[ui][rank]")
{
    Desk desk(ranked(1), 4);
    desk.judgeWindow();
    press(Qt::Key_G, Qt::ControlModifier);
    type("3\n");
    CHECK(inHand(desk) == "3");
    CHECK(view(desk, Free).hasFocus());
    press(Qt::Key_G, Qt::ControlModifier);
    type("02\n"); // a number is the same with other zeros before it
    CHECK(inHand(desk) == "2");
    press(Qt::Key_G, Qt::ControlModifier);
    type("9\n");
    CHECK(inHand(desk) == "2");
    CHECK(message(desk).find("No number 9 here.") != std::string::npos);
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    type("smk 3\n");
    CHECK(inHand(desk) == "3");
    press(Qt::Key_F, Qt::ControlModifier);
    type("smk 2\n");
    CHECK(inHand(desk) == "2");
    press(Qt::Key_F, Qt::ControlModifier);
    type("xyz\n");
    CHECK(inHand(desk) == "2");
    CHECK(message(desk).find("xyz") != std::string::npos);
    press(Qt::Key_Escape);
    type("\n");
    CHECK(placed(desk) == "2");
}

TEST_CASE("RankPage: comments are of the entry in hand and of its place", "[ui][rank]")
{
    Desk desk(ranked(2), 3);
    auto& window = desk.judgeWindow();
    press(Qt::Key_M, Qt::ControlModifier);
    type("Bagus");
    press(Qt::Key_M, Qt::ControlModifier);
    type("Irama");
    press(Qt::Key_Escape);
    CHECK(view(desk, Free).hasFocus());
    const auto& document = window.session().document();
    const auto first = model::findByNumber(document.event(), "1")->id;
    const auto sheet = document::sheet(document, kStage, first);
    REQUIRE(sheet);
    CHECK(sheet->text.comment == "Bagus");
    CHECK(sheet->text.byCriterion.at(CriterionId("idea")) == "Irama");
}

TEST_CASE("OrderModel: keeps the promises of a model", "[ui][rank]")
{
    ui::OrderModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    const NoWarnings noWarnings;
    ui::OrderRow row;
    row.competitor = CompetitorId("a");
    row.place = 1;
    row.number = QStringLiteral("7");
    row.name = QStringLiteral("Tim 7");
    ui::OrderRow free;
    free.place = 2;
    model.setRows({row, free});
    model.setRows({free, row});
    model.setRows({});
    model.setRows({row, free});
    CHECK(model.indexOf(CompetitorId("a")) == 0);
    CHECK(model.indexOf(CompetitorId()) == -1);
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().toStdString()
          == "place 1, 7, Tim 7");
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString().toStdString() == "place 2, free");
}
