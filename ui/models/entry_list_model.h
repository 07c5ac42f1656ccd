#pragma once

#include "base/id.h"
#include "ui/text/roles.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace juri::ui {

/// One entry of a judge's list.
struct EntryRow {
    CompetitorId competitor;
    QString number;
    QString name;
    QString detail; ///< institution, else region
    EntryState state = EntryState::Empty;
    QString value; ///< the total when complete, "3/5" when begun

    bool operator==(const EntryRow&) const = default;
};

/// A judge's entries with how their sheets stand.
class EntryListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<EntryRow> rows);
    void updateRow(const EntryRow& row); ///< the one of that competitor
    const std::vector<EntryRow>& rows() const { return m_rows; }
    int indexOf(const CompetitorId& competitor) const; ///< -1 if it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<EntryRow> m_rows;
};

} // namespace juri::ui
