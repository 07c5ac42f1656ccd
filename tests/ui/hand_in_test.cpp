#include "catch.h"
#include "desk.h"
#include "document/deliberation.h"
#include "document/handing.h"
#include "document/judging.h"
#include "next_dialog.h"
#include "points.h"
#include "ui/dialogs/deliberate_dialog.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/handed_in_dialog.h"
#include "ui/models/hand_in_summary.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_page.h"
#include "ui/pages/score_page.h"
#include "ui/print/report_printing.h"
#include "ui/shell/judge_tasks.h"
#include "ui/widgets/criterion_row.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/views.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace juri;

namespace {

const StageId kStage("final");

void markAll(document::Document& document)
{
    for (const auto& sheet : document::sheets(document, kStage))
        REQUIRE(document::enterMarks(document, kStage, sheet.key.competitor,
                                     {{CriterionId("idea"), pt("80")},
                                      {CriterionId("craft"), pt("70")},
                                      {CriterionId("talk"), pt("60")}}));
}

QStringList texts(const QWidget& widget)
{
    QStringList found;
    for (const auto* label : widget.findChildren<QLabel*>())
        found << label->text();
    for (const auto* label : widget.findChildren<ui::ElidedLabel*>())
        found << label->fullText();
    return found;
}

} // namespace

TEST_CASE("hand in: blocked while something is missing, with a way to it", "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("76\n68\n64\n80\n");
    withNext<ui::HandInDialog>([](auto& dialog) {
        CHECK(dialog.isBlocked());
        auto* list = dialog.template findChild<ui::ListView*>();
        REQUIRE(list->model()->rowCount() == 2);
        CHECK(list->model()->index(0, 0).data(ui::DetailRole).toString()
              == QStringLiteral("Execution, Presentation"));
        list->setCurrentIndex(list->model()->index(1, 0));
        dialog.accept();
    });
    window.judgeTasks().handIn();
    desk.activate();
    CHECK_FALSE(document::isHandedIn(window.session().document(), kStage));
    CHECK(window.currentPage() == &window.scorePage());
    type("50\n"); // the cursor is in the first blank box of the chosen sheet
    CHECK(desk.marks("3") == "50 - -");
}

TEST_CASE("hand in: a mark that was refused on the sheet is shown instead", "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("\n120\n"); // the first box stays empty
    const auto* refused = QApplication::focusWidget();
    window.showPage(QStringLiteral("review"));
    settle();

    press(Qt::Key_H, Qt::ControlModifier);

    CHECK(window.currentPage() == &window.scorePage());
    CHECK(QApplication::focusWidget() == refused);
}

TEST_CASE("hand in: signs, saves where the judge says, shows the fingerprint, then is read-only",
          "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto& document = window.session().document();
    markAll(document);
    window.showPage(QStringLiteral("review"));
    settle();
    QString suggested;
    const auto path = desk.folder() + QStringLiteral("/saved.juriscore");
    window.judgeTasks().askPath = [&](const QString& name) {
        suggested = name;
        return path;
    };
    QString shown;
    withNext<ui::HandInDialog>([&](auto& dialog) {
        CHECK_FALSE(dialog.isBlocked());
        CHECK(texts(dialog).contains(QStringLiteral("3 sheets marked")));
        withNext<ui::HandedInDialog>(
            [&](auto& after) { shown = texts(after).join(QLatin1Char(' ')); });
        dialog.accept();
    });
    window.judgeTasks().handIn();
    desk.activate();

    CHECK(document::isHandedIn(document, kStage));
    CHECK(QFileInfo::exists(path));
    CHECK(QFileInfo(suggested).fileName().startsWith(QStringLiteral("lomba-uji-a-r")));
    const auto fingerprint = document::scoreFingerprint(document);
    REQUIRE(fingerprint);
    CHECK(fingerprint->size() >= 8);
    CHECK(shown.contains(QString::fromStdString(*fingerprint)));
    CHECK(shown.contains(QStringLiteral("saved.juriscore")));
    CHECK(shown.contains(QStringLiteral("3 ballots")));

    auto& grid = window.reviewPage().grid();
    grid.setCurrentIndex(grid.model()->index(0, 2));
    grid.setFocus();
    type("5\n");
    CHECK(desk.marks("1") == "80 70 60");
    auto banner = false;
    for (const auto* message : window.reviewPage().findChildren<ui::InlineMessage*>())
        banner = banner || message->text().contains(QStringLiteral("read-only"));
    CHECK(banner);

    REQUIRE(document::reopen(document, kStage, "A typing error"));
    settle();
    window.showPage(QStringLiteral("review"));
    grid.setFocus();
    type("5\n");
    CHECK(desk.marks("1") == "5 70 60");
}

TEST_CASE("hand in: a file not saved is said, the sheets stay signed", "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    markAll(window.session().document());
    window.judgeTasks().askPath = [](const QString&) { return QString(); };
    withNext<ui::HandInDialog>([](auto& dialog) { dialog.accept(); });
    window.judgeTasks().handIn();
    desk.activate();
    CHECK(document::isHandedIn(window.session().document(), kStage));
    auto said = false;
    for (const auto* message : window.findChildren<ui::InlineMessage*>())
        said = said || message->text().contains(QStringLiteral("not saved yet"));
    CHECK(said);
}

TEST_CASE("hand in: an export never overwrites a file that is there", "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    markAll(window.session().document());
    const auto path = desk.folder() + QStringLiteral("/there.juriscore");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    window.judgeTasks().askPath = [&](const QString&) { return path; };
    window.judgeTasks().saveScores();
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("hand in: the slip tells each sheet, and the fingerprint only of signed ones",
          "[ui][hand-in]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    auto& document = window.session().document();
    markAll(document);
    const auto* second = model::findByNumber(document.event(), "2");
    REQUIRE(document::recuse(document, kStage, second->id, "My pupil"));
    auto slip = ui::handInSlip(document, ui::slipStage(document));
    CHECK(slip.fingerprint.empty());
    CHECK_FALSE(slip.handedIn);

    REQUIRE(document::submit(document, kStage));
    slip = ui::handInSlip(document, ui::slipStage(document));
    CHECK(slip.handedIn);
    CHECK(slip.ballots == 3);
    REQUIRE(slip.lines.size() == 3);
    CHECK(slip.lines[0].total->toDouble() == 73);
    CHECK(slip.lines[1].state == report::HandInLine::State::Recused);
    const auto path = desk.folder() + QStringLiteral("/a.juriscore");
    const auto file = document::exportScores(document, path.toStdString());
    REQUIRE(file);
    CHECK(file->fingerprint == slip.fingerprint);

    const auto pdf = ui::reportPdf(report::handInReport(slip, Language::Indonesian));
    CHECK(pdf.startsWith("%PDF"));
    if (const auto kept = qEnvironmentVariable("JURI_KEEP_SLIP"); !kept.isEmpty()) {
        QFile out(kept);
        CHECK((out.open(QIODevice::WriteOnly) && out.write(pdf) == pdf.size()));
    }
}

TEST_CASE("hand in: before the deliberation, then once more after it", "[ui][hand-in]")
{
    Desk desk([](model::Template& setup) { setup.stages.front().deliberated = true; });
    auto& window = desk.judgeWindow();
    auto& document = window.session().document();
    markAll(document);
    REQUIRE(document::submit(document, kStage));
    settle();
    auto* message = window.scorePage().findChild<ui::InlineMessage*>();
    CHECK(message->text().contains(QStringLiteral("before the deliberation")));
    withNext<ui::DeliberateDialog>([](auto& dialog) { dialog.accept(); });
    window.judgeTasks().reopen();
    desk.activate();
    CHECK_FALSE(document::isHandedIn(document, kStage));
    CHECK(message->text().contains(QStringLiteral("after the deliberation")));
    const auto rows = window.scorePage().findChildren<ui::CriterionRow*>();
    REQUIRE(rows.size() == 3);
    CHECK(rows.front()->hint().text.toStdString() == "Before: 80");

    REQUIRE(document::submit(document, kStage));
    settle();
    CHECK(message->text().contains(QStringLiteral("read-only")));
}

TEST_CASE("hand in: a slip is corrected before the deliberation begins", "[ui][hand-in]")
{
    Desk desk([](model::Template& setup) { setup.stages.front().deliberated = true; });
    auto& window = desk.judgeWindow();
    auto& document = window.session().document();
    markAll(document);
    REQUIRE(document::submit(document, kStage));
    withNext<ui::DeliberateDialog>([](auto& dialog) {
        dialog.template findChild<ui::LineEdit*>()->setText(QStringLiteral("slip"));
        CHECK(dialog.corrects());
        dialog.accept();
    });
    window.judgeTasks().reopen();
    CHECK_FALSE(document::isHandedIn(document, kStage));
    CHECK(document::ballotsBefore(document, kStage, document.judge()).value().empty());
}
