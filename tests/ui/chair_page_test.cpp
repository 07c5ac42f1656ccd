#include "catch.h"
#include "document/deductions.h"
#include "document/handing.h"
#include "model/ranking.h"
#include "rank_desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/pages/chair_page.h"
#include "ui/pages/deduction_form.h"
#include "ui/pages/order_board.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QRadioButton>
#include <QTimer>

using namespace juri;

namespace {

const StageId kStage("final");

void countsDeductions(model::Template& setup)
{
    setup.stages.front().rule = R"({"steps":[{"by":"weighted-mean","do":"criteria"},)"
                                R"({"by":"mean","do":"judges"},{"do":"deductions"}],)"
                                R"("ties":["item:elements"]})";
}

ui::ChairPage& chair(Desk& desk, Language language = Language::English)
{
    makeChair(desk);
    auto& window = desk.judgeWindow(language);
    REQUIRE(window.showPage(QStringLiteral("chair")));
    settle();
    return window.chairPage();
}

/// The n-th of the form's boxes: the name of an item, points, reason.
ui::LineEdit& box(ui::ChairPage& page, int n)
{
    return *page.form().findChildren<ui::LineEdit*>()[n];
}

void enter(ui::ChairPage& page, const QString& points, const QString& reason)
{
    box(page, 1).setText(points);
    box(page, 2).setText(reason);
    box(page, 2).setFocus();
    type("\n");
}

std::string shown(const ui::ChairPage& page)
{
    QStringList rows;
    for (int row = 0; row < page.items().rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < page.items().columnCount(); ++column)
            cells << page.items().index(row, column).data().toString();
        rows << cells.join(QLatin1Char('|')) + QStringLiteral(": ")
                + page.items()
                      .index(row, ui::ItemModel::NameColumn)
                      .data(ui::DetailRole)
                      .toString();
    }
    return rows.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("ChairPage: is there for a chair alone", "[ui][chair]")
{
    Desk plain(countsDeductions);
    CHECK_FALSE(plain.judgeWindow().showPage(QStringLiteral("chair")));
}

TEST_CASE("ChairPage: a deduction with a comma, a bonus with a point", "[ui][chair]")
{
    Desk desk(countsDeductions);
    auto& page = chair(desk);
    enter(page, QStringLiteral("2,5"), QStringLiteral("Lewat waktu"));
    CHECK(shown(page) == "1|Tim 1|elements|\u22122.5|you: Lewat waktu");

    page.form().findChildren<ui::Chooser*>()[0]->setCurrentIndex(2);
    auto* items = page.form().findChildren<ui::Chooser*>()[1];
    items->setCurrentIndex(items->count() - 1);
    CHECK(box(page, 0).isVisible());
    box(page, 0).setText(QStringLiteral("Waktu musik"));
    page.form().findChildren<QRadioButton*>()[1]->click();
    enter(page, QStringLiteral("1.25"), QStringLiteral("Musik terhenti"));
    CHECK(shown(page)
          == "1|Tim 1|elements|\u22122.5|you: Lewat waktu\n"
             "3|Tim 3|waktu-musik|+1.25|you: Musik terhenti");
    const auto& document = desk.openWindow().session().document();
    CHECK(document.event().items.at(kStage).size() == 2);
}

TEST_CASE("ChairPage: a second deduction of one name does not replace the first", "[ui][chair]")
{
    Desk desk(countsDeductions);
    auto& page = chair(desk);
    enter(page, QStringLiteral("2,5"), QStringLiteral("Lewat waktu"));
    const auto first = shown(page);

    enter(page, QStringLiteral("1"), QStringLiteral("Lewat lagi"));

    CHECK(shown(page) == first);
    CHECK(page.message().contains(QStringLiteral("recorded for no. 1 already")));
    emit box(page, 1).textEdited(QString()); // typing on, the message goes
    CHECK(page.message().isEmpty());
}

TEST_CASE("ChairPage: what cannot be recorded is said in the form, and nothing is", "[ui][chair]")
{
    Desk desk(countsDeductions);
    auto& page = chair(desk);
    enter(page, QStringLiteral("dua"), QStringLiteral("x"));
    CHECK(page.message().contains(QStringLiteral("number above 0")));
    CHECK(box(page, 1).isInvalid());
    CHECK(box(page, 1).hasFocus());
    enter(page, QStringLiteral("-2"), QStringLiteral("x"));
    CHECK(page.message().contains(QStringLiteral("number above 0")));
    enter(page, QStringLiteral("2"), QStringLiteral("  "));
    CHECK(page.message().contains(QStringLiteral("Say why")));
    auto* items = page.form().findChildren<ui::Chooser*>()[1];
    items->setCurrentIndex(items->count() - 1);
    box(page, 0).setText(QStringLiteral("a/b"));
    enter(page, QStringLiteral("2"), QStringLiteral("x"));
    CHECK(page.message().contains(QStringLiteral("Name the item")));
    CHECK(page.items().rowCount() == 0);
    box(page, 0).setText(QStringLiteral("time"));
    enter(page, QStringLiteral("2"), QStringLiteral("x"));
    CHECK(page.message().isEmpty());
    CHECK(page.items().rowCount() == 1);
}

TEST_CASE("ChairPage: what is recorded is changed, and taken back with a reason", "[ui][chair]")
{
    Desk desk(countsDeductions);
    auto& page = chair(desk);
    enter(page, QStringLiteral("2"), QStringLiteral("Lewat waktu"));
    auto* table = page.findChild<ui::TableView*>();
    table->setCurrentIndex(page.items().index(0, 0));
    CHECK(box(page, 1).text() == QStringLiteral("2"));
    CHECK_FALSE(page.form().findChildren<ui::Chooser*>()[0]->isEnabled());
    enter(page, QStringLiteral("3"), QStringLiteral("Lewat waktu lama"));
    CHECK(shown(page) == "1|Tim 1|elements|\u22123|you: Lewat waktu lama");

    table->setCurrentIndex(page.items().index(0, 0));
    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<ui::ReasonDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<ui::LineEdit*>()->setText(QStringLiteral("salah catat"));
        dialog->accept();
    });
    emit page.form().takeBackAsked();
    desk.activate();
    CHECK(page.items().rowCount() == 0);
    CHECK(page.form().findChildren<ui::Chooser*>()[0]->isEnabled());
}

TEST_CASE("ChairPage: a stage that counts no deductions offers only the order for equals",
          "[ui][chair]")
{
    Desk desk;
    auto& page = chair(desk);
    CHECK_FALSE(page.form().isVisible());
    CHECK(page.board().isVisible());
}

TEST_CASE("ChairPage: the order for equal results, by keys, and undone", "[ui][chair]")
{
    Desk desk(countsDeductions);
    auto& page = chair(desk);
    const auto before = page.keys();
    page.showTab(ui::ChairPage::Ties);
    page.arrive();
    settle();
    CHECK(page.keys() != before);
    type("\n\n1\n");
    CHECK(placed(desk, "ties") == "3 1 2");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(placed(desk, "ties") == "1 2");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(placed(desk, "ties") == "3 1 2");
    CHECK(desk.openWindow().currentPage() == &page);
}
