#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace juri::ui {

/// Everything that can be done, once: the menus and the keys. Whoever owns the
/// deed connects to triggered(); update of what is possible is the window's.
class Actions : public QObject {
    Q_OBJECT

public:
    static constexpr int kPages = 5;
    static constexpr int kLevels = 4;

    explicit Actions(QWidget* window);

    void fillMenuBar(QMenuBar& bar);
    void retranslate();

    QAction* newEvent;
    QAction* open;
    QAction* handIn;
    QAction* saveScores;
    QAction* print;
    QAction* save;
    QAction* close;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* goToNumber;
    QAction* verdict;
    QAction* write;
    QAction* nominate;
    QAction* attachment;
    QAction* practise;
    QAction* nextEntry;
    QAction* previousEntry;
    QAction* settings;

    std::array<QAction*, kPages> pages;
    std::array<QAction*, kLevels> levels;
    QAction* nextPage;
    std::array<QAction*, kSchemes> schemes; ///< as in Scheme
    std::array<QAction*, 2> languages;
    QAction* timer; ///< shows or hides it
    QAction* timerGo;
    QAction* timerNext;
    QAction* larger;
    QAction* smaller;
    QAction* fullScreen;

    QAction* keyCard;
    QAction* about;

    QMenu* recent;

private:
    QAction* make(const QString& icon = {});
    void makeActions();
    void setShortcuts();
    void addAll(QMenu& menu, std::initializer_list<QAction*> actions);

    QWidget* m_window;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_help;
    QMenu* m_scheme;
    QMenu* m_language;
};

} // namespace juri::ui
