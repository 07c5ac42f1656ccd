#pragma once

#include "document/merging.h"

#include <QAbstractTableModel>
#include <vector>

namespace juri::ui {

/// What a merge did with each file, in words.
class MergeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FileColumn, JudgeColumn, OutcomeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFiles(std::vector<document::FileReport> files);
    const std::vector<document::FileReport>& files() const { return m_files; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<document::FileReport> m_files;
};

/// "12 new records", "nothing new", "from another competition, not merged"
QString mergeOutcome(const document::FileReport& file);

} // namespace juri::ui
