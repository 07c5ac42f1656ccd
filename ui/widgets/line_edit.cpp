#include "ui/widgets/line_edit.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace juri::ui {

namespace {

constexpr int kRadius = 7;

} // namespace

LineEdit::LineEdit(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setAcceptDrops(false); // files are the window's
    connect(&Theme::instance(), &Theme::changed, this, [this] { dress(); });
    LineEdit::dress();
}

void LineEdit::dress()
{
    setFont(ui::font());
    setTextMargins(m_iconName.isEmpty() ? scaled(10) : scaled(34), 0, scaled(10), 0);
    updateGeometry();
}

void LineEdit::setIconName(const QString& name)
{
    m_iconName = name;
    dress();
}

void LineEdit::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

QSize LineEdit::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), scaled(34)};
}

QSize LineEdit::minimumSizeHint() const
{
    return {scaled(80), scaled(34)};
}

QColor LineEdit::groundColor() const
{
    return color(isReadOnly() || !isEnabled() ? Tint::Sunken : Tint::Surface);
}

void LineEdit::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        const auto border = m_invalid ? Tint::Bad
            : hasFocus()              ? Tint::Accent
            : isReadOnly()            ? Tint::Border
                                      : Tint::InputBorder;
        paintRound(painter, rect(), kRadius, m_invalid ? color(Tint::BadSoft) : groundColor(),
                   color(border), m_invalid || hasFocus() ? 2 : 1);
        if (!m_iconName.isEmpty()) {
            const auto size = scaled(18);
            paintIcon(painter, QRectF(scaled(10), (height() - size) / 2.0, size, size), m_iconName,
                      color(Tint::Muted));
        }
    }
    QLineEdit::paintEvent(event);
}

} // namespace juri::ui
