#include "desk.h"

#include "catch.h"
#include "document/creation.h"
#include "document/judging.h"
#include "document/packs.h"
#include "document/setup.h"
#include "points.h"

#include <QApplication>
#include <QFileInfo>
#include <QStringList>
#include <QTest>

using namespace juri;

namespace {

QStringList warnings;

model::Criterion criterion(const char* id, const char* indonesian, const char* english,
                           const char* weight)
{
    model::Criterion result;
    result.id = CriterionId(id);
    result.name = {indonesian, english};
    result.description = {"Apa yang dinilai?", "What is marked?"};
    result.weight = pt(weight);
    result.scale = {pt("0"), pt("100"), pt("0.5"), {}};
    result.levels = {{pt("86"), pt("100"), {"Istimewa", "Outstanding"}, {"Luar biasa.", "Superb."}},
                     {pt("71"), pt("85.5"), {"Baik", "Good"}, {"Bagus.", "Fine."}},
                     {pt("51"), pt("70.5"), {"Cukup", "Fair"}, {"Lumayan.", "Passable."}},
                     {pt("0"), pt("50.5"), {"Kurang", "Weak"}, {"Belum.", "Not yet."}}};
    return result;
}

model::Template contest()
{
    model::Template result;
    result.name = "test";
    result.competition.title = {"Lomba Uji", "Test Contest"};
    model::Stage stage;
    stage.id = StageId("final");
    stage.name = {"Babak akhir", "Final"};
    stage.order = 1;
    stage.rubric.criteria = {criterion("idea", "Orisinalitas gagasan", "Originality", "50"),
                             criterion("craft", "Pelaksanaan teknis", "Execution", "30"),
                             criterion("talk", "Presentasi", "Presentation", "20")};
    result.stages.push_back(stage);
    return result;
}

} // namespace

void noteWarning(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // What this platform cannot do, and no window system needs it to.
    for (const auto* offscreen : {"propagateSizeHints", "raise()", "grabbing the keyboard"}) {
        if (text.startsWith(QLatin1String("This plugin does not support"))
            && text.contains(QLatin1String(offscreen)))
            return;
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << text;
}

NoWarnings::NoWarnings()
{
    warnings.clear();
}

NoWarnings::~NoWarnings()
{
    CHECK(warnings.join(QLatin1Char('\n')).toStdString() == "");
}

Desk::Desk(const std::function<void(model::Template&)>& edit, std::size_t entries)
    : m_environment{&m_clock, &m_random, m_folder.file("keys"), "desk"}
{
    auto setup = contest();
    if (edit)
        edit(setup);
    REQUIRE(document::createEvent(m_folder.file("event.juri"), setup, {}, m_folder.file("root kit"),
                                  m_environment));
    auto event = open(eventPath());
    std::vector<model::Competitor> competitors(entries);
    for (std::size_t i = 0; i < competitors.size(); ++i) {
        competitors[i].number = std::to_string(i + 1);
        competitors[i].name = "Tim " + std::to_string(i + 1);
        competitors[i].institution = "SMK " + std::to_string(i + 1);
    }
    REQUIRE(document::addCompetitors(event, competitors));
    std::vector<model::Judge> judges(1);
    judges[0].code = "A";
    judges[0].name = "Ibu Ratna";
    REQUIRE(document::addJudges(event, judges));
    std::set<CompetitorId> all;
    for (const auto& competitor : event.event().competitors)
        all.insert(competitor.id);
    REQUIRE(document::assign(event, StageId("final"), {{event.event().judges[0].id, all}}));
}

void Desk::moveToNetwork()
{
    m_environment.isOnNetwork = [path = m_folder.file("event.juri")](const std::string& asked) {
        return asked == path;
    };
}

Desk::~Desk()
{
    m_window.reset();
}

QString Desk::folder() const
{
    return QFileInfo(eventPath()).absolutePath();
}

QString Desk::eventPath() const
{
    return QString::fromStdString(m_folder.file("event.juri"));
}

QString Desk::judgePath()
{
    const auto path = m_folder.file("judge.juri");
    if (!QFileInfo::exists(QString::fromStdString(path)))
        REQUIRE(document::openPack(packPath().toStdString(), packCode().toStdString(), path,
                                   m_environment));
    return QString::fromStdString(path);
}

void Desk::makePack()
{
    if (!m_pack.isEmpty())
        return;
    auto event = open(eventPath());
    const auto packs = document::makePacks(event, m_folder.file("packs"));
    REQUIRE(packs);
    m_pack = QString::fromStdString(packs->front().path);
    m_code = QString::fromStdString(packs->front().code);
}

QString Desk::packPath()
{
    makePack();
    return m_pack;
}

QString Desk::packCode()
{
    makePack();
    return m_code;
}

QString Desk::updatePath(const std::vector<std::string>& added)
{
    makePack();
    auto event = open(eventPath());
    std::vector<model::Competitor> competitors;
    for (const auto& number : added) {
        competitors.emplace_back();
        competitors.back().number = number;
        competitors.back().name = "Tim " + number;
    }
    REQUIRE(document::addCompetitors(event, competitors));
    std::set<CompetitorId> all;
    for (const auto& competitor : event.event().competitors)
        all.insert(competitor.id);
    REQUIRE(document::assign(event, StageId("final"), {{event.event().judges[0].id, all}}));
    const auto packs =
        document::makePacks(event, m_folder.file("update " + std::to_string(++m_updates)));
    REQUIRE(packs);
    return QString::fromStdString(packs->front().path);
}

document::Document Desk::open(const QString& path) const
{
    auto document = document::Document::open(path.toStdString(), m_environment);
    REQUIRE(document);
    return *std::move(document);
}

ui::MainWindow& Desk::window(Language language, const QString& path, QSize size)
{
    m_window =
        std::make_unique<ui::MainWindow>(m_environment, nullptr, [this] { return m_elapsed; });
    m_window->remember(false);
    m_window->setLanguage(language);
    m_window->resize(size);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    if (!path.isEmpty())
        m_window->openPaths({path});
    settle();
    return *m_window;
}

void Desk::activate()
{
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

ui::MainWindow& Desk::judgeWindow(Language language)
{
    return window(language, judgePath());
}

std::string Desk::marks(const std::string& number) const
{
    const auto& document = m_window->session().document();
    const auto* competitor = model::findByNumber(document.event(), number);
    REQUIRE(competitor);
    const auto sheet = document::sheet(document, StageId("final"), competitor->id);
    REQUIRE(sheet);
    std::vector<std::string> texts;
    const auto* stage = model::findStage(document.event(), StageId("final"));
    for (const auto& criterion : stage->rubric.criteria) {
        const auto found = sheet->value.marks.find(criterion.id);
        texts.push_back(found == sheet->value.marks.end() ? "-" : found->second.toString());
    }
    return join(texts, " ");
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void type(const char* keys)
{
    for (const auto* at = keys; *at; ++at) {
        if (*at == '\n' || *at == '\t')
            press(*at == '\n' ? Qt::Key_Return : Qt::Key_Tab);
        else {
            REQUIRE(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), *at);
        }
    }
    settle();
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}
