#include "catch.h"
#include "desk.h"
#include "ui/dialogs/pack_dialog.h"
#include "ui/pages/score_page.h"
#include "ui/shell/file_tasks.h"
#include "ui/shell/pack_tasks.h"
#include "ui/shell/settings.h"
#include "ui/widgets/inline_message.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace juri;

namespace {

std::size_t entriesIn(const ui::MainWindow& window)
{
    return const_cast<ui::MainWindow&>(window).session().document().event().competitors.size();
}

bool says(const ui::MainWindow& window, const QString& part)
{
    for (const auto* message : window.findChildren<ui::InlineMessage*>())
        if (message->isVisible() && message->text().contains(part))
            return true;
    return false;
}

} // namespace

TEST_CASE("pack: opened again it leads back to the judge's document", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("76\n");

    window.openPaths({desk.packPath()});
    settle();

    CHECK(window.session().path() == desk.judgePath());
    CHECK(desk.marks("1") == "76 - -");
    CHECK(says(window, QStringLiteral("opened this pack before")));

    auto& later = desk.window(Language::English); // the document is one of those opened lately
    later.openPaths({desk.packPath()});
    settle();
    CHECK(later.session().path() == desk.judgePath());
    CHECK(desk.marks("1") == "76 - -");
}

TEST_CASE("pack: a later one brings new entries and leaves the marks", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    type("76\n");
    const auto update = desk.updatePath({"4", "5"});

    window.openPaths({update});
    settle();

    CHECK(window.session().path() == desk.judgePath());
    CHECK(entriesIn(window) == 5);
    CHECK(desk.marks("1") == "76 - -");
    CHECK(says(window, QStringLiteral("2 new competitors")));
}

TEST_CASE("pack: an older one is taken only when the judge says so", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    const auto older = desk.updatePath({"4"});
    window.openPaths({desk.updatePath({"5"})});
    settle();
    REQUIRE(entriesIn(window) == 5);
    int asked = 0;
    window.fileTasks().packs().confirmOlder = [&](int missing) {
        asked = missing;
        return false;
    };

    window.openPaths({older});
    CHECK(asked == 1);
    CHECK(entriesIn(window) == 5);

    window.fileTasks().packs().confirmOlder = [](int) { return true; };
    window.openPaths({older});
    CHECK(entriesIn(window) == 4);
}

TEST_CASE("pack: news for a document that is not here is said", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.window(Language::English);
    window.openPaths({desk.updatePath({"4"})});
    settle();
    CHECK_FALSE(window.session().isOpen());
    CHECK(says(window, QStringLiteral("was not found on this computer")));
}

TEST_CASE("pack: one that is cut short is told before any code is asked", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.window(Language::English);
    QFile file(desk.packPath());
    REQUIRE(file.resize(file.size() - 100));
    window.openPaths({desk.packPath()});
    settle();
    CHECK(says(window, QStringLiteral("damaged or incomplete")));
}

TEST_CASE("pack: after a wrong code the right one is typed over it", "[ui][pack]")
{
    Desk desk;
    auto& window = desk.window(Language::English);
    ui::PackDialog dialog(desk.packPath(), desk.folder(), window.session().environment(), &window);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    settle();
    auto wrong = desk.packCode();
    wrong.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    const auto right = wrong;
    wrong[9] = wrong[9] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    const auto height = dialog.height();

    type(wrong.toUtf8().constData());
    press(Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<ui::InlineMessage*>()->isVisible());
    CHECK(dialog.height() >= height);
    type(right.toUtf8().constData());
    press(Qt::Key_Return);

    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(QFile::exists(dialog.documentPath()));
    desk.activate();
}

TEST_CASE("window: a judge's document opens at the entry where it was left", "[ui][pack]")
{
    Desk desk;
    {
        auto& window = desk.judgeWindow();
        window.remember(true);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        window.close();
    }
    const auto third = ui::settings::placeIn(desk.judgePath());
    CHECK_FALSE(third.isEmpty());
    auto& again = desk.window(Language::English);
    again.remember(true);
    again.openPaths({desk.judgePath()});
    settle();
    CHECK(again.scorePage().competitor() == third);
    CHECK(model::findCompetitor(again.session().document().event(), third)->number == "3");
    again.remember(false);
    ui::settings::setGeometry({});
}
