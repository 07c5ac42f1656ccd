#include "ui/models/recent_model.h"

#include "ui/text/format.h"
#include "ui/text/roles.h"

#include <QDir>
#include <QFileInfo>

namespace juri::ui {

void RecentModel::setFiles(std::vector<RecentFile> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& file = m_files[static_cast<std::size_t>(index.row())];
    const auto folder = QDir::toNativeSeparators(QFileInfo(file.path).absolutePath());
    switch (role) {
    case Qt::DisplayRole:
        return file.title.isEmpty() ? QFileInfo(file.path).fileName() : file.title;
    case Qt::ToolTipRole: return QDir::toNativeSeparators(file.path);
    case DetailRole: return file.missing ? tr("%1 (missing)").arg(folder) : folder;
    case ValueRole: return formatWhen(file.opened);
    case NoteRole: return file.isJudge ? tr("judge") : tr("event");
    case IconRole: return file.isJudge ? QStringLiteral("gavel") : QStringLiteral("trophy");
    case FlagRole: return file.missing;
    default: return {};
    }
}

Qt::ItemFlags RecentModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace juri::ui
