#pragma once

#include "base/id.h"

#include <QAbstractTableModel>
#include <QString>
#include <vector>

namespace juri::ui {

/// One line of the result table, in words.
struct ResultRow {
    CompetitorId competitor;
    QString place; ///< "1", "=4", "–" for the unranked
    int medal = 0; ///< 1, 2 or 3; 0 for the others
    QString number;
    QString name;
    QString detail;
    QString total;
    double fraction = 0; ///< of the highest total there could be
    QString spread;
    bool wide = false; ///< the judges differ widely
    std::vector<QString> criteria;
    bool open = false;            ///< a ballot is missing or in conflict
    QString note;                 ///< why it is unranked or open
    std::vector<double> sortKeys; ///< by column; see ResultModel

    bool operator==(const ResultRow&) const = default;
};

/// Heads of the criteria's columns.
struct CriterionHead {
    QString text;    ///< short
    QString toolTip; ///< the whole name

    bool operator==(const CriterionHead&) const = default;
};

/// The result table: ranks, totals, spread and mean marks.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        PlaceColumn,
        NumberColumn,
        NameColumn,
        TotalColumn,
        SpreadColumn,
        FirstCriterion
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(std::vector<CriterionHead> heads, std::vector<ResultRow> rows);
    const ResultRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<ResultRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString headText(int column) const;
    QString cellText(const ResultRow& row, int column) const;

    std::vector<CriterionHead> m_heads;
    std::vector<ResultRow> m_rows;
};

} // namespace juri::ui
