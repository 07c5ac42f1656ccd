#include "ui/widgets/button.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace juri::ui {

namespace {

constexpr int kRadius = 7;

int iconExtent()
{
    return scaled(18);
}

int gap()
{
    return scaled(7);
}

} // namespace

Button::Button(Kind kind, QWidget* parent) : QPushButton(parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    const auto dress = [this] {
        setFont(ui::font(Type::Body, m_kind == Kind::Primary ? QFont::DemiBold : QFont::Medium));
        updateGeometry();
        update();
    };
    connect(&Theme::instance(), &Theme::changed, this, dress);
    dress();
}

void Button::setIconName(const QString& name, IconPlace place)
{
    m_iconName = name;
    m_iconPlace = place;
    updateGeometry();
    update();
}

int Button::contentWidth() const
{
    const auto words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (m_iconName.isEmpty())
        return words;
    return words + iconExtent() + (text().isEmpty() ? 0 : gap());
}

QSize Button::sizeHint() const
{
    const auto padding = text().isEmpty() ? scaled(16) : scaled(m_kind == Kind::Quiet ? 20 : 32);
    return {contentWidth() + padding, scaled(34)};
}

void Button::paintGround(QPainter& painter) const
{
    const auto isLit = underMouse() && isEnabled();
    auto fill = color(Tint::Surface);
    auto border = color(Tint::Border);
    if (m_kind == Kind::Primary) {
        fill = color(isEnabled() ? Tint::Accent : Tint::Track);
        if (isLit || isDown())
            fill = isDown() ? fill.darker(118) : fill.darker(108);
        border = QColor(); // {} would be a Qt::GlobalColor
    } else if (m_kind == Kind::Quiet) {
        fill = isLit ? color(Tint::AccentSoft) : QColor();
        border = QColor();
    } else if (isLit || isDown() || isChecked()) {
        fill = isDown() || isChecked() ? color(Tint::AccentSoft) : color(Tint::Sunken);
        border = isChecked() ? color(Tint::Accent) : color(Tint::InputBorder);
    }
    paintRound(painter, rect(), kRadius, fill, border);
    if (hasFocus()) {
        const auto ring = m_kind == Kind::Primary ? color(Tint::Text) : color(Tint::Accent);
        paintRound(painter, rect(), kRadius, {}, ring, 2);
    }
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    auto tint = m_kind == Kind::Primary ? Tint::OnAccent
        : m_kind == Kind::Quiet         ? Tint::Accent
                                        : Tint::Text;
    if (!isEnabled())
        tint = Tint::Muted;

    const auto left = (width() - contentWidth()) / 2;
    const auto isLeading = m_iconPlace == IconPlace::Leading;
    QRect words(left, 0, contentWidth(), height());
    if (!m_iconName.isEmpty()) {
        const auto x = isLeading ? left : left + contentWidth() - iconExtent();
        paintIcon(painter, QRectF(x, (height() - iconExtent()) / 2.0, iconExtent(), iconExtent()),
                  m_iconName, color(tint));
        const auto taken = iconExtent() + gap();
        words.adjust(isLeading ? taken : 0, 0, isLeading ? 0 : -taken, 0);
    }
    painter.setFont(font());
    painter.setPen(color(tint));
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextDontClip, text());
}

} // namespace juri::ui
