#include "ui/models/result_model.h"

#include "ui/text/language.h"
#include "ui/text/roles.h"

namespace juri::ui {

void ResultModel::setResult(std::vector<CriterionHead> heads, std::vector<ResultRow> rows)
{
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCriterion + static_cast<int>(m_heads.size());
}

QString ResultModel::headText(int column) const
{
    switch (column) {
    case PlaceColumn: return tr("Rank");
    case NumberColumn: return tr("No.", "competitor's number");
    case NameColumn: return tr("Competitor");
    case TotalColumn: return tr("Total");
    case SpreadColumn: return tr("Spread");
    default: return m_heads[static_cast<std::size_t>(column - FirstCriterion)].text;
    }
}

QString ResultModel::cellText(const ResultRow& row, int column) const
{
    switch (column) {
    case PlaceColumn: return row.place;
    case NumberColumn: return row.number;
    case NameColumn: return row.name;
    case TotalColumn: return row.total;
    case SpreadColumn: return row.spread;
    default: return row.criteria[static_cast<std::size_t>(column - FirstCriterion)];
    }
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cellText(row, column);
    case Qt::TextAlignmentRole:
        if (column == NameColumn || column == TotalColumn)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant::fromValue(column == PlaceColumn || column == NumberColumn
                                       ? Qt::Alignment(Qt::AlignCenter)
                                       : Qt::AlignRight | Qt::AlignVCenter);
    case DetailRole: return row.detail;
    case MedalRole: return row.medal;
    case FractionRole: return row.fraction;
    case FlagRole: return column == SpreadColumn ? row.wide : row.open;
    case NoteRole: return row.note;
    case SortRole: return row.sortKeys[static_cast<std::size_t>(column)];
    case FilterRole: return QStringList{row.number, row.name, row.detail}.join(QLatin1Char(' '));
    case IdRole: return toQString(row.competitor.text());
    default: return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::DisplayRole: return headText(section);
    case Qt::TextAlignmentRole:
        if (section == NameColumn || section == TotalColumn)
            return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant::fromValue(section <= NumberColumn ? Qt::Alignment(Qt::AlignCenter)
                                                           : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (section >= FirstCriterion)
            return m_heads[static_cast<std::size_t>(section - FirstCriterion)].toolTip;
        return section == SpreadColumn ? tr("Highest less lowest judge's total") : QVariant();
    default: return {};
    }
}

} // namespace juri::ui
