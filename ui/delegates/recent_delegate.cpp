#include "ui/delegates/recent_delegate.h"

#include "ui/delegates/painting.h"
#include "ui/text/roles.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace juri::ui {

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(300), scaled(50)};
}

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const auto area = option.rect.adjusted(scaled(6), 1, -scaled(6), -1);
    const auto selected = option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paintRound(*painter, area, 7, color(selected ? Tint::AccentSoft : Tint::Sunken));

    const auto missing = index.data(FlagRole).toBool();
    const auto side = scaled(20);
    paintIcon(*painter,
              QRectF(area.left() + scaled(12), area.center().y() - side / 2.0, side, side),
              missing ? QStringLiteral("file-x") : index.data(IconRole).toString(),
              color(missing ? Tint::Warn : Tint::Accent));

    painter->setFont(font(Type::Caption));
    painter->setPen(color(Tint::Muted));
    const QRect right = area.adjusted(0, 0, -scaled(12), 0);
    const auto when = index.data(NoteRole).toString() + QStringLiteral("  \u00b7  ")
        + index.data(ValueRole).toString();
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, when);

    const auto left = area.left() + scaled(44);
    const auto room =
        right.right() - painter->fontMetrics().horizontalAdvance(when) - scaled(16) - left;
    paintTwoLines(*painter, QRect(left, area.top(), room, area.height()), index.data().toString(),
                  index.data(DetailRole).toString(), font(Type::Body, QFont::Medium));
    painter->restore();
}

} // namespace juri::ui
