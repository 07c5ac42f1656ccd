#include "ui/shell/main_window.h"

#include "document/entry_points.h"
#include "document/judging.h"
#include "ui/pages/chair_page.h"
#include "ui/pages/merge_page.h"
#include "ui/pages/rank_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/score_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/timer_bar.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_tasks.h"
#include "ui/shell/judge_tasks.h"
#include "ui/shell/print_task.h"
#include "ui/shell/settings.h"
#include "ui/shell/timer_tasks.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_line.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

namespace juri::ui {

namespace {

constexpr QSize kDesignSize(1366, 768);
constexpr QSize kLeastSize(1124, 600);

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

MainWindow::MainWindow(const document::Environment& environment, QWidget* parent,
                       std::function<qint64()> now)
    : QMainWindow(parent)
    , m_session(environment)
    , m_actions(new Actions(this))
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
    , m_message(new InlineMessage)
    , m_status(new StatusLine)
    , m_start(new StartPage)
    , m_score(new ScorePage(m_session))
    , m_rank(new RankPage(m_session))
    , m_chair(new ChairPage(m_session))
    , m_judging(m_score)
    , m_review(new ReviewPage(m_session))
    , m_merge(new MergePage(m_session))
    , m_results(new ResultsPage(m_session))
    , m_fileTasks(new FileTasks(m_session, this))
    , m_judgeTasks(new JudgeTasks(m_session, this))
    , m_timerTasks(new TimerTasks(
          m_session, [this] { return m_judging->competitor(); },
          now ? std::move(now) : steadyMilliseconds, this))
{
    setAcceptDrops(true);
    m_translators.use(settings::language());
    buildLayout();
    m_actions->fillMenuBar(*menuBar());
    connectSession();
    connectPages();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectSettings();
    retranslate();
    arrange();
    resize(kDesignSize);
    restoreGeometry(settings::geometry());
}

/// The pages go first, and with nothing in hand: they know the session.
MainWindow::~MainWindow()
{
    if (auto* inHand = focusWidget())
        inHand->clearFocus();
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    for (Page* page : std::initializer_list<Page*>{m_start, m_score, m_rank, m_review, m_chair,
                                                   m_merge, m_results})
        m_stack->addWidget(page);
    m_message->setDismissable(true);
    auto* messageRoom = new QVBoxLayout;
    messageRoom->setContentsMargins(scaled(16), 0, scaled(16), 0);
    messageRoom->addWidget(m_message);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(messageRoom);
    right->addWidget(m_timerTasks->bar());
    right->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    setMinimumSize(kLeastSize);
}

bool MainWindow::isJudge() const
{
    return m_session.isOpen() && m_session.document().kind() == document::Kind::Judge;
}

std::vector<MainWindow::Destination> MainWindow::destinations() const
{
    if (!m_session.isOpen())
        return {{QStringLiteral("start"), QStringLiteral("house"), m_start}};
    if (!isJudge())
        return {{QStringLiteral("merge"), QStringLiteral("merge"), m_merge},
                {QStringLiteral("results"), QStringLiteral("trophy"), m_results}};
    const auto& document = m_session.document();
    const auto* stage = model::findStage(document.event(), document::currentStage(document));
    const auto ranks = stage && stage->kind == model::StageKind::Rank;
    std::vector<Destination> judging{
        ranks ? Destination{QStringLiteral("rank"), QStringLiteral("clipboard-list"), m_rank}
              : Destination{QStringLiteral("score"), QStringLiteral("clipboard-list"), m_score},
        {QStringLiteral("review"), QStringLiteral("list-checks"), m_review}};
    if (stage && document::isChair(document.event(), stage->id, document.judge()))
        judging.push_back({QStringLiteral("chair"), QStringLiteral("gavel"), m_chair});
    return judging;
}

QString MainWindow::textOf(const QString& destination) const
{
    if (destination == QLatin1String("start"))
        return tr("Start");
    if (destination == QLatin1String("score") || destination == QLatin1String("rank"))
        return tr("Score");
    if (destination == QLatin1String("chair"))
        return tr("Chair");
    if (destination == QLatin1String("review"))
        return tr("Review");
    return destination == QLatin1String("merge") ? tr("Merge") : tr("Results");
}

void MainWindow::showRail()
{
    m_destinations = destinations();
    std::vector<QString> icons;
    for (const auto& destination : m_destinations)
        icons.push_back(destination.iconName);
    m_rail->setItems(icons);
    const auto ranks = m_destinations.front().page == m_rank;
    m_judging = ranks ? static_cast<JudgingPage*>(m_rank) : m_score;
    retranslate();
}

void MainWindow::arrange()
{
    showRail();
    m_message->clear();
    m_timerTasks->reload();
    for (JudgingPage* page : std::initializer_list<JudgingPage*>{m_score, m_rank})
        page->reload();
    m_review->reload();
    m_chair->reload();
    m_merge->reload();
    m_results->reload();
    goTo(m_session.isOpen() && !isJudge() ? m_results : m_destinations.front().page);
}

/// What is handed in may lead to a stage of another kind, or with another chair.
void MainWindow::rearrange()
{
    if (std::ranges::equal(destinations(), m_destinations, {}, &Destination::page,
                           &Destination::page))
        return;
    auto* page = currentPage();
    showRail();
    const auto isThere = std::ranges::find(m_destinations, page, &Destination::page);
    goTo(isThere == m_destinations.end() ? m_destinations.front().page : page);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::goTo(Page* page)
{
    if (page != currentPage() && m_session.isOpen())
        flush();
    m_stack->setCurrentWidget(page);
    const auto at = std::ranges::find(m_destinations, page, &Destination::page);
    m_rail->setCurrent(static_cast<int>(at - m_destinations.begin()));
    m_status->setKeys(page->keys());
    showSaved();
    updateActions();
    page->arrive();
    m_arrivesLater = !isActiveWindow();
}

void MainWindow::goToIndex(int index)
{
    if (index >= 0 && index < static_cast<int>(m_destinations.size()))
        goTo(m_destinations[static_cast<std::size_t>(index)].page);
}

QString MainWindow::currentName() const
{
    const auto at = std::ranges::find(m_destinations, currentPage(), &Destination::page);
    return at == m_destinations.end() ? QString() : at->name;
}

bool MainWindow::showPage(const QString& name)
{
    const auto at = std::ranges::find(m_destinations, name, &Destination::name);
    if (at == m_destinations.end())
        return false;
    goTo(at->page);
    return true;
}

void MainWindow::openPaths(const QStringList& paths)
{
    flush();
    m_fileTasks->openPaths(paths);
}

void MainWindow::setLanguage(Language language)
{
    settings::setLanguage(language);
    m_translators.use(language);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Boxes that were new when the window was not active have not got the cursor; they get
    // it once they are shown.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()
        && std::exchange(m_arrivesLater, false))
        QMetaObject::invokeMethod(
            this, [this] { currentPage()->arrive(); }, Qt::QueuedConnection);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_actions->languages[language() == Language::Indonesian ? 0 : 1]->setChecked(true);
    std::vector<QString> texts;
    for (const auto& destination : m_destinations)
        texts.push_back(textOf(destination.name));
    m_rail->setTexts(texts);
    for (std::size_t i = 0; i < m_actions->pages.size(); ++i) {
        m_actions->pages[i]->setVisible(i < texts.size());
        m_actions->pages[i]->setText(i < texts.size() ? texts[i] : QString());
    }
    if (currentPage())
        m_status->setKeys(currentPage()->keys());
    showTitle();
    showSaved();
    showRecent();
    updateActions();
}

void MainWindow::showTitle()
{
    auto title = m_session.isOpen() ? m_fileTasks->recentOf(m_session).title : QString();
    if (m_session.isOpen() && m_session.document().event().competition.sample)
        title = tr("%1 (sample)").arg(title);
    setWindowTitle(title.isEmpty() ? QStringLiteral("Juri")
                                   : QStringLiteral("%1 \u2013 Juri").arg(title));
}

void MainWindow::showSaved()
{
    if (!m_session.isOpen())
        return m_status->setState({});
    if (m_hasProblem)
        return m_status->setState(tr("Not saved"), true);
    if (currentPage() == m_score && m_score->isPractising())
        return m_status->setState(tr("Practice: nothing is kept"));
    const auto when = m_session.savedAt();
    m_status->setState(when.isValid() ? tr("All changes saved %1").arg(formatTime(when))
                                      : tr("All changes saved"));
}

QString MainWindow::statusText() const
{
    return m_status->state();
}

void MainWindow::showRecent()
{
    const auto files = settings::recentFiles();
    m_start->setRecent(files);
    m_actions->recent->clear();
    for (const auto& file : files) {
        if (file.missing)
            continue;
        const auto name = file.title.isEmpty() ? QFileInfo(file.path).fileName() : file.title;
        m_actions->recent->addAction(name, this, [this, path = file.path] { openPaths({path}); });
    }
    m_actions->recent->setEnabled(!m_actions->recent->isEmpty());
}

void MainWindow::showFailure(const Error& error)
{
    m_hasProblem = m_session.isOpen();
    showSaved();
    if (currentPage()->showFailure(error))
        return;
    const auto text = errorText(error);
    m_message->say(InlineMessage::Kind::Bad, text.what, text.rest);
}

void MainWindow::changePointSize(double by)
{
    auto& theme = Theme::instance();
    theme.setPointSize(theme.pointSize() + by);
    settings::setPointSize(theme.pointSize());
}

/// A judge prints the slip, everybody else the result.
void MainWindow::print()
{
    if (!m_session.isOpen() || m_session.isBusy())
        return;
    if (isJudge())
        return m_judgeTasks->printSlip();
    if (const auto& result = m_results->result(); result)
        showPrintPreview(m_session.document(), *result, this);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_session.isBusy())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty())
        openPaths(paths);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    flush();
    keepPlace();
    if (m_remembers)
        settings::setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace juri::ui
