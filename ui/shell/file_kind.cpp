#include "ui/shell/file_kind.h"

#include <QFile>
#include <QFileInfo>

namespace juri::ui {

namespace {

constexpr qint64 kHeadSize = 72; ///< SQLite's application id ends at byte 72

} // namespace

FileKind fileKind(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return FileKind::Missing;
    if (info.isDir())
        return FileKind::Folder;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return FileKind::Other;
    const auto head = file.read(kHeadSize);
    if (head.startsWith("SQLite format 3"))
        return FileKind::Document;
    if (head.startsWith("JURIPACK"))
        return FileKind::Pack;
    return head.startsWith("JURISCOR") ? FileKind::Scores : FileKind::Other;
}

} // namespace juri::ui
