#pragma once

#include "base/id.h"
#include "document/handing.h"
#include "ui/models/session.h"
#include "ui/widgets/inline_message.h"

#include <QObject>
#include <functional>

namespace juri::ui {

/// What leaves the judge's desk: handing in, reopening, the score file and its slip.
class JudgeTasks : public QObject {
    Q_OBJECT

public:
    JudgeTasks(Session& session, QWidget* window);

    bool canHandIn() const;
    void handIn();
    void reopen();
    void saveScores();
    void printSlip();

    /// Asks where the score file goes; empty means nowhere. A file dialog, but for tests.
    std::function<QString(const QString& suggested)> askPath;

signals:
    void said(juri::ui::InlineMessage::Kind kind, const QString& what, const QString& rest,
              const QString& actionText);
    void entryAsked(const juri::CompetitorId& competitor, const juri::CriterionId& criterion);

private:
    std::optional<document::ExportReport> save();
    void tell(const Error& error);
    void deliberate(const StageId& stage);
    void askReason(const StageId& stage);
    void showHandedIn(const document::ExportReport& report);

    Session& m_session;
    QWidget* m_window;
    QString m_lastFile; ///< the score file saved last from this document
    QString m_lastFingerprint;
};

} // namespace juri::ui
