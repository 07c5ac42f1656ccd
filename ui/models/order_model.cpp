#include "ui/models/order_model.h"

#include "ui/text/language.h"

#include <QMimeData>
#include <algorithm>

namespace juri::ui {

void OrderModel::setRows(std::vector<OrderRow> rows)
{
    if (rows.size() == m_rows.size()) { // keeps the place in the list
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int OrderModel::indexOf(const CompetitorId& competitor) const
{
    const auto found = std::ranges::find(m_rows, competitor, &OrderRow::competitor);
    return found == m_rows.end() || competitor.isEmpty() ? -1
                                                         : static_cast<int>(found - m_rows.begin());
}

CompetitorId OrderModel::competitorAt(int row) const
{
    return row < 0 || row >= rowCount() ? CompetitorId()
                                        : m_rows[static_cast<std::size_t>(row)].competitor;
}

int OrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString OrderModel::spokenText(const OrderRow& row) const
{
    if (row.competitor.isEmpty())
        return tr("place %1, free").arg(row.place);
    QStringList parts;
    if (row.place > 0)
        parts << tr("place %1").arg(row.place);
    parts << row.number << row.name;
    if (!row.value.isEmpty())
        parts << row.value;
    return parts.join(QStringLiteral(", "));
}

QVariant OrderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return spokenText(row);
    case NumberRole: return row.number;
    case DetailRole: return row.detail;
    case StateRole: return static_cast<int>(row.state);
    case ValueRole: return row.value;
    case PlaceRole: return row.place;
    case FilterRole: return QStringList{row.number, row.name, row.detail}.join(QLatin1Char(' '));
    case IdRole: return toQString(row.competitor.text());
    default: return {};
    }
}

/// A drop goes between rows, never on one.
Qt::ItemFlags OrderModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.competitor.isEmpty())
        return Qt::ItemIsEnabled;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return row.canMove ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList OrderModel::mimeTypes() const
{
    return {QLatin1String(kEntryMime)};
}

QMimeData* OrderModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QLatin1String(kEntryMime), indexes.front().data(IdRole).toString().toUtf8());
    return data;
}

} // namespace juri::ui
