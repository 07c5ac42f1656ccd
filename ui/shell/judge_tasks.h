#pragma once

#include "base/id.h"
#include "ui/models/session.h"
#include "ui/widgets/inline_message.h"

#include <QObject>

namespace juri::ui {

/// What leaves the judge's desk: handing in, reopening, and the score file.
class JudgeTasks : public QObject {
    Q_OBJECT

public:
    JudgeTasks(Session& session, QWidget* window);

    bool canHandIn() const;
    void handIn();
    void reopen();
    void saveScores();

signals:
    void said(juri::ui::InlineMessage::Kind kind, const QString& what, const QString& rest,
              const QString& actionText);
    void entryAsked(const juri::CompetitorId& competitor, const juri::CriterionId& criterion);

private:
    void tell(const Error& error);

    Session& m_session;
    QWidget* m_window;
};

} // namespace juri::ui
