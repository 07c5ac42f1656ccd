#include "ui/widgets/rail.h"

#include "ui/theme/icon.h"

#include <QPainter>
#include <QVBoxLayout>

namespace juri::ui {

RailButton::RailButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize RailButton::sizeHint() const
{
    return {scaled(75), scaled(59)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto lit = isChecked();
    if (lit || underMouse())
        paintRound(painter, rect(), 9, color(lit ? Tint::AccentSoft : Tint::Sunken));
    if (hasFocus())
        paintRound(painter, rect(), 9, {}, color(Tint::Accent), 2);
    const auto ink = color(lit ? Tint::Accent : Tint::Muted);
    const auto size = scaled(22);
    paintIcon(painter, QRectF((width() - size) / 2.0, scaled(10), size, size), m_iconName, ink);
    painter.setFont(ui::font(Type::Caption, lit ? QFont::DemiBold : QFont::Medium));
    painter.setPen(ink);
    painter.drawText(QRect(0, scaled(33), width(), height() - scaled(36)), Qt::AlignCenter, text());
}

Rail::Rail(QWidget* parent)
    : Ground(Tint::Surface, Qt::RightEdge, parent), m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(scaled(8), scaled(12), scaled(9), scaled(8));
    m_layout->setSpacing(scaled(6));
    m_layout->addStretch();
}

QSize Rail::sizeHint() const
{
    return {scaled(92), scaled(200)};
}

void Rail::setItems(const std::vector<QString>& iconNames)
{
    for (auto* button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const auto& name : iconNames) {
        auto* button = new RailButton(name, this);
        connect(button, &RailButton::clicked, this,
                [this, index = count()] { emit chosen(index); });
        m_layout->insertWidget(count(), button);
        m_buttons.push_back(button);
    }
}

void Rail::setTexts(const std::vector<QString>& texts)
{
    for (std::size_t i = 0; i < m_buttons.size() && i < texts.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setAccessibleName(texts[i]);
        m_buttons[i]->setToolTip(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)))
                .toString(QKeySequence::NativeText));
    }
}

void Rail::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_buttons[static_cast<std::size_t>(index)]->setChecked(true);
}

} // namespace juri::ui
