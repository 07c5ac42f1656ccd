#include "ui/shell/main_window.h"

#include "document/judging.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/key_card.h"
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
#include "ui/shell/settings.h"
#include "ui/shell/settings_task.h"
#include "ui/shell/timer_tasks.h"
#include "ui/text/language.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/status_line.h"

#include <QAction>
#include <QPointer>
#include <algorithm>
#include <array>

/// Who tells whom: pages and actions on one side, tasks and other pages on the other.
namespace juri::ui {

void MainWindow::connectSession()
{
    connect(&m_session, &Session::opened, this, [this] {
        m_hasProblem = false;
        arrange();
        settings::addRecentFile(m_fileTasks->recentOf(m_session));
        showRecent();
        findPlace();
    });
    connect(&m_session, &Session::closed, this, &MainWindow::arrange);
    connect(&m_session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::saved, this, [this] {
        m_hasProblem = false;
        showSaved();
        keepPlace();
        updateActions(); // the step back is there only now
    });
    connect(&m_session, &Session::busyChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectPages()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::goToIndex);
    connect(m_start, &StartPage::newEventAsked, m_fileTasks, &FileTasks::newEvent);
    connect(m_start, &StartPage::openJudgeAsked, m_fileTasks, &FileTasks::openJudge);
    connect(m_start, &StartPage::openEventAsked, m_fileTasks, &FileTasks::openEvent);
    connect(m_start, &StartPage::sampleAsked, m_fileTasks, &FileTasks::openSample);
    connect(m_start, &StartPage::fileChosen, this,
            [this](const QString& path) { openPaths({path}); });
    connect(m_start, &StartPage::languageChosen, this, &MainWindow::setLanguage);
    connect(m_fileTasks, &FileTasks::busy, m_start, &StartPage::setBusy);
    connect(m_fileTasks, &FileTasks::said, m_message, &InlineMessage::say);
    connect(m_message, &InlineMessage::actionAsked, m_fileTasks, &FileTasks::copyHere);
    connect(m_fileTasks, &FileTasks::mergeAsked, this, [this](const QStringList& paths) {
        goTo(m_merge);
        m_merge->merge(paths);
    });
    connect(m_judgeTasks, &JudgeTasks::said, m_message, &InlineMessage::say);
    connect(m_judgeTasks, &JudgeTasks::entryAsked, this,
            [this](const CompetitorId& competitor, const CriterionId& criterion) {
                goTo(m_judging);
                m_judging->open(competitor, criterion);
            });
    connect(m_review, &ReviewPage::entryAsked, m_judgeTasks, &JudgeTasks::entryAsked);
    connect(m_review, &ReviewPage::handInAsked, m_actions->handIn, &QAction::trigger);
    connect(m_review, &ReviewPage::saveAsked, m_actions->saveScores, &QAction::trigger);
    connect(m_review, &ReviewPage::reopenAsked, m_judgeTasks, &JudgeTasks::reopen);
    connect(m_score, &ScorePage::reopenAsked, m_judgeTasks, &JudgeTasks::reopen);
    connect(m_score, &ScorePage::entryShown, this, &MainWindow::showSaved);
    connect(m_score, &ScorePage::allScored, this, [this] { goTo(m_review); });
    connect(m_rank, &RankPage::reopenAsked, m_judgeTasks, &JudgeTasks::reopen);
    connect(m_rank, &RankPage::reviewAsked, this, [this] { goTo(m_review); });
    connect(m_chair, &ChairPage::reopenAsked, m_judgeTasks, &JudgeTasks::reopen);
    connect(m_chair, &ChairPage::keysChanged, this, [this] {
        if (currentPage() == m_chair)
            m_status->setKeys(m_chair->keys());
    });
    connect(m_merge, &MergePage::filesAsked, m_fileTasks, &FileTasks::chooseScores);
    connect(m_merge, &MergePage::resultsAsked, this, [this] { goTo(m_results); });
    connect(m_merge, &MergePage::merged, m_results, &ResultsPage::reload);
    connect(m_results, &ResultsPage::mergeAsked, this, [this] { goTo(m_merge); });
    connect(m_results, &ResultsPage::printAsked, this, &MainWindow::print);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newEvent, &QAction::triggered, m_fileTasks, &FileTasks::newEvent);
    connect(m_actions->open, &QAction::triggered, m_fileTasks, &FileTasks::openAny);
    connect(m_actions->handIn, &QAction::triggered, m_judgeTasks, [this] {
        if (flushOrShow())
            m_judgeTasks->handIn();
    });
    connect(m_actions->saveScores, &QAction::triggered, m_judgeTasks, [this] {
        if (flushOrShow())
            m_judgeTasks->saveScores();
    });
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::print);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        flush();
        showSaved();
    });
    connect(m_actions->close, &QAction::triggered, this, [this] {
        flush();
        keepPlace();
        m_session.close();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { undo(true); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { undo(false); });
    const auto onPage = [this](QAction* action, void (JudgingPage::*deed)()) {
        connect(action, &QAction::triggered, this, [this, deed] { (m_judging->*deed)(); });
    };
    onPage(m_actions->nextEntry, &JudgingPage::nextEntry);
    onPage(m_actions->previousEntry, &JudgingPage::previousEntry);
    onPage(m_actions->goToNumber, &JudgingPage::findByNumber);
    onPage(m_actions->verdict, &JudgingPage::askVerdict);
    onPage(m_actions->write, &JudgingPage::write);
    connect(m_actions->practise, &QAction::triggered, m_score, &ScorePage::practise);
    connect(m_actions->attachment, &QAction::triggered, m_score, &ScorePage::chooseAttachment);
    connect(m_actions->nominate, &QAction::triggered, m_score, &ScorePage::nominate);
    connect(m_actions->find, &QAction::triggered, this,
            [this] { currentPage() == m_results ? m_results->find() : m_judging->find(); });
    for (int i = 0; i < Actions::kLevels; ++i)
        connect(m_actions->levels[static_cast<std::size_t>(i)], &QAction::triggered, m_score,
                [this, i] { m_score->chooseLevel(i); });
}

void MainWindow::connectViewActions()
{
    for (int i = 0; i < Actions::kPages; ++i)
        connect(m_actions->pages[static_cast<std::size_t>(i)], &QAction::triggered, this,
                [this, i] { goToIndex(i); });
    connect(m_actions->nextPage, &QAction::triggered, this, [this] {
        const auto at = std::ranges::find(m_destinations, currentPage(), &Destination::page);
        const auto index = static_cast<int>(at - m_destinations.begin());
        goToIndex((index + 1) % std::max(1, static_cast<int>(m_destinations.size())));
    });
    for (int i = 0; i < kSchemes; ++i) {
        const auto scheme = static_cast<Scheme>(i);
        auto* action = m_actions->schemes[static_cast<std::size_t>(i)];
        action->setChecked(Theme::instance().scheme() == scheme);
        connect(&Theme::instance(), &Theme::changed, action,
                [action, scheme] { action->setChecked(Theme::instance().scheme() == scheme); });
        connect(action, &QAction::triggered, this, [scheme] {
            settings::setScheme(scheme);
            Theme::instance().setScheme(scheme);
        });
    }
    constexpr std::array languages = {Language::Indonesian, Language::English};
    for (std::size_t i = 0; i < languages.size(); ++i)
        connect(m_actions->languages[i], &QAction::triggered, this,
                [this, language = languages[i]] { setLanguage(language); });
    connect(m_actions->larger, &QAction::triggered, this, [this] { changePointSize(0.5); });
    connect(m_actions->smaller, &QAction::triggered, this, [this] { changePointSize(-0.5); });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    connect(m_actions->keyCard, &QAction::triggered, this,
            [this] { KeyCard(currentName(), this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

void MainWindow::connectSettings()
{
    applyMotion(settings::preferences({}).reducedMotion);
    connect(m_actions->settings, &QAction::triggered, this, [this] {
        const QPointer<QWidget> inHand = focusWidget();
        const auto isJudge =
            m_session.isOpen() && m_session.document().kind() == document::Kind::Judge;
        editSettings(isJudge ? m_timerTasks->stage() : model::Stage(), this,
                     [this](const Preferences& preferences) {
                         if (preferences.language != language())
                             setLanguage(preferences.language);
                         m_timerTasks->applySettings();
                     });
        if (inHand) // larger letters may have put it elsewhere, without the cursor
            inHand->setFocus(Qt::OtherFocusReason);
    });
    auto* bar = m_timerTasks->bar();
    connect(m_actions->timer, &QAction::triggered, m_timerTasks,
            [this, bar] { m_timerTasks->show(!bar->isVisible()); });
    connect(m_actions->timerGo, &QAction::triggered, m_timerTasks, &TimerTasks::toggle);
    connect(m_actions->timerNext, &QAction::triggered, m_timerTasks, &TimerTasks::next);
    connect(bar, &TimerBar::shownChanged, m_actions->timer, &QAction::setChecked);
}

} // namespace juri::ui
