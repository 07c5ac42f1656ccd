#pragma once

#include "document/pack_updates.h"
#include "ui/models/session.h"
#include "ui/widgets/inline_message.h"

#include <QObject>
#include <functional>
#include <optional>

namespace juri::ui {

/// Opening a judge's pack. The first one makes the judge's document, once its code is
/// typed; opened again it leads back to that document, and a later one updates it.
class PackTasks : public QObject {
    Q_OBJECT

public:
    PackTasks(Session& session, QWidget* window);

    void open(const QString& path);

    /// Whether a pack shall be taken that lacks so many entries. A dialog, but for tests.
    std::function<bool(int missing)> confirmOlder;

signals:
    void said(juri::ui::InlineMessage::Kind kind, const QString& what, const QString& rest);
    void documentAsked(const QString& path);

private:
    struct Home {
        QString path;
        document::PackNews news;
    };

    std::optional<Home> homeOf(const QString& pack) const;
    void askCode(const QString& pack);
    void update(const QString& pack, const Home& home);
    void tell(const Error& error);

    Session& m_session;
    QWidget* m_window;
};

} // namespace juri::ui
