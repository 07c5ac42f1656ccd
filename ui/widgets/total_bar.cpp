#include "ui/widgets/total_bar.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

namespace juri::ui {

namespace {

int percent(const std::vector<TotalBar::Part>& parts)
{
    auto sum = 0.0;
    for (const auto& part : parts)
        sum += part.fraction;
    return qRound(sum * 100);
}

} // namespace

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
    const auto before = percent(m_parts);
    m_parts = std::move(parts);
    update();
    const auto now = percent(m_parts);
    if (now == before)
        return;
    QAccessibleValueChangeEvent event(this, now);
    QAccessible::updateAccessibility(&event);
    emit valueChanged(now);
}

QSize TotalBar::sizeHint() const
{
    return {scaled(120), scaled(14)};
}

void TotalBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto radius = height() / 2.0;
    paintRound(painter, rect(), radius, color(Tint::Track));
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
