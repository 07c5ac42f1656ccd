#include "ui/delegates/painting.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

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

} // namespace juri::ui
