#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QString>
#include <vector>

namespace juri::ui {

struct RecentFile {
    QString path;
    QString title; ///< "Juri - Ibu Ratna Dewi"; empty: the file's name is shown
    bool isJudge = false;
    QDateTime opened;
    bool missing = false; ///< no such file now
    QString place = {};   ///< the entry a judge left off at, by its id

    bool operator==(const RecentFile&) const = default;
};

/// The files opened last, newest first.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFiles(std::vector<RecentFile> files);
    const RecentFile& file(int row) const { return m_files[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<RecentFile> m_files;
};

} // namespace juri::ui
