#include "ui/models/item_model.h"

#include "ui/text/format.h"
#include "ui/text/language.h"

namespace juri::ui {

namespace {

const std::map<CompetitorId, std::vector<model::Item>>& itemsOf(const document::Document& document,
                                                                const StageId& stage)
{
    static const std::map<CompetitorId, std::vector<model::Item>> none;
    const auto found = document.event().items.find(stage);
    return found == document.event().items.end() ? none : found->second;
}

/// "−2,5" taken off, "+1" a bonus
QString signedPoints(Points points)
{
    const auto isBonus = points < Points();
    const auto size = isBonus ? Points() - points : points;
    return (isBonus ? QStringLiteral("+%1") : QStringLiteral("\u2212%1")).arg(formatPoints(size));
}

} // namespace

std::vector<ItemRow> itemRows(const SheetReader& reader, const document::Document& document)
{
    std::vector<ItemRow> rows;
    const auto& items = itemsOf(document, reader.stage().id);
    for (const auto& competitor : document.event().competitors) {
        const auto found = items.find(competitor.id);
        if (found == items.end())
            continue;
        for (const auto& item : found->second)
            if (item.points != Points())
                rows.push_back({competitor.id, reader.labelOf(competitor),
                                reader.nameOf(competitor), item, item.judge == document.judge()});
    }
    return rows;
}

QStringList knownItems(const SheetReader& reader, const document::Document& document)
{
    QStringList names;
    for (const auto& tie : reader.rule().ties)
        if (tie.by == scoring::TieBreakBy::Item)
            names << toQString(tie.subject);
    for (const auto& [competitor, items] : itemsOf(document, reader.stage().id))
        for (const auto& item : items)
            names << toQString(item.name);
    names.removeDuplicates();
    return names;
}

void ItemModel::setRows(std::vector<ItemRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ByColumn + 1;
}

QString ItemModel::cellText(const ItemRow& row, int column) const
{
    switch (column) {
    case NumberColumn: return row.number;
    case NameColumn: return row.name;
    case ItemColumn: return toQString(row.item.name);
    case PointsColumn: return signedPoints(row.item.points);
    default: break;
    }
    return row.isOwn ? tr("you") : row.item.judge.isEmpty() ? tr("committee") : tr("another chair");
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cellText(row, index.column());
    if ((role == DetailRole || role == Qt::ToolTipRole) && index.column() == NameColumn)
        return toQString(row.item.reason);
    if (role == Qt::TextAlignmentRole && index.column() == PointsColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == PointsColumn ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case NameColumn: return tr("Competitor and reason");
    case ItemColumn: return tr("Item");
    case PointsColumn: return tr("Points");
    default: return tr("By");
    }
}

} // namespace juri::ui
