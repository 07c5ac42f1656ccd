#include "ui/shell/actions.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace juri::ui {

Actions::Actions(QWidget* window)
    : QObject(window)
    , recent(new QMenu(window))
    , m_window(window)
    , m_file(new QMenu(window))
    , m_edit(new QMenu(window))
    , m_view(new QMenu(window))
    , m_help(new QMenu(window))
    , m_scheme(new QMenu(window))
    , m_language(new QMenu(window))
{
    makeActions();
    setShortcuts();
}

QAction* Actions::make(const QString& iconName)
{
    auto* action = new QAction(m_window);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName, Tint::Muted));
    m_window->addAction(action);
    return action;
}

void Actions::makeActions()
{
    newEvent = make(QStringLiteral("file-plus"));
    open = make(QStringLiteral("folder-open"));
    handIn = make(QStringLiteral("clipboard-check"));
    saveScores = make(QStringLiteral("download"));
    print = make(QStringLiteral("printer"));
    save = make(QStringLiteral("circle-check"));
    close = make();
    quit = make();
    undo = make(QStringLiteral("undo-2"));
    redo = make(QStringLiteral("redo-2"));
    find = make(QStringLiteral("search"));
    goToNumber = make();
    verdict = make(QStringLiteral("ban"));
    write = make(QStringLiteral("file-text"));
    nominate = make(QStringLiteral("trophy"));
    attachment = make(QStringLiteral("paperclip"));
    practise = make(QStringLiteral("play"));
    nextEntry = make(QStringLiteral("chevron-right"));
    previousEntry = make(QStringLiteral("chevron-left"));
    settings = make(QStringLiteral("settings"));
    for (auto& page : pages)
        page = make();
    for (auto& level : levels)
        level = make();
    nextPage = make();
    auto* schemeGroup = new QActionGroup(this);
    for (auto& scheme : schemes) {
        scheme = make();
        scheme->setCheckable(true);
        schemeGroup->addAction(scheme);
    }
    auto* languageGroup = new QActionGroup(this);
    for (auto& language : languages) {
        language = make();
        language->setCheckable(true);
        languageGroup->addAction(language);
    }
    timer = make(QStringLiteral("clock"));
    timer->setCheckable(true);
    timerGo = make(QStringLiteral("play"));
    timerNext = make();
    larger = make();
    smaller = make();
    fullScreen = make();
    keyCard = make(QStringLiteral("keyboard"));
    about = make(QStringLiteral("info"));
}

void Actions::setShortcuts()
{
    newEvent->setShortcut(QKeySequence::New);
    open->setShortcut(QKeySequence::Open);
    handIn->setShortcut(Qt::CTRL | Qt::Key_H);
    saveScores->setShortcut(Qt::CTRL | Qt::Key_E);
    print->setShortcut(QKeySequence::Print);
    save->setShortcut(QKeySequence::Save);
    close->setShortcut(Qt::CTRL | Qt::Key_W);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    find->setShortcut(QKeySequence::Find);
    goToNumber->setShortcut(Qt::CTRL | Qt::Key_G);
    verdict->setShortcut(Qt::CTRL | Qt::Key_D);
    write->setShortcut(Qt::CTRL | Qt::Key_M);
    nominate->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    attachment->setShortcut(Qt::CTRL | Qt::Key_L);
    nextEntry->setShortcuts({Qt::CTRL | Qt::Key_Down, Qt::Key_PageDown});
    previousEntry->setShortcuts({Qt::CTRL | Qt::Key_Up, Qt::Key_PageUp});
    for (int i = 0; i < kPages; ++i)
        pages[static_cast<std::size_t>(i)]->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    for (int i = 0; i < kLevels; ++i)
        levels[static_cast<std::size_t>(i)]->setShortcut(
            QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
    nextPage->setShortcut(Qt::CTRL | Qt::Key_Tab);
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    timer->setShortcut(Qt::CTRL | Qt::Key_T);
    timerGo->setShortcut(Qt::CTRL | Qt::Key_B);
    timerNext->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    fullScreen->setShortcut(Qt::Key_F11);
    keyCard->setShortcuts({Qt::Key_F1, Qt::CTRL | Qt::Key_Slash});
}

void Actions::addAll(QMenu& menu, std::initializer_list<QAction*> actions)
{
    for (auto* action : actions)
        action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
}

void Actions::fillMenuBar(QMenuBar& bar)
{
    for (auto* menu : {m_file, m_edit, m_view, m_help})
        bar.addMenu(menu);
    addAll(*m_file, {newEvent, open});
    m_file->addMenu(recent);
    addAll(*m_file, {nullptr, handIn, saveScores, print, nullptr, save, close, quit});
    addAll(*m_edit,
           {undo, redo, nullptr, find, goToNumber, nullptr, write, nominate, verdict, practise,
            attachment, nullptr, previousEntry, nextEntry, nullptr, settings});
    for (auto* page : pages)
        m_view->addAction(page);
    addAll(*m_view, {nextPage, nullptr});
    m_view->addMenu(m_scheme);
    m_view->addMenu(m_language);
    for (auto* scheme : schemes)
        m_scheme->addAction(scheme);
    for (auto* language : languages)
        m_language->addAction(language);
    addAll(*m_view,
           {nullptr, timer, timerGo, timerNext, nullptr, larger, smaller, nullptr, fullScreen});
    addAll(*m_help, {keyCard, about});
}

void Actions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_scheme->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("&Language"));
    recent->setTitle(tr("Open &recent"));

    newEvent->setText(tr("&New competition…"));
    open->setText(tr("&Open…"));
    handIn->setText(tr("&Hand in…"));
    saveScores->setText(tr("Save &score file…"));
    print->setText(tr("&Print…"));
    save->setText(tr("Everything is saved &already"));
    close->setText(tr("&Close file"));
    quit->setText(tr("&Quit"));
    undo->setText(tr("&Undo"));
    redo->setText(tr("&Redo"));
    find->setText(tr("&Find…"));
    goToNumber->setText(tr("&Go to number…"));
    verdict->setText(tr("&Conflict of interest or absent…"));
    write->setText(tr("&Write a comment or note"));
    nominate->setText(tr("N&ominate for an award…"));
    attachment->setText(tr("Open an &attachment"));
    practise->setText(tr("Pract&ice sheet"));
    nextEntry->setText(tr("&Next competitor"));
    previousEntry->setText(tr("&Previous competitor"));
    nextPage->setText(tr("Ne&xt page"));
    schemes[0]->setText(tr("As the &system"));
    schemes[1]->setText(tr("&Light"));
    schemes[2]->setText(tr("&Dark"));
    schemes[3]->setText(tr("High &contrast"));
    languages[0]->setText(QStringLiteral("Bahasa &Indonesia"));
    languages[1]->setText(QStringLiteral("&English"));
    settings->setText(tr("&Settings…"));
    timer->setText(tr("Presentation &timer"));
    timerGo->setText(tr("Start or pa&use the timer"));
    timerNext->setText(tr("To the &questions, or finish"));
    larger->setText(tr("Lar&ger text"));
    smaller->setText(tr("S&maller text"));
    fullScreen->setText(tr("&Full screen"));
    keyCard->setText(tr("&Keys"));
    about->setText(tr("&About Juri"));
}

} // namespace juri::ui
