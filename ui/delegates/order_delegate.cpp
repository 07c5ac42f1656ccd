#include "ui/delegates/order_delegate.h"

#include "ui/delegates/painting.h"
#include "ui/text/roles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace juri::ui {

namespace {

/// Room for the widest place there is in practice.
int placeWidth()
{
    return QFontMetrics(font(Type::Title, QFont::DemiBold)).horizontalAdvance(QStringLiteral("88"));
}

void paintPlace(QPainter& painter, const QRect& area, int place, Tint ink)
{
    painter.setFont(font(Type::Title, QFont::DemiBold));
    painter.setPen(color(ink));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, QString::number(place));
}

void paintFree(QPainter& painter, const QRect& area)
{
    QPen pen(color(Tint::InputBorder));
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

/// At the right end; answers how much room it took.
int paintValue(QPainter& painter, const QRect& area, const QString& value)
{
    if (value.isEmpty())
        return 0;
    painter.setFont(font(Type::Caption, QFont::DemiBold));
    painter.setPen(color(Tint::Accent));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, value);
    return painter.fontMetrics().horizontalAdvance(value) + scaled(8);
}

} // namespace

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(58)};
}

void OrderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const auto isFree = index.data(IdRole).toString().isEmpty();
    const auto selected = !isFree && option.state.testFlag(QStyle::State_Selected);
    const auto area = option.rect.adjusted(scaled(8), scaled(2), -scaled(10), -scaled(2));
    const auto hovered = !isFree && option.state.testFlag(QStyle::State_MouseOver);
    paintRowGround(*painter, area, selected, hovered);

    const QRect place(area.left() + scaled(10), area.top(), placeWidth(), area.height());
    paintPlace(*painter, place, index.data(PlaceRole).toInt(), isFree ? Tint::Muted : Tint::Accent);
    const auto left = place.right() + scaled(14);
    if (isFree) {
        paintFree(*painter,
                  QRect(left, area.top() + scaled(8), area.right() - scaled(8) - left,
                        area.height() - scaled(16)));
        return painter->restore();
    }
    const auto number = index.data(NumberRole).toString();
    const auto badge = badgeArea(area, left, number);
    paintBadge(*painter, badge, number, selected ? Tint::Surface : Tint::GoodSoft, Tint::Good);
    const auto right = area.adjusted(0, 0, -scaled(10), 0);
    const auto taken = paintValue(*painter, right, index.data(ValueRole).toString());
    const auto from = badge.right() + scaled(13);
    paintTwoLines(*painter, QRect(from, area.top(), right.right() - taken - from, area.height()),
                  index.data(Qt::DisplayRole).toString(), index.data(DetailRole).toString(),
                  font(Type::Body, QFont::Medium));
    painter->restore();
}

} // namespace juri::ui
