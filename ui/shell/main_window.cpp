#include "ui/shell/main_window.h"

#include "ui/pages/merge_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/score_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/timer_bar.h"
#include "ui/pages/undo_text.h"
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
    , m_review(new ReviewPage(m_session))
    , m_merge(new MergePage(m_session))
    , m_results(new ResultsPage(m_session))
    , m_fileTasks(new FileTasks(m_session, this))
    , m_judgeTasks(new JudgeTasks(m_session, this))
    , m_timerTasks(new TimerTasks(
          m_session, [this] { return m_score->competitor(); },
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
    for (Page* page : std::initializer_list<Page*>{m_start, m_score, m_review, m_merge, m_results})
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

std::vector<MainWindow::Destination> MainWindow::destinations() const
{
    if (!m_session.isOpen())
        return {{QStringLiteral("start"), QStringLiteral("house"), m_start}};
    if (m_session.document().kind() == document::Kind::Judge)
        return {{QStringLiteral("score"), QStringLiteral("clipboard-list"), m_score},
                {QStringLiteral("review"), QStringLiteral("list-checks"), m_review}};
    return {{QStringLiteral("merge"), QStringLiteral("merge"), m_merge},
            {QStringLiteral("results"), QStringLiteral("trophy"), m_results}};
}

QString MainWindow::textOf(const QString& destination) const
{
    if (destination == QLatin1String("start"))
        return tr("Start");
    if (destination == QLatin1String("score"))
        return tr("Score");
    if (destination == QLatin1String("review"))
        return tr("Review");
    return destination == QLatin1String("merge") ? tr("Merge") : tr("Results");
}

void MainWindow::arrange()
{
    m_destinations = destinations();
    std::vector<QString> icons;
    for (const auto& destination : m_destinations)
        icons.push_back(destination.iconName);
    m_rail->setItems(icons);
    m_message->clear();
    m_timerTasks->reload();
    retranslate();
    if (m_session.isOpen()) {
        const auto isJudge = m_session.document().kind() == document::Kind::Judge;
        isJudge ? m_score->reload() : m_merge->reload();
        isJudge ? m_review->reload() : m_results->reload();
        return goTo(isJudge ? static_cast<Page*>(m_score) : m_results);
    }
    m_merge->reload();
    m_results->reload();
    goTo(m_start);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::goTo(Page* page)
{
    if (currentPage() == m_score && page != m_score && m_session.isOpen())
        m_score->flush();
    m_stack->setCurrentWidget(page);
    const auto at = std::ranges::find(m_destinations, page, &Destination::page);
    m_rail->setCurrent(static_cast<int>(at - m_destinations.begin()));
    m_status->setKeys(page->keys());
    updateActions();
    page->arrive();
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
    if (m_session.isOpen() && m_session.document().kind() == document::Kind::Judge)
        m_score->flush();
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

void MainWindow::updateActions()
{
    const auto isFree = m_session.isOpen() && !m_session.isBusy();
    const auto isJudge = isFree && m_session.document().kind() == document::Kind::Judge;
    const auto isScoring = isJudge && currentPage() == m_score;
    const auto canUndo = isScoring || (isJudge && currentPage() == m_review);
    const auto isRanked = isFree && !isJudge && currentPage() == m_results;
    const auto canMark = isScoring && m_score->canMark();
    m_actions->handIn->setEnabled(isJudge && m_judgeTasks->canHandIn());
    m_actions->saveScores->setEnabled(isFree);
    m_actions->print->setEnabled(isFree);
    m_actions->save->setEnabled(isFree);
    m_actions->close->setEnabled(isFree);
    for (auto* action : {m_actions->nextEntry, m_actions->previousEntry, m_actions->goToNumber})
        action->setEnabled(isScoring);
    m_actions->find->setEnabled(isScoring || isRanked);
    m_actions->verdict->setEnabled(canMark);
    m_actions->nominate->setEnabled(canMark);
    m_actions->write->setEnabled(isScoring);
    m_actions->practise->setEnabled(isScoring);
    m_actions->attachment->setEnabled(isScoring);
    for (auto* action : {m_actions->timer, m_actions->timerGo, m_actions->timerNext})
        action->setEnabled(isJudge);
    for (auto* level : m_actions->levels)
        level->setEnabled(canMark);
    m_actions->undo->setEnabled(canUndo && document::undoStep(m_session.document()));
    m_actions->redo->setEnabled(canUndo && document::redoStep(m_session.document()));
    if (canUndo) {
        m_actions->undo->setText(undoText(m_session.document(), false));
        m_actions->redo->setText(undoText(m_session.document(), true));
    }
}

void MainWindow::refresh(const document::ChangeSet& changes)
{
    if (m_session.isBusy() || !m_session.isOpen())
        return;
    if (m_session.document().kind() == document::Kind::Judge) {
        m_score->refresh(changes);
        m_review->refresh(changes);
    } else {
        m_results->reload();
        m_merge->reload();
    }
    updateActions();
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
    if (m_session.document().kind() == document::Kind::Judge)
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
    if (m_session.isOpen() && !m_session.isBusy()
        && m_session.document().kind() == document::Kind::Judge)
        m_score->flush();
    if (m_remembersGeometry)
        settings::setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace juri::ui
