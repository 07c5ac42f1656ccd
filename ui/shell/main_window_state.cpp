#include "document/judging.h"
#include "ui/pages/chair_page.h"
#include "ui/pages/merge_page.h"
#include "ui/pages/rank_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/score_page.h"
#include "ui/pages/undo_text.h"
#include "ui/shell/actions.h"
#include "ui/shell/judge_tasks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"
#include "ui/widgets/inline_message.h"

#include <QAction>

/// What can be done now, and what changed.
namespace juri::ui {

bool MainWindow::flush()
{
    if (!isJudge() || m_session.isBusy())
        return true;
    return m_judging->flush() && m_review->flush() && m_chair->flush();
}

bool MainWindow::flushOrShow()
{
    if (flush())
        return true;
    if (!m_judging->flush()) {
        goTo(m_judging);
        m_judging->flush(); // in sight now, so that the cursor goes there
    }
    return false;
}

void MainWindow::undo(bool isUndo)
{
    if (currentPage() == m_review)
        isUndo ? m_review->undo() : m_review->redo();
    else if (currentPage() == m_chair)
        isUndo ? m_chair->undo() : m_chair->redo();
    else
        isUndo ? m_judging->undo() : m_judging->redo();
}

void MainWindow::updateActions()
{
    const auto isFree = m_session.isOpen() && !m_session.isBusy();
    const auto isJudging = isFree && isJudge();
    const auto isAtEntries = isJudging && currentPage() == m_judging;
    const auto isScoring = isAtEntries && m_judging == m_score;
    const auto isRanked = isFree && !isJudging && currentPage() == m_results;
    const auto canMark = isAtEntries && m_judging->canMark();
    m_actions->handIn->setEnabled(isJudging && m_judgeTasks->canHandIn());
    m_actions->saveScores->setEnabled(isFree);
    m_actions->print->setEnabled(isFree);
    m_actions->save->setEnabled(isFree);
    m_actions->close->setEnabled(isFree);
    for (auto* action : {m_actions->nextEntry, m_actions->previousEntry, m_actions->goToNumber})
        action->setEnabled(isAtEntries);
    m_actions->find->setEnabled(isAtEntries || isRanked);
    m_actions->verdict->setEnabled(canMark);
    m_actions->nominate->setEnabled(isScoring && m_score->canNominate());
    m_actions->write->setEnabled(isAtEntries);
    m_actions->practise->setEnabled(isScoring);
    m_actions->attachment->setEnabled(isScoring);
    for (auto* action : {m_actions->timer, m_actions->timerGo, m_actions->timerNext})
        action->setEnabled(isJudging);
    for (auto* level : m_actions->levels)
        level->setEnabled(isScoring && canMark);
    m_actions->undo->setEnabled(isJudging && document::undoStep(m_session.document()));
    m_actions->redo->setEnabled(isJudging && document::redoStep(m_session.document()));
    if (isJudging) {
        m_actions->undo->setText(undoText(m_session.document(), false));
        m_actions->redo->setText(undoText(m_session.document(), true));
    }
}

void MainWindow::refresh(const document::ChangeSet& changes)
{
    if (m_session.isBusy() || !m_session.isOpen())
        return;
    if (changes.handIn)
        m_message->clear(); // what was said of the sheets is past
    if (isJudge()) {
        m_score->refresh(changes);
        m_rank->refresh(changes);
        m_review->refresh(changes);
        m_chair->refresh(changes);
        rearrange();
    } else {
        m_results->reload();
        m_merge->reload();
    }
    updateActions();
}

void MainWindow::keepPlace()
{
    if (!m_remembers || !isJudge() || m_judging->competitor() == m_place)
        return;
    m_place = m_judging->competitor();
    settings::setPlace(m_session.path(), m_place);
}

void MainWindow::findPlace()
{
    m_place = {};
    if (!m_remembers || !isJudge())
        return;
    m_place = settings::placeIn(m_session.path());
    const auto& document = m_session.document();
    const auto stage = document::currentStage(document);
    if (!m_place.isEmpty() && assigned(document.event(), stage, document.judge()).contains(m_place))
        m_judging->open(m_place, {});
}

} // namespace juri::ui
