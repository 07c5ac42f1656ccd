#pragma once

#include "ui/models/session.h"
#include "ui/shell/translators.h"

#include <QMainWindow>
#include <functional>
#include <vector>

class QStackedWidget;

namespace juri::ui {

class Actions;
class ChairPage;
class FileTasks;
class InlineMessage;
class JudgeTasks;
class JudgingPage;
class MergePage;
class Page;
class Rail;
class RankPage;
class ResultsPage;
class ReviewPage;
class ScorePage;
class StartPage;
class StatusLine;
class TimerTasks;

/// The one window. Which pages it has follows from the document: none, an event
/// or a judge's. It connects pages with one another and with what the menus do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// now: milliseconds that only grow, for the presentation timer; a real clock if empty
    explicit MainWindow(const document::Environment& environment, QWidget* parent = nullptr,
                        std::function<qint64()> now = {});
    ~MainWindow() override;

    /// Opens what the paths lead to, as if dropped on the window.
    void openPaths(const QStringList& paths);

    void setLanguage(Language language);
    /// Whether place and size of the window, and a judge's place in a document, are kept.
    void remember(bool remember) { m_remembers = remember; }

    /// "start", "score", "rank", "review", "chair", "merge", "results"; false if there is no
    /// such page now.
    bool showPage(const QString& name);

    Session& session() { return m_session; }
    ScorePage& scorePage() { return *m_score; }
    RankPage& rankPage() { return *m_rank; }
    ChairPage& chairPage() { return *m_chair; }
    ReviewPage& reviewPage() { return *m_review; }
    ResultsPage& resultsPage() { return *m_results; }
    MergePage& mergePage() { return *m_merge; }
    StartPage& startPage() { return *m_start; }
    JudgeTasks& judgeTasks() { return *m_judgeTasks; }
    TimerTasks& timerTasks() { return *m_timerTasks; }
    FileTasks& fileTasks() { return *m_fileTasks; }
    Page* currentPage() const;
    QString statusText() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Destination {
        QString name;
        QString iconName;
        Page* page;
    };

    void buildLayout();
    void connectSession();
    void connectPages();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectSettings();

    std::vector<Destination> destinations() const; ///< the rail's, for the document open
    void arrange();                                ///< pages and actions for the document open
    void rearrange();                              ///< the same, once its stage is another one
    void showRail();
    bool isJudge() const;
    bool flush();       ///< false: what is typed cannot be taken
    bool flushOrShow(); ///< the same, and leads to a mark that cannot
    void undo(bool isUndo);
    void goTo(Page* page);
    void goToIndex(int index);
    QString currentName() const; ///< of the page in front
    void retranslate();
    void showTitle();
    void showSaved();
    void showRecent();
    void keepPlace(); ///< where a judge is, for the next time
    void findPlace(); ///< where a judge was the last time
    void updateActions();
    void refresh(const document::ChangeSet& changes);
    void showFailure(const Error& error);
    void changePointSize(double by);
    void print();
    QString textOf(const QString& destination) const;

    Session m_session;
    Translators m_translators;
    Actions* m_actions;
    Rail* m_rail;
    QStackedWidget* m_stack;
    InlineMessage* m_message;
    StatusLine* m_status;
    StartPage* m_start;
    ScorePage* m_score;
    RankPage* m_rank;
    ChairPage* m_chair;
    JudgingPage* m_judging; ///< of the two, the one for the current stage
    ReviewPage* m_review;
    MergePage* m_merge;
    ResultsPage* m_results;
    FileTasks* m_fileTasks;
    JudgeTasks* m_judgeTasks;
    TimerTasks* m_timerTasks;
    std::vector<Destination> m_destinations;
    bool m_hasProblem = false;
    bool m_arrivesLater = false; ///< at the page in front, once the window is active
    bool m_remembers = true;
    CompetitorId m_place; ///< that was kept last
};

} // namespace juri::ui
