#include "app/gui/fit_check.h"
#include "catch.h"
#include "desk.h"
#include "document/handing.h"
#include "document/judging.h"
#include "points.h"
#include "rank_desk.h"
#include "ui/pages/chair_page.h"
#include "ui/pages/merge_page.h"
#include "ui/shell/file_tasks.h"
#include "ui/text/language.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QTest>
#include <map>

using namespace juri;

namespace {

/// Letters of access keys in the menu bar and on what can be seen, with their texts.
std::map<QString, QStringList> accessKeys(const ui::MainWindow& window)
{
    std::map<QString, QStringList> found;
    const auto add = [&](const QString& text) {
        const auto key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            found[key] << text;
    };
    for (const auto* action : window.menuBar()->actions())
        add(action->text());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible())
            add(button->text());
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            add(label->text());
    return found;
}

QStringList clashes(const ui::MainWindow& window)
{
    QStringList texts;
    for (const auto& [key, names] : accessKeys(window))
        if (names.size() > 1)
            texts << key + QLatin1String(": ") + names.join(QLatin1String(" / "));
    return texts;
}

QStringList menuClashes(const ui::MainWindow& window)
{
    QStringList texts;
    for (const auto* entry : window.menuBar()->actions()) {
        std::map<QString, int> count;
        for (const auto* action : entry->menu()->actions())
            if (const auto key = QKeySequence::mnemonic(action->text()).toString();
                action->isVisible() && !key.isEmpty() && ++count[key] > 1)
                texts << entry->text() + QLatin1String(": ") + action->text();
    }
    return texts;
}

QStringList nameless(const ui::MainWindow& window)
{
    QStringList texts;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto isReached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !widget->focusProxy() && !widget->objectName().startsWith(QLatin1String("qt_"));
        const auto hasName = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || qobject_cast<const QMenuBar*>(widget);
        if (isReached && !hasName)
            texts << QLatin1String(widget->metaObject()->className());
    }
    return texts;
}

std::string joined(const QStringList& texts)
{
    return texts.join(QLatin1String("; ")).toStdString();
}

void checkPage(const ui::MainWindow& window, const QString& page)
{
    CAPTURE(page.toStdString());
    CHECK(joined(clashes(window)) == "");
    CHECK(joined(menuClashes(window)) == "");
    CHECK(joined(gui::misfits(window)) == "");
    CHECK(joined(nameless(window)) == "");
}

/// Marks every entry of a judge document and writes its score file.
QString scoreFile(const Desk& desk, const QString& judgePath)
{
    auto document = desk.open(judgePath);
    const StageId stage("final");
    for (const auto& sheet : document::sheets(document, stage))
        REQUIRE(document::enterMarks(document, stage, sheet.key.competitor,
                                     {{CriterionId("idea"), pt("80")},
                                      {CriterionId("craft"), pt("70")},
                                      {CriterionId("talk"), pt("60")}}));
    const auto path = desk.folder() + QStringLiteral("/ratna.juriscore");
    REQUIRE(document::exportScores(document, path.toStdString()));
    return path;
}

void waitForMerge(ui::MainWindow& window)
{
    REQUIRE(QTest::qWaitFor([&] { return !window.session().isBusy(); }, 20000));
    settle();
}

} // namespace

TEST_CASE("window: no clashing access keys, nothing clipped, everything named", "[ui][window]")
{
    const auto language = GENERATE(Language::Indonesian, Language::English);
    const auto size = GENERATE(QSize(1366, 768), QSize(1124, 600));
    CAPTURE(ui::languageCode(language).toStdString(), size.width());
    Desk desk;

    checkPage(desk.window(language, {}, size), QStringLiteral("start"));
    auto& judge = desk.window(language, desk.judgePath(), size);
    checkPage(judge, QStringLiteral("score"));
    judge.showPage(QStringLiteral("review"));
    settle();
    checkPage(judge, QStringLiteral("review"));
    judge.session().close();

    const auto scores = scoreFile(desk, desk.judgePath());
    auto& event = desk.window(language, desk.eventPath(), size);
    event.openPaths({scores});
    waitForMerge(event);
    for (const auto* page : {"merge", "results"}) {
        event.showPage(QLatin1String(page));
        settle();
        checkPage(event, QLatin1String(page));
    }
}

TEST_CASE("window: the same on the pages of who ranks and of a chair", "[ui][window]")
{
    const auto language = GENERATE(Language::Indonesian, Language::English);
    const auto size = GENERATE(QSize(1366, 768), QSize(1124, 600));
    CAPTURE(ui::languageCode(language).toStdString(), size.width());
    {
        Desk desk(ranked(3));
        makeChair(desk);
        auto& judge = desk.window(language, desk.judgePath(), size);
        type("\n\n");
        checkPage(judge, QStringLiteral("rank"));
        type("\n");
        checkPage(judge, QStringLiteral("rank, one dance complete"));
        for (const auto* page : {"review", "chair"}) {
            REQUIRE(judge.showPage(QLatin1String(page)));
            settle();
            checkPage(judge, QLatin1String(page));
        }
    }
    Desk desk([](model::Template& setup) {
        setup.stages.front().rule = R"({"steps":[{"by":"weighted-mean","do":"criteria"},)"
                                    R"({"by":"mean","do":"judges"},{"do":"deductions"}]})";
    });
    makeChair(desk);
    auto& judge = desk.window(language, desk.judgePath(), size);
    REQUIRE(judge.showPage(QStringLiteral("chair")));
    settle();
    checkPage(judge, QStringLiteral("chair, deductions"));
    judge.chairPage().showTab(ui::ChairPage::Ties);
    settle();
    checkPage(judge, QStringLiteral("chair, ties"));
}

TEST_CASE("window: the language changes in place", "[ui][window]")
{
    Desk desk;
    auto& window = desk.judgeWindow(Language::English);
    type("76,5\n");
    const auto shows = [&](const char* text) {
        for (const auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    };
    CHECK(shows("Weighted total"));
    CHECK(shows("38.25"));

    window.setLanguage(Language::Indonesian);
    settle();

    CHECK(shows("Nilai berbobot"));
    CHECK(shows("38,25"));
    CHECK_FALSE(shows("Weighted total"));
    CHECK(window.menuBar()->actions().front()->text().toStdString() == "&Berkas");
    CHECK(desk.marks("1") == "76.5 - -");

    type("68\n"); // the cursor is where it was
    CHECK(desk.marks("1") == "76.5 68 -");
}

TEST_CASE("window: a judge's document opens with the cursor in the first empty box", "[ui][window]")
{
    Desk desk;
    const auto path = desk.judgePath();
    desk.window(Language::English).openPaths({path});
    type("76\n68\n64\n80\n");
    CHECK(desk.marks("1") == "76 68 64");
    CHECK(desk.marks("2") == "80 - -");
}

TEST_CASE("window: dropped score files are merged, refused ones named with the reason",
          "[ui][window]")
{
    Desk desk;
    const auto scores = scoreFile(desk, desk.judgePath());
    const auto damaged = desk.folder() + QStringLiteral("/rusak.juriscore");
    REQUIRE(QFile::copy(scores, damaged));
    {
        QFile file(damaged);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write("xxxx");
    }
    auto& window = desk.window(Language::English, desk.eventPath());

    window.openPaths({scores, damaged});
    waitForMerge(window);

    auto* table = window.mergePage().findChild<ui::TableView*>();
    REQUIRE(table->model()->rowCount() == 2);
    QStringList outcomes;
    for (int row = 0; row < 2; ++row)
        outcomes << table->model()->index(row, 2).data().toString();
    CHECK(outcomes.join(QLatin1Char(' ')).contains(QStringLiteral("not merged")));
    CHECK(outcomes.join(QLatin1Char(' ')).contains(QStringLiteral("new record")));
    CHECK(window.session().document().ballots().size() == 3);
}

TEST_CASE("window: what cannot be opened is said in the window and changes nothing", "[ui][window]")
{
    Desk desk;
    auto& window = desk.window(Language::English);
    const auto missing = desk.folder() + QStringLiteral("/tidak ada.juri");

    window.openPaths({missing});
    settle();

    auto said = false;
    for (const auto* message : window.findChildren<ui::InlineMessage*>())
        said = said || (message->isVisible() && message->text().contains(u"tidak ada.juri"));
    CHECK(said);
    CHECK_FALSE(window.session().isOpen());
    CHECK_FALSE(QFile::exists(missing));
}

TEST_CASE("window: a document opened behind another window has the cursor once it is in front",
          "[ui][window]")
{
    Desk desk;
    const auto path = desk.judgePath();
    auto& other = desk.window(Language::English);
    QWidget front;
    front.show();
    front.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&front));
    other.openPaths({path});
    settle();
    desk.activate();
    type("76\n");
    CHECK(desk.marks("1") == "76 - -");
}

TEST_CASE("window: what lies on a network share is read, and copied here to be changed",
          "[ui][window]")
{
    Desk desk;
    desk.moveToNetwork();
    auto& window = desk.window(Language::English, desk.eventPath());
    auto* message = window.findChild<ui::InlineMessage*>();
    CHECK(window.session().document().isReadOnly());
    CHECK(message->text().contains(QStringLiteral("network share")));

    const auto there = QDir(desk.folder()).filePath(QStringLiteral("event.juri"));
    window.fileTasks().askCopy = [&](const QString&) { return there; };
    emit message->actionAsked();
    CHECK(message->text().contains(QStringLiteral("event.juri"))); // nothing is overwritten
    CHECK(window.session().document().isReadOnly());

    const auto here = QDir(desk.folder()).filePath(QStringLiteral("here.juri"));
    window.fileTasks().askCopy = [&](const QString& suggested) {
        CHECK(suggested.endsWith(QStringLiteral("event.juri")));
        return here;
    };
    emit message->actionAsked();
    CHECK(window.session().path().toStdString() == here.toStdString());
    CHECK_FALSE(window.session().document().isReadOnly());
    CHECK_FALSE(message->isVisible());
}
