#include "app/gui/score_bench.h"

#include "document/creation.h"
#include "document/packs.h"
#include "document/setup.h"
#include "exchange/template.h"
#include "ui/pages/score_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <memory>

namespace juri::gui {

namespace {

constexpr int kEntries = 500;

/// A judge's document with 500 entries, and a window on it.
class Desk {
public:
    Desk()
        : m_folder(QDir(QStringLiteral("/dev/shm")).exists()
                       ? QStringLiteral("/dev/shm/juri-XXXXXX")
                       : QStringLiteral("juri-XXXXXX"))
    {
        m_environment.keysFolder = path("keys");
    }

    Outcome open()
    {
        JURI_CHECK(makeEvent());
        JURI_TRY(auto event, document::Document::open(path("event.juri"), m_environment));
        JURI_TRY(const auto packs, document::makePacks(event, path("packs")));
        JURI_CHECK(document::openPack(packs.front().path, packs.front().code, path("judge.juri"),
                                      m_environment));
        m_window = std::make_unique<ui::MainWindow>(m_environment);
        m_window->remember(false);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openPaths({QString::fromStdString(path("judge.juri"))});
        QApplication::processEvents();
        m_window->scorePage().arrive();
        QApplication::processEvents();
        return {};
    }

    /// The seconds from Enter until everything it changed is painted.
    double mark()
    {
        m_mark = m_mark == 70 ? 80 : 70; // another one each time the boxes come round
        for (const auto digit : std::to_string(m_mark))
            press(Qt::Key_0 + (digit - '0'), QString(QLatin1Char(digit)));
        QApplication::processEvents();
        return timed([this] { press(Qt::Key_Return, QStringLiteral("\r")); });
    }

    double repaint()
    {
        return timed([this] {
            m_window->scorePage().repaint();
            for (auto* child : m_window->scorePage().findChildren<QWidget*>())
                child->update();
        });
    }

private:
    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    Outcome makeEvent()
    {
        JURI_TRY(auto setup, exchange::loadTemplate("winner"));
        std::erase_if(setup.stages,
                      [](const auto& stage) { return stage.id != StageId("proposal"); });
        JURI_CHECK(
            document::createEvent(path("event.juri"), setup, {}, path("kit"), m_environment));
        JURI_TRY(auto event, document::Document::open(path("event.juri"), m_environment));
        std::vector<model::Competitor> competitors(kEntries);
        for (std::size_t i = 0; i < competitors.size(); ++i) {
            competitors[i].number = std::to_string(i + 1);
            competitors[i].name = "Tim " + std::to_string(i + 1);
        }
        JURI_CHECK(document::addCompetitors(event, competitors));
        std::vector<model::Judge> judges(1);
        judges[0].code = "J01";
        JURI_CHECK(document::addJudges(event, judges));
        std::set<CompetitorId> entries;
        for (const auto& competitor : event.event().competitors)
            entries.insert(competitor.id);
        return document::assign(event, StageId("proposal"),
                                {{event.event().judges.front().id, entries}})
            ? Outcome()
            : Outcome(Error{ErrorCode::Internal, "", "assign"});
    }

    static void press(int key, const QString& text)
    {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &down);
    }

    template <class Run> static double timed(Run run)
    {
        QElapsedTimer timer;
        timer.start();
        run();
        QApplication::processEvents(); // what is due to be painted
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

    QTemporaryDir m_folder;
    document::Environment m_environment = document::systemEnvironment();
    std::unique_ptr<ui::MainWindow> m_window;
    int m_mark = 80;
};

} // namespace

Result<bench::Pair> scoreKey()
{
    const auto desk = std::make_shared<Desk>();
    JURI_CHECK(desk->open());
    if (!QApplication::focusWidget())
        return Error{ErrorCode::Internal, "", "the window has no focus"};
    return bench::Pair{[desk] { return desk->mark(); }, [desk] { return desk->repaint(); }};
}

} // namespace juri::gui
