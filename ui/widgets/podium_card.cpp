#include "ui/widgets/podium_card.h"

#include "ui/theme/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace juri::ui {

namespace {

Tint medalTint(int medal)
{
    return medal == 1 ? Tint::Gold : medal == 2 ? Tint::Silver : Tint::Bronze;
}

/// Draws one line at y and returns where the next begins.
int drawLine(QPainter& painter, const QRect& area, int y, const QFont& font, Tint tint,
             const QString& text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(color(tint));
    painter.drawText(QRect(area.left(), y, area.width(), metrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
    return y + metrics.height();
}

} // namespace

PodiumCard::PodiumCard(QWidget* parent) : Card(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &PodiumCard::updateGeometry);
}

void PodiumCard::setContent(const Content& content)
{
    m_content = content;
    setAccessibleName(content.name + QLatin1Char(' ') + content.total);
    setToolTip(content.name);
    update();
}

QSize PodiumCard::sizeHint() const
{
    const auto lines = QFontMetrics(ui::font(Type::Subtitle)).height()
        + QFontMetrics(ui::font(Type::Caption)).height()
        + QFontMetrics(ui::font(Type::Title, QFont::Bold)).height();
    return {scaled(280), lines + scaled(28)};
}

QSize PodiumCard::minimumSizeHint() const
{
    return {scaled(180), sizeHint().height()};
}

void PodiumCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (m_content.medal == 0)
        return;
    QPainter painter(this);
    const auto size = scaled(46);
    const QRectF circle(scaled(16), scaled(17), size, size);
    paintRound(painter, circle, size / 2.0, color(medalTint(m_content.medal)));
    const auto inset = scaled(12);
    paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("trophy"),
              color(Tint::Surface));

    const QRect area = rect().adjusted(scaled(76), 0, -scaled(14), 0);
    auto y = scaled(12);
    y = drawLine(painter, area, y, ui::font(Type::Subtitle), Tint::Text, m_content.name);
    y = drawLine(painter, area, y, ui::font(Type::Caption), Tint::Muted, m_content.detail);
    const auto total = ui::font(Type::Title, QFont::Bold);
    drawLine(painter, area, y + scaled(4), total, Tint::Text, m_content.total);
    if (m_content.note.isEmpty())
        return;
    const auto left = QFontMetrics(total).horizontalAdvance(m_content.total) + scaled(10);
    const auto lift = QFontMetrics(total).ascent() - QFontMetrics(ui::font(Type::Caption)).ascent();
    drawLine(painter, area.adjusted(left, 0, 0, 0), y + scaled(4) + lift, ui::font(Type::Caption),
             Tint::Muted, m_content.note);
}

} // namespace juri::ui
