#include "document/attachments.h"
#include "ui/models/session.h"
#include "ui/pages/score_page.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/attachment_bar.h"
#include "ui/widgets/inline_message.h"

#include <QDesktopServices>
#include <QScrollArea>
#include <QUrl>

/// What is attached to the entry on the score page.
namespace juri::ui {

namespace {

QString iconOf(model::FileKind kind)
{
    using model::FileKind;
    switch (kind) {
    case FileKind::Png:
    case FileKind::Jpeg:
    case FileKind::WebP:
    case FileKind::Gif: return QStringLiteral("image");
    case FileKind::Pptx:
    case FileKind::Odp: return QStringLiteral("presentation");
    case FileKind::Pdf:
    case FileKind::Docx: return QStringLiteral("file-text");
    }
    return QStringLiteral("file-text");
}

} // namespace

bool openInSystemViewer(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void ScorePage::setViewer(Viewer viewer)
{
    m_viewer = std::move(viewer);
}

void ScorePage::showAttachments()
{
    m_attached.clear();
    if (m_competitor != document::practiceEntry() && !m_competitor.isEmpty()) {
        auto attached = document::attachments(m_session.document(), m_stage, m_competitor);
        if (attached)
            m_attached = *std::move(attached);
    }
    std::vector<AttachmentBar::Item> items;
    for (const auto& attachment : m_attached)
        items.push_back({toQString(attachment.about.name), formatSize(attachment.about.size),
                         iconOf(attachment.about.kind)});
    m_attachments->setItems(items);
}

void ScorePage::chooseAttachment()
{
    m_attachments->choose();
}

void ScorePage::openAttachment(int index)
{
    if (index < 0 || index >= static_cast<int>(m_attached.size()))
        return;
    showVerdict(); // instead of what was said of another one
    const auto& attachment = m_attached[static_cast<std::size_t>(index)];
    const auto path = m_files.write(m_session.document(), attachment);
    if (path && m_viewer(*path))
        return;
    m_action = MessageAction::None;
    if (path) {
        m_message->say(
            InlineMessage::Kind::Bad,
            tr("No program on this computer opens “%1”.").arg(toQString(attachment.about.name)),
            tr("Install one that shows such files, then try again."));
    } else {
        const auto text = errorText(path.error());
        m_message->say(InlineMessage::Kind::Bad, text.what, text.rest);
    }
    m_sheetArea->ensureWidgetVisible(m_message);
}

} // namespace juri::ui
