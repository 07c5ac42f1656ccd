#include "catch.h"
#include "desk.h"
#include "document/handing.h"
#include "document/judging.h"
#include "points.h"
#include "ui/models/mark_block.h"
#include "ui/models/own_marks.h"
#include "ui/models/review_model.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_page.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/undo_text.h"
#include "ui/widgets/cell_edit.h"
#include "ui/widgets/inline_message.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace juri;

namespace {

/// The review page with the cursor at a criterion (0 to 2) of an entry (0 to 2).
ui::ReviewPage& review(Desk& desk, Language language, int row, int criterion)
{
    auto& window = desk.judgeWindow(language);
    REQUIRE(window.showPage(QStringLiteral("review")));
    settle();
    auto& page = window.reviewPage();
    page.grid().setCurrentIndex(
        page.grid().model()->index(row, ui::ReviewModel::FirstCriterion + criterion));
    return page;
}

void paste(const char* block)
{
    QApplication::clipboard()->setText(QString::fromUtf8(block));
    press(Qt::Key_V, Qt::ControlModifier);
}

QString cell(ui::ReviewPage& page, int row, int column)
{
    return page.grid().model()->index(row, column).data().toString();
}

std::vector<document::Sheet> sheets(const std::vector<std::vector<const char*>>& marks)
{
    std::vector<document::Sheet> result;
    for (const auto& row : marks) {
        document::Sheet sheet;
        sheet.key.competitor = CompetitorId("c" + std::to_string(result.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            sheet.value.marks[CriterionId("k" + std::to_string(i))] = pt(row[i]);
        result.push_back(std::move(sheet));
    }
    return result;
}

model::Rubric rubric(int criteria, bool withLevels)
{
    model::Rubric result;
    for (int i = 0; i < criteria; ++i) {
        model::Criterion criterion;
        criterion.id = CriterionId("k" + std::to_string(i));
        criterion.scale = {pt("0"), pt("100"), pt("1"), {}};
        if (withLevels)
            criterion.levels = {{pt("71"), pt("100"), {"Baik", "Good"}, {}},
                                {pt("0"), pt("70"), {"Kurang", "Weak"}, {}}};
        result.criteria.push_back(criterion);
    }
    return result;
}

} // namespace

TEST_CASE("ReviewPage: digits type into the grid, Enter goes down and Tab goes on", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    type("76,5\n68.5\n");
    CHECK(desk.marks("1") == "76.5 - -");
    CHECK(desk.marks("2") == "68.5 - -");
    page.grid().setCurrentIndex(page.grid().model()->index(0, ui::ReviewModel::FirstCriterion + 1));
    type("70\t60\n");
    CHECK(desk.marks("1") == "76.5 70 60");
    CHECK(cell(page, 0, 5) == "71.25");
    CHECK(cell(page, 0, 6) == "1");
}

TEST_CASE("ReviewPage: what is out of range stays, explains, and is not lost by a click",
          "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    type("120\n");
    auto* box = qobject_cast<ui::CellEdit*>(QApplication::focusWidget());
    REQUIRE(box);
    CHECK(box->isInvalid());
    CHECK(box->text() == "120");
    CHECK(page.message().contains(QStringLiteral("from 0 to 100")));

    const auto other = page.grid().visualRect(page.grid().model()->index(2, 3)).center();
    QTest::mouseClick(page.grid().viewport(), Qt::LeftButton, {}, other);
    settle();
    CHECK(QApplication::focusWidget() == box);
    CHECK(desk.marks("1") == "- - -");

    press(Qt::Key_Escape);
    CHECK(page.message().trimmed().isEmpty());
    CHECK(desk.marks("1") == "- - -");
}

TEST_CASE("ReviewPage: undo is of the mark, and takes the cursor there", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 1, 2);
    type("50\n");
    page.grid().setCurrentIndex(page.grid().model()->index(0, 0));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks("2") == "- - -");
    CHECK(page.grid().currentIndex().row() == 1);
    CHECK(page.grid().currentIndex().column() == ui::ReviewModel::FirstCriterion + 2);
    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.marks("2") == "- - 50");
    press(Qt::Key_Delete);
    CHECK(desk.marks("2") == "- - -");
}

TEST_CASE("ReviewPage: undo puts back what is only typed", "[ui][review]")
{
    Desk desk;
    review(desk, Language::English, 0, 0);
    type("50\n");
    press(Qt::Key_Up);
    type("7");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks("1") == "50 - -");
    press(Qt::Key_Escape);
    CHECK(desk.marks("1") == "50 - -");
}

TEST_CASE("ReviewPage: a block is pasted whole, and taken back by one step", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::Indonesian, 0, 0);
    type("9\n");
    press(Qt::Key_Up);
    paste("80\t70,5\t60\r\n81\t\t61\n");
    CHECK(desk.marks("1") == "80 70.5 60");
    CHECK(desk.marks("2") == "81 - 61");
    CHECK(page.message().contains(QStringLiteral("5")));
    CHECK(ui::undoText(desk.openWindow().session().document(), false)
          == QStringLiteral("&Urungkan tempelan 5 nilai"));

    SECTION("by the key")
    {
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("by the note")
    {
        emit page.findChildren<ui::InlineMessage*>().last()->actionAsked();
    }
    CHECK(desk.marks("1") == "9 - -");
    CHECK(desk.marks("2") == "- - -");
    CHECK(page.message().isEmpty());

    press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(desk.marks("1") == "80 70.5 60");
    CHECK(desk.marks("2") == "81 - 61");
}

TEST_CASE("ReviewPage: a block with one wrong cell changes nothing and names the cell",
          "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    paste("80\t70\n81\t120\n");
    CHECK(desk.marks("1") == "- - -");
    CHECK(page.message().contains(QStringLiteral("Nothing was pasted")));
    CHECK(page.message().contains(QStringLiteral("No. 2, Execution")));
    CHECK(page.message().contains(QStringLiteral("120")));

    paste("1\n2\n3\n4\n");
    CHECK(page.message().contains(QStringLiteral("more rows")));
    paste("1\t2\t3\t4\n");
    CHECK(page.message().contains(QStringLiteral("more columns")));
    CHECK(desk.marks("1") == "- - -");
}

TEST_CASE("ReviewPage: a zero is kept and said, and taken back by one click", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    type("0\n");
    CHECK(desk.marks("1") == "0 - -");
    CHECK(page.message().contains(QStringLiteral("0 is saved as a mark")));
    emit page.findChildren<ui::InlineMessage*>().last()->actionAsked();
    CHECK(desk.marks("1") == "- - -");
    CHECK(page.message().isEmpty());
    page.grid().setCurrentIndex(page.grid().model()->index(0, ui::ReviewModel::FirstCriterion));
    paste("0\t70\t0\n");
    CHECK(desk.marks("1") == "0 70 0");
    CHECK(page.message().contains(QStringLiteral("2 of them are 0")));
}

TEST_CASE("ReviewPage: a copied block pastes back as it was", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::Indonesian, 0, 0);
    type("76,5\n");
    auto* model = page.grid().model();
    page.grid().selectionModel()->select(QItemSelection(model->index(0, 2), model->index(0, 4)),
                                         QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().toStdString() == "76,5\t\t");
    page.grid().setCurrentIndex(model->index(2, 2));
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.marks("3") == "76.5 - -");
}

TEST_CASE("ReviewPage: a recused sheet takes no marks from the grid", "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    auto& document = desk.openWindow().session().document();
    const auto* entry = model::findByNumber(document.event(), "1");
    REQUIRE(document::recuse(document, StageId("final"), entry->id, "My pupil"));
    settle();
    paste("80\n");
    CHECK(desk.marks("1") == "- - -");
    CHECK(page.message().contains(QStringLiteral("takes no marks")));
    type("5\n");
    CHECK(desk.marks("1") == "- - -");
}

TEST_CASE("ReviewPage: ties share a place, and what is missing is listed with a way there",
          "[ui][review]")
{
    Desk desk;
    auto& page = review(desk, Language::English, 0, 0);
    paste("80\t70\t60\n80\t70\t60\n90\t\t\n");
    CHECK(cell(page, 0, 6) == "=1");
    CHECK(cell(page, 1, 6) == "=1");
    CHECK(cell(page, 2, 6) == "");
    QAbstractItemView* list = nullptr;
    for (auto* view : page.panel().findChildren<QAbstractItemView*>())
        if (view->accessibleName() == QStringLiteral("What to look at"))
            list = view;
    REQUIRE(list);
    REQUIRE(list->model()->rowCount() == 1);
    emit list->clicked(list->model()->index(0, 0));
    CHECK(page.grid().currentIndex().row() == 2);
    CHECK(page.grid().currentIndex().column() == ui::ReviewModel::FirstCriterion + 1);
    type("50\n");
    CHECK(desk.marks("3") == "90 50 -");
}

TEST_CASE("own marks: four fifths in one level are said, fewer are not", "[ui][review]")
{
    const auto crowded = [](const std::vector<std::vector<const char*>>& marks) {
        return ui::spreads(rubric(1, true), sheets(marks))[0].crowded;
    };
    CHECK(crowded({{"80"}, {"81"}, {"82"}, {"90"}, {"20"}}) == 1);
    CHECK(crowded({{"80"}, {"81"}, {"82"}, {"30"}, {"20"}}) == -1);
    CHECK(crowded({{"80"}, {"81"}, {"82"}, {"90"}}) == -1); // too few to say
    const auto bands = ui::spreads(rubric(1, false), sheets({{"0"}, {"100"}, {"50"}}))[0].bands;
    REQUIRE(bands.size() == 5);
    CHECK(bands.front().from == pt("0"));
    CHECK(bands.back().to == pt("100"));
    CHECK(bands[2].count == 1);
}

TEST_CASE("own marks: a mark far from its criterion's and its entry's others is odd",
          "[ui][review]")
{
    const auto odd = ui::oddMarks(rubric(3, false),
                                  sheets({{"78", "75", "80"},
                                          {"72", "70", "74"},
                                          {"70", "71", "77"},
                                          {"75", "80", "79"},
                                          {"12", "80", "75"},
                                          {"20", "22", "18"}}));
    REQUIRE(odd.size() == 1);
    CHECK(odd[0].competitor == CompetitorId("c4"));
    CHECK(odd[0].criterion == CriterionId("k0"));
    CHECK(odd[0].mark == pt("12"));
    CHECK(odd[0].from == pt("70"));
    CHECK(odd[0].to == pt("75"));
    CHECK(ui::oddMarks(rubric(2, false), sheets({{"12", "80"}, {"80", "80"}})).empty());
}

TEST_CASE("own marks: a block ends where a spreadsheet's does", "[ui][review]")
{
    const auto block = ui::readBlock(QStringLiteral("1\t2\r\n3\t4\r\n\r\n"));
    REQUIRE(block.size() == 2);
    CHECK(block[1] == QStringList{QStringLiteral("3"), QStringLiteral("4")});
    CHECK(ui::readBlock(QString()).empty());
}
