#pragma once

#include "ui/models/recent_model.h"
#include "ui/models/session.h"
#include "ui/widgets/inline_message.h"

#include <QObject>
#include <QStringList>
#include <functional>

namespace juri::ui {

class PackTasks;

/// Opening and making files: what the menus, the start page and a drop ask for.
class FileTasks : public QObject {
    Q_OBJECT

public:
    FileTasks(Session& session, QWidget* window);

    /// Documents are opened; score files, and judges' documents beside an open event,
    /// are merged; a pack asks for its code.
    void openPaths(const QStringList& paths);
    void openAny();
    void openJudge();
    void openEvent();
    void chooseScores();
    void openSample();
    void newEvent();
    void copyHere(); ///< the open document to this computer, and opens the copy

    /// Asks where a copy goes; empty means nowhere. A file dialog, but for tests.
    std::function<QString(const QString& suggested)> askCopy;

    PackTasks& packs() { return *m_packs; }

    /// How the open document is named in titles and lists.
    RecentFile recentOf(const Session& session) const;

signals:
    void said(juri::ui::InlineMessage::Kind kind, const QString& what, const QString& rest,
              const QString& actionText);
    void mergeAsked(const QStringList& paths);
    void busy(const QString& doing); ///< empty: no more

private:
    QStringList choose(const QString& title, const QString& filter, bool many);
    void openDocument(const QString& path);
    void openOne(const QString& path);
    bool isMergedHere(const QString& path) const;
    void tell(const Error& error);
    void tell(const QString& what, const QString& rest);

    Session& m_session;
    QWidget* m_window;
    PackTasks* m_packs;
};

} // namespace juri::ui
