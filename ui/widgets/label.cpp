#include "ui/widgets/label.h"

#include <QPainter>

namespace juri::ui {

Label::Label(Type type, Tint tint, QWidget* parent)
    : QLabel(parent), m_type(type), m_tint(tint), m_weight(ui::font(type).weight())
{
    setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &Label::dress);
    dress();
}

void Label::setTint(Tint tint)
{
    m_tint = tint;
    dress();
}

void Label::setType(Type type)
{
    m_type = type;
    dress();
}

void Label::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    dress();
}

void Label::dress()
{
    setFont(ui::font(m_type, m_weight));
    auto colours = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        colours.setColor(group, QPalette::WindowText, color(m_tint));
    setPalette(colours);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_fullText = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const auto metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_fullText) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, width());
    setToolTip(shown == m_fullText ? QString() : m_fullText);
    const auto vertical = alignment() & Qt::AlignVertical_Mask;
    const auto horizontal = alignment() & Qt::AlignHorizontal_Mask;
    painter.drawText(rect(), static_cast<int>(vertical | horizontal), shown);
}

} // namespace juri::ui
