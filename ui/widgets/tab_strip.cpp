#include "ui/widgets/tab_strip.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kLeastScrolled = 200;
constexpr int kDot = 5; ///< in the room that a word has at its right

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, &TabStrip::dress);
    dress();
}

void TabStrip::dress()
{
    setFont(ui::font(Type::Caption, QFont::DemiBold));
    updateGeometry();
    update();
}

void TabStrip::setTexts(const QStringList& texts)
{
    while (count() < texts.size())
        addTab(QString());
    for (int i = 0; i < count(); ++i) {
        setTabText(i, texts.value(i));
        nameTab(i);
    }
}

void TabStrip::nameTab(int index)
{
    const auto mark = m_marks.value(index);
    setAccessibleTabName(index,
                         mark.isEmpty() ? tabText(index)
                                        : QStringLiteral("%1, %2").arg(tabText(index), mark));
}

void TabStrip::setMark(int index, const QString& spoken)
{
    if (m_marks.value(index) == spoken)
        return;
    m_marks[index] = spoken;
    nameTab(index);
    update();
}

void TabStrip::setCount(int index, int count)
{
    setTabData(index, count);
    setTabText(index, tabText(index)); // measures again
    updateGeometry();
    update();
}

QString TabStrip::wordOf(int index) const
{
    const auto count = tabData(index).toInt();
    return count == 0 ? tabText(index) : QStringLiteral("%1 (%2)").arg(tabText(index)).arg(count);
}

QSize TabStrip::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(wordOf(index)) + scaled(18), scaled(32)};
}

QSize TabStrip::sizeHint() const
{
    auto width = 0;
    for (int i = 0; i < count(); ++i)
        width += tabSizeHint(i).width();
    return {width, scaled(32)};
}

void TabStrip::setScrolls(bool scrolls)
{
    setUsesScrollButtons(scrolls);
}

QSize TabStrip::minimumSizeHint() const
{
    const auto whole = sizeHint();
    return usesScrollButtons()
        ? QSize(std::min(whole.width(), scaled(kLeastScrolled)), whole.height())
        : whole;
}

void TabStrip::paintMark(QPainter& painter, int index) const
{
    if (m_marks.value(index).isEmpty())
        return;
    const auto area = tabRect(index);
    const auto size = scaled(kDot);
    const QRectF dot(area.right() - scaled(6), area.center().y() - size / 2.0, size, size);
    paintRound(painter, dot, size / 2.0, painter.pen().color());
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    for (int i = 0; i < count(); ++i) {
        const auto area = tabRect(i);
        const auto isCurrent = i == currentIndex();
        painter.setPen(color(isCurrent ? Tint::Accent : Tint::Muted));
        painter.drawText(area, Qt::AlignCenter, wordOf(i));
        paintMark(painter, i);
        if (isCurrent)
            painter.fillRect(
                QRect(area.left() + scaled(6), area.bottom() - 1, area.width() - 2 * scaled(6), 2),
                color(Tint::Accent));
        if (isCurrent && hasFocus())
            paintRound(painter, QRectF(area).adjusted(1, 2, -1, -4), 5, {}, color(Tint::Accent), 2);
    }
}

} // namespace juri::ui
