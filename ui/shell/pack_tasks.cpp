#include "ui/shell/pack_tasks.h"

#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/pack_dialog.h"
#include "ui/shell/settings.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"

#include <QStandardPaths>

namespace juri::ui {

PackTasks::PackTasks(Session& session, QWidget* window)
    : QObject(window), m_session(session), m_window(window)
{
    confirmOlder = [this](int missing) {
        ConfirmDialog dialog(
            tr("An older pack?"),
            tr("%n competitor(s) of your document are not in this pack. If you take "
               "it, they are no longer shown; marks you gave them are kept.",
               nullptr, missing),
            tr("Take this pack"), m_window);
        return dialog.exec() == QDialog::Accepted;
    };
}

void PackTasks::open(const QString& path)
{
    const auto bringsKey = document::packBringsKey(toUtf8(path));
    if (!bringsKey)
        return tell(bringsKey.error());
    const auto home = homeOf(path);
    if (home && home->news.isKnown) {
        emit documentAsked(home->path);
        emit said(InlineMessage::Kind::Info, tr("You have opened this pack before."),
                  tr("Here is the document with your marks."));
    } else if (*bringsKey) {
        askCode(path); // also a judge's new key, after the old one was lost
    } else if (home) {
        update(path, *home);
    } else {
        emit said(InlineMessage::Kind::Warn,
                  tr("This pack brings news to a document that was not found on this computer."),
                  tr("Open your own document first, then this pack again."));
    }
}

/// The open document, or one of those opened lately.
std::optional<PackTasks::Home> PackTasks::homeOf(const QString& pack) const
{
    if (m_session.isOpen()) {
        if (const auto news = document::packNews(m_session.document(), toUtf8(pack)))
            return Home{m_session.path(), *news};
    }
    for (const auto& file : settings::recentFiles()) {
        if (!file.isJudge || file.missing || (m_session.isOpen() && file.path == m_session.path()))
            continue;
        const auto document = document::Document::open(toUtf8(file.path), m_session.environment(),
                                                       document::Access::ReadOnly);
        if (!document)
            continue;
        if (const auto news = document::packNews(*document, toUtf8(pack)))
            return Home{file.path, *news};
    }
    return std::nullopt;
}

void PackTasks::askCode(const QString& pack)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    PackDialog dialog(pack, folder, m_session.environment(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        emit documentAsked(dialog.documentPath());
}

void PackTasks::update(const QString& pack, const Home& home)
{
    const auto& news = home.news;
    if (news.missing > 0 && !confirmOlder(static_cast<int>(news.missing)))
        return;
    if (m_session.isOpen() && m_session.path() == home.path)
        m_session.close(); // one program at a time writes to it
    const auto updated =
        document::updateFromPack(toUtf8(pack), toUtf8(home.path), m_session.environment());
    emit documentAsked(home.path);
    if (!updated)
        return tell(updated.error());
    emit said(InlineMessage::Kind::Good,
              news.added > 0
                  ? tr("%n new competitor(s) to mark.", nullptr, static_cast<int>(news.added))
                  : tr("The pack was taken into your document."),
              tr("Your marks are as they were."));
}

void PackTasks::tell(const Error& error)
{
    if (error.code == ErrorCode::Damaged || error.code == ErrorCode::BadSignature)
        return emit said(InlineMessage::Kind::Bad, tr("This pack is damaged or incomplete."),
                         tr("Nothing was changed. Copy it once more, or ask the committee to send "
                            "it again."));
    const auto text = errorText(error);
    emit said(InlineMessage::Kind::Bad, text.what, text.rest);
}

} // namespace juri::ui
