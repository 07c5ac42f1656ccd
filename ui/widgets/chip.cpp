#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace juri::ui {

namespace {

QFont chipFont()
{
    return font(Type::Caption, QFont::Medium);
}

} // namespace

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Chip::setTints(Tint ground, Tint text)
{
    m_ground = ground;
    m_tint = text;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(m_text) + scaled(20), metrics.height() + scaled(4)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRound(painter, rect(), height() / 2.0, color(m_ground));
    painter.setFont(chipFont());
    painter.setPen(color(m_tint));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace juri::ui
