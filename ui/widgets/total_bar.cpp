#include "ui/widgets/total_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace juri::ui {

TotalBar::TotalBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TotalBar::setParts(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    update();
}

QSize TotalBar::sizeHint() const
{
    return {scaled(120), scaled(14)};
}

void TotalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto radius = height() / 2.0;
    paintRound(painter, rect(), radius, color(Tint::Border));
    QPainterPath whole;
    whole.addRoundedRect(rect(), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(whole);
    auto left = 0.0;
    for (const auto& part : m_parts) {
        const auto length = part.fraction * width();
        painter.fillRect(QRectF(left, 0, length, height()), seriesColor(part.series));
        left += length;
        if (length > 0 && left < width())
            painter.fillRect(QRectF(left - 1, 0, 2, height()), color(Tint::Surface));
    }
}

} // namespace juri::ui
