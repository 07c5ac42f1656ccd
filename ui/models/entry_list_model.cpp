#include "ui/models/entry_list_model.h"

#include "ui/text/language.h"

#include <algorithm>

namespace juri::ui {

void EntryListModel::setRows(std::vector<EntryRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void EntryListModel::updateRow(const EntryRow& row)
{
    const auto position = indexOf(row.competitor);
    if (position < 0 || m_rows[static_cast<std::size_t>(position)] == row)
        return;
    m_rows[static_cast<std::size_t>(position)] = row;
    emit dataChanged(index(position), index(position));
}

int EntryListModel::indexOf(const CompetitorId& competitor) const
{
    const auto found = std::ranges::find(m_rows, competitor, &EntryRow::competitor);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole:
        return QStringList{row.number, row.name, row.value}.join(QStringLiteral(", "));
    case NumberRole: return row.number;
    case DetailRole: return row.detail;
    case StateRole: return static_cast<int>(row.state);
    case ValueRole: return row.value;
    case FilterRole: return QStringList{row.number, row.name, row.detail}.join(QLatin1Char(' '));
    case IdRole: return toQString(row.competitor.text());
    default: return {};
    }
}

} // namespace juri::ui
