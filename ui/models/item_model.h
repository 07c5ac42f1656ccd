#pragma once

#include "ui/models/sheet_reader.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace juri::ui {

/// A deduction or bonus as it is recorded.
struct ItemRow {
    CompetitorId competitor;
    QString number;
    QString name; ///< of the entry, or in a blind stage its code
    model::Item item;
    bool isOwn = false; ///< this judge recorded it, and may change it
};

/// What is recorded for a stage, by entry number.
std::vector<ItemRow> itemRows(const SheetReader& reader, const document::Document& document);

/// The items the stage's rule breaks ties by, then the others in use.
QStringList knownItems(const SheetReader& reader, const document::Document& document);

/// Deductions and bonuses in a table.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, ItemColumn, PointsColumn, ByColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ItemRow> rows);
    const std::vector<ItemRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const ItemRow& row, int column) const;

    std::vector<ItemRow> m_rows;
};

} // namespace juri::ui
