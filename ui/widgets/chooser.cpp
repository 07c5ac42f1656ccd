#include "ui/widgets/chooser.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kWidest = 260;

} // namespace

Chooser::Chooser(QWidget* parent) : QComboBox(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMaxVisibleItems(24);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Chooser::sizeHint() const
{
    auto widest = scaled(60);
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {std::min(widest, scaled(kWidest)) + scaled(50), scaled(34)};
}

QSize Chooser::minimumSizeHint() const
{
    return {scaled(90), scaled(34)};
}

void Chooser::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto border = hasFocus() ? Tint::Accent : underMouse() ? Tint::InputBorder : Tint::Border;
    paintRound(painter, rect(), 7, color(Tint::Surface), color(border), hasFocus() ? 2 : 1);
    const auto size = scaled(16);
    paintIcon(painter, QRectF(width() - size - scaled(10), (height() - size) / 2.0, size, size),
              QStringLiteral("chevron-down"), color(Tint::Muted));
    const auto room = width() - size - scaled(30);
    painter.setFont(font());
    painter.setPen(color(isEnabled() ? Tint::Text : Tint::Muted));
    painter.drawText(QRect(scaled(12), 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, room));
}

} // namespace juri::ui
