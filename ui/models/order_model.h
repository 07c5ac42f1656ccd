#pragma once

#include "base/id.h"
#include "ui/text/roles.h"

#include <QAbstractListModel>
#include <QString>
#include <vector>

namespace juri::ui {

/// One row of an order, or of what is not in it.
struct OrderRow {
    CompetitorId competitor; ///< empty: a place nobody has yet
    int place = 0;           ///< counted from 1; 0: none
    QString number;
    QString name;
    QString detail; ///< work and institution
    QString value;  ///< a word at the right end: "recused", the place being typed
    EntryState state = EntryState::Empty;
    bool canMove = false; ///< it may be dragged

    bool operator==(const OrderRow&) const = default;
};

/// Entries that can be dragged from and to an order. What becomes of a drop is the
/// view's matter: rows only change by setRows().
class OrderModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<OrderRow> rows);
    const std::vector<OrderRow>& rows() const { return m_rows; }
    int indexOf(const CompetitorId& competitor) const; ///< -1 if it is not there
    CompetitorId competitorAt(int row) const;          ///< empty for a free place, or no row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    QString spokenText(const OrderRow& row) const;

    std::vector<OrderRow> m_rows;
};

} // namespace juri::ui
