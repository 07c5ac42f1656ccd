#include "ui/delegates/painting.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace juri::ui {

void paintTwoLines(QPainter& painter, const QRect& area, const QString& first,
                   const QString& second, const QFont& firstFont)
{
    const QFontMetrics above(firstFont);
    const QFontMetrics below(font(Type::Caption));
    const auto height = above.height() + (second.isEmpty() ? 0 : below.height() - scaled(1));
    const auto top = area.top() + (area.height() - height) / 2;

    painter.setFont(firstFont);
    painter.setPen(color(Tint::Text));
    painter.drawText(QRect(area.left(), top, area.width(), above.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     above.elidedText(first, Qt::ElideRight, area.width()));
    if (second.isEmpty())
        return;
    painter.setFont(font(Type::Caption));
    painter.setPen(color(Tint::Muted));
    painter.drawText(
        QRect(area.left(), top + above.height() - scaled(1), area.width(), below.height()),
        Qt::AlignLeft | Qt::AlignVCenter, below.elidedText(second, Qt::ElideRight, area.width()));
}

void paintRowGround(QPainter& painter, const QRect& area, bool selected, bool hovered)
{
    if (selected || hovered)
        paintRound(painter, area, 8, color(selected ? Tint::AccentSoft : Tint::Sunken));
    if (selected)
        paintRound(painter,
                   QRectF(area.left(), area.top() + scaled(11), 3, area.height() - scaled(22)), 1.5,
                   color(Tint::Accent));
}

void paintBadge(QPainter& painter, const QRect& area, const QString& number, Tint ground, Tint ink)
{
    paintRound(painter, area, 7, color(ground));
    painter.setFont(font(number.size() > 3 ? Type::Caption : Type::Body, QFont::DemiBold));
    painter.setPen(color(ink));
    painter.drawText(area, Qt::AlignCenter, number);
}

QRect badgeArea(const QRect& row, int left, const QString& number)
{
    const auto side = scaled(34);
    const QFontMetrics metrics(font(Type::Caption, QFont::DemiBold));
    const QString alike(number.size(), QLatin1Char('N')); // codes of one length, in one column
    const auto text = std::max(metrics.horizontalAdvance(number),
                               number.size() > 3 ? metrics.horizontalAdvance(alike) : 0);
    return {left, row.center().y() - (side - scaled(4)) / 2, std::max(side, text + scaled(8)),
            side - scaled(4)};
}

} // namespace juri::ui
