#pragma once

#include "base/id.h"
#include "document/document.h"
#include "ui/models/sheet_reader.h"

#include <QAbstractTableModel>
#include <vector>

namespace juri::ui {

/// One entry of the judge's own matrix.
struct ReviewRow {
    EntryRow entry;
    std::vector<QString> marks;      ///< by criterion; empty without one
    QString ownRank;                 ///< "2", "=4"; empty until the sheet is complete
    int place = 0;                   ///< of ownRank, to sort by; 0 without one
    bool isOpen = false;             ///< takes marks: not recused, absent or handed in
    std::vector<QString> notes = {}; ///< by criterion: why the mark is odd; empty for most

    bool operator==(const ReviewRow&) const = default;
};

/// The judge's sheets in one table, with the judge's own ranking.
std::vector<ReviewRow> reviewRows(const SheetReader& reader, const document::Document& document,
                                  const std::vector<document::Sheet>& sheets);

class ReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, FirstCriterion };

    using QAbstractTableModel::QAbstractTableModel;

    /// heads: one for each criterion, its short head and its whole name
    void setRows(std::vector<std::pair<QString, QString>> heads, std::vector<ReviewRow> rows);
    const std::vector<ReviewRow>& rows() const { return m_rows; }
    const ReviewRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int totalColumn() const { return FirstCriterion + static_cast<int>(m_heads.size()); }
    int rankColumn() const { return totalColumn() + 1; }
    int criterionOf(int column) const; ///< its index, or -1

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const ReviewRow& row, int column) const;
    QString spokenText(const ReviewRow& row, int column) const;
    bool isBlank(const ReviewRow& row, int column) const;

    std::vector<std::pair<QString, QString>> m_heads;
    std::vector<ReviewRow> m_rows;
};

} // namespace juri::ui
