#include "ui/widgets/band_chart.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kBars = 34;
constexpr int kManyLines = 1000;

QFont nameFont()
{
    return font(Type::Caption, QFont::DemiBold);
}

int line()
{
    return QFontMetrics(ui::font(Type::Caption)).height();
}

int hintIndent()
{
    return scaled(20);
}

} // namespace

BandChart::BandChart(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BandChart::setContent(Content content)
{
    m_content = std::move(content);
    QStringList counts;
    for (const auto& column : m_content.columns)
        counts << QStringLiteral("%1: %2").arg(column.label).arg(column.count);
    setAccessibleName(m_content.name);
    setAccessibleDescription(counts.join(QStringLiteral(", ")) + u' ' + m_content.hint);
    setToolTip(counts.join(u'\n'));
    updateGeometry();
    update();
}

int BandChart::hintHeight(int width) const
{
    if (m_content.hint.isEmpty())
        return 0;
    const QRect room(0, 0, width - hintIndent(), kManyLines * line());
    return QFontMetrics(ui::font(Type::Caption))
               .boundingRect(room, Qt::TextWordWrap, m_content.hint)
               .height()
        + scaled(4);
}

int BandChart::heightForWidth(int width) const
{
    return line() + scaled(6) + scaled(kBars) + 2 * line() + hintHeight(width) + scaled(14);
}

QSize BandChart::sizeHint() const
{
    return {scaled(220), heightForWidth(std::max(width(), scaled(220)))};
}

void BandChart::paintColumns(QPainter& painter, const QRect& area) const
{
    auto most = 1;
    for (const auto& column : m_content.columns)
        most = std::max(most, column.count);
    const auto count = static_cast<int>(m_content.columns.size());
    const QFontMetrics metrics(ui::font(Type::Caption));
    for (int i = 0; i < count; ++i) {
        const auto& column = m_content.columns[static_cast<std::size_t>(i)];
        const QRect slot(area.left() + area.width() * i / count, area.top(), area.width() / count,
                         area.height());
        const auto words = slot.adjusted(1, 0, -1, 0);
        const auto base = slot.bottom() - line() + 1;
        const auto full = scaled(kBars);
        const auto height = std::max(2, full * column.count / most);
        QRectF bar(slot.left() + scaled(4), base - height, slot.width() - scaled(8), height);
        paintRound(painter, bar, std::min(3, height / 2),
                   column.count == 0 ? color(Tint::Track) : seriesColor(m_content.series));
        painter.setPen(color(column.count == 0 ? Tint::Muted : Tint::Text));
        painter.drawText(QRect(slot.left(), base - height - line(), slot.width(), line()),
                         Qt::AlignCenter, QString::number(column.count));
        painter.setPen(color(Tint::Muted));
        painter.drawText(QRect(words.left(), base, words.width(), line()), Qt::AlignCenter,
                         metrics.elidedText(column.label, Qt::ElideRight, words.width()));
    }
}

void BandChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto top = line() + scaled(6);
    painter.setFont(nameFont());
    painter.setPen(color(Tint::Text));
    painter.drawText(QRect(0, 0, width(), line()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(nameFont()).elidedText(m_content.name, Qt::ElideRight, width()));
    painter.setFont(ui::font(Type::Caption));
    const auto columnsHeight = scaled(kBars) + 2 * line();
    paintColumns(painter, QRect(0, top, width(), columnsHeight));
    if (m_content.hint.isEmpty())
        return;
    const auto y = top + columnsHeight + scaled(4);
    const auto side = scaled(15);
    paintIcon(painter, QRectF(0, y, side, side), QStringLiteral("info"), color(Tint::Warn));
    painter.setPen(color(Tint::Warn));
    painter.drawText(QRect(hintIndent(), y, width() - hintIndent(), hintHeight(width())),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_content.hint);
}

} // namespace juri::ui
