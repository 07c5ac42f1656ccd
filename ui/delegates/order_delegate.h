#pragma once

#include <QStyledItemDelegate>

namespace juri::ui {

/// One place of an order: large its number, then the entry that has it; dashed
/// where nobody has it yet.
class OrderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace juri::ui
