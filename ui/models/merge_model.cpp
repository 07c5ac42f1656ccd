#include "ui/models/merge_model.h"

#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/text/roles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace juri::ui {

namespace {

using document::FileVerdict;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::MergeModel)
};

QString verdictWords(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Older: return Words::tr("older than what is here, nothing new");
    case FileVerdict::Known: return Words::tr("known already, nothing new");
    case FileVerdict::Late: return Words::tr("taken, but late: the stage is locked");
    case FileVerdict::Revoked: return Words::tr("taken, not counted: the key was withdrawn");
    case FileVerdict::NotAssigned: return Words::tr("taken, not counted: not this judge's entries");
    case FileVerdict::WrongRubric: return Words::tr("taken, not counted: another rubric");
    case FileVerdict::Partial: return Words::tr("taken, some sheets are not complete");
    case FileVerdict::Newer: return Words::tr("newer scores taken");
    case FileVerdict::New: return Words::tr("taken");
    case FileVerdict::ForeignCompetition: return Words::tr("another competition, not merged");
    case FileVerdict::UnknownJudge: return Words::tr("unknown judge, not merged");
    case FileVerdict::Damaged: return Words::tr("damaged, not merged");
    case FileVerdict::BadSignature: return Words::tr("signature does not fit, not merged");
    case FileVerdict::NewerFormat: return Words::tr("made by a newer Juri, not merged");
    case FileVerdict::NotPermitted:
        return Words::tr("holds what its key may not write, not merged");
    case FileVerdict::NotReadable: return Words::tr("cannot be read, not merged");
    case FileVerdict::SealedForOthers: return Words::tr("sealed for somebody else, not merged");
    case FileVerdict::Withheld: return Words::tr("an anonymised copy, not merged");
    }
    return {};
}

/// "3 conflicts", "2 unsigned sheets left out": what else there is to say.
QStringList additions(const document::FileReport& file)
{
    QStringList texts;
    if (file.conflicts > 0)
        texts << Words::tr("%n conflict(s)", nullptr, static_cast<int>(file.conflicts));
    if (file.drafts > 0)
        texts << Words::tr("%n unsigned sheet(s) left out", nullptr, static_cast<int>(file.drafts));
    return texts;
}

QString iconOf(const document::FileReport& file)
{
    if (document::isRefused(file.verdict))
        return QStringLiteral("circle-alert");
    if (file.conflicts > 0)
        return QStringLiteral("triangle-alert");
    return file.added > 0 ? QStringLiteral("circle-check") : QStringLiteral("circle-minus");
}

} // namespace

QString mergeOutcome(const document::FileReport& file)
{
    auto text = verdictWords(file.verdict);
    if (file.added > 0)
        text = Words::tr("%n new record(s)", nullptr, static_cast<int>(file.added))
            + QStringLiteral(" \u00b7 ") + text;
    const auto more = additions(file);
    return more.isEmpty() ? text : text + QStringLiteral(" \u00b7 ") + more.join(u", ");
}

void MergeModel::setFiles(std::vector<document::FileReport> files)
{
    beginResetModel();
    m_files = std::move(files);
    endResetModel();
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& file = m_files[static_cast<std::size_t>(index.row())];
    const QFileInfo info(toQString(file.file));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FileColumn)
            return info.fileName();
        return index.column() == JudgeColumn ? toQString(file.judge) : mergeOutcome(file);
    case Qt::ToolTipRole:
        return index.column() == OutcomeColumn && file.reason
            ? errorLine(*file.reason)
            : QDir::toNativeSeparators(info.filePath());
    case DetailRole:
        return index.column() == OutcomeColumn && file.reason ? errorLine(*file.reason) : QString();
    case IconRole: return index.column() == OutcomeColumn ? iconOf(file) : QString();
    case FlagRole: return document::isRefused(file.verdict);
    default: return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case JudgeColumn: return tr("Judge");
    default: return tr("What happened");
    }
}

} // namespace juri::ui
