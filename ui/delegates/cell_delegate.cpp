#include "ui/delegates/cell_delegate.h"

#include "ui/delegates/painting.h"
#include "ui/text/roles.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kSlack = 2; ///< advances are rounded

int padding()
{
    return scaled(10);
}

QFont totalFont()
{
    return font(Type::Subtitle, QFont::DemiBold);
}

/// Where the bar begins, so that the numbers above it end at one line.
int totalWidth()
{
    return QFontMetrics(totalFont()).horizontalAdvance(QStringLiteral("100,00"));
}

Tint medalTint(int medal)
{
    return medal == 1 ? Tint::Gold : medal == 2 ? Tint::Silver : Tint::Bronze;
}

} // namespace

CellDelegate::CellDelegate(Tint tint, QObject* parent) : QStyledItemDelegate(parent), m_tint(tint)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, color(Tint::AccentSoft));
    painter->setPen(color(Tint::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintContent(*painter, option.rect.adjusted(padding(), 0, -padding(), -1), index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter& painter, const QRect& area,
                                const QModelIndex& index) const
{
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter.setFont(font());
    painter.setPen(color(m_tint));
    painter.drawText(
        area, static_cast<int>(alignment | Qt::AlignVCenter),
        QFontMetrics(font()).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics metrics(font(Type::Body, QFont::Medium));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * padding() + kSlack,
            scaled(46)};
}

PlaceDelegate::PlaceDelegate(QObject* parent) : CellDelegate(Tint::Text, parent) { }

void PlaceDelegate::paintContent(QPainter& painter, const QRect& area,
                                 const QModelIndex& index) const
{
    const auto medal = index.data(MedalRole).toInt();
    painter.setFont(font(Type::Body, QFont::Bold));
    painter.setPen(color(Tint::Text));
    if (medal > 0) {
        const auto side = scaled(30);
        const QRectF circle(area.center().x() - side / 2.0 + 0.5,
                            area.center().y() - side / 2.0 + 0.5, side, side);
        paintRound(painter, circle, side / 2.0, color(medalTint(medal)));
        painter.setPen(color(Tint::Surface));
    }
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, index.data().toString());
}

NameDelegate::NameDelegate(QObject* parent) : CellDelegate(Tint::Text, parent) { }

QSize NameDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto detail =
        QFontMetrics(font(Type::Caption)).horizontalAdvance(index.data(DetailRole).toString());
    const auto size = CellDelegate::sizeHint(option, index);
    const auto icon = index.data(IconRole).toString().isEmpty() ? 0 : scaled(28);
    return {std::max(size.width(), detail + 2 * padding() + kSlack) + icon, size.height()};
}

void NameDelegate::paintContent(QPainter& painter, const QRect& area,
                                const QModelIndex& index) const
{
    auto words = area;
    const auto icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const auto side = scaled(20);
        const auto tint = icon == QLatin1String("circle-alert") ? Tint::Bad
            : icon == QLatin1String("triangle-alert")           ? Tint::Warn
            : icon == QLatin1String("circle-check")             ? Tint::Good
                                                                : Tint::Muted;
        paintIcon(painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side), icon,
                  color(tint));
        words.setLeft(area.left() + scaled(28));
    }
    paintTwoLines(painter, words, index.data().toString(), index.data(DetailRole).toString(),
                  font(Type::Body, QFont::Medium));
}

TotalDelegate::TotalDelegate(QObject* parent) : CellDelegate(Tint::Text, parent) { }

QSize TotalDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {totalWidth() + scaled(12 + 110) + 2 * padding(), scaled(46)};
}

void TotalDelegate::paintContent(QPainter& painter, const QRect& area,
                                 const QModelIndex& index) const
{
    painter.setFont(totalFont());
    painter.setPen(color(Tint::Text));
    painter.drawText(QRect(area.left(), area.top(), totalWidth(), area.height()),
                     Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const auto fraction = index.data(FractionRole).toDouble();
    if (index.data().toString().isEmpty())
        return;
    const auto height = scaled(10);
    const auto left = area.left() + totalWidth() + scaled(12);
    QRectF bar(left, area.center().y() - height / 2.0 + 0.5, area.right() - left, height);
    paintRound(painter, bar, height / 2.0, color(Tint::Track));
    bar.setWidth(std::max<double>(height, bar.width() * std::clamp(fraction, 0.0, 1.0)));
    paintRound(painter, bar, height / 2.0,
               color(index.data(MedalRole).toInt() == 1 ? Tint::Gold : Tint::Accent));
}

SpreadDelegate::SpreadDelegate(QObject* parent) : CellDelegate(Tint::Muted, parent) { }

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto size = CellDelegate::sizeHint(option, index);
    return {size.width() + scaled(22), size.height()};
}

void SpreadDelegate::paintContent(QPainter& painter, const QRect& area,
                                  const QModelIndex& index) const
{
    const auto wide = index.data(FlagRole).toBool();
    const auto text = index.data().toString();
    painter.setFont(font(Type::Body, wide ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color(wide ? Tint::Warn : Tint::Muted));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!wide)
        return;
    const auto side = scaled(15);
    const auto right = area.right() - painter.fontMetrics().horizontalAdvance(text) - scaled(6);
    paintIcon(painter, QRectF(right - side, area.center().y() - side / 2.0, side, side),
              QStringLiteral("triangle-alert"), color(Tint::Warn));
}

MarkDelegate::MarkDelegate(QObject* parent) : CellDelegate(Tint::Text, parent) { }

/// A missing mark asks for no more room than a mark.
QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto size = CellDelegate::sizeHint(option, index);
    if (index.data(FlagRole).toBool())
        return {scaled(44), size.height()};
    const auto isOdd = !index.data(NoteRole).toString().isEmpty();
    return {std::max(scaled(44), size.width() + (isOdd ? scaled(18) : 0)), size.height()};
}

void MarkDelegate::paintContent(QPainter& painter, const QRect& area,
                                const QModelIndex& index) const
{
    if (index.data(FlagRole).toBool())
        return paintMissing(painter, area, index.data().toString());
    if (index.data(NoteRole).toString().isEmpty())
        return CellDelegate::paintContent(painter, area, index);
    const auto text = index.data().toString();
    painter.setFont(font(Type::Body, QFont::DemiBold));
    painter.setPen(color(Tint::Warn));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, text);
    const auto side = scaled(13);
    const auto right = area.right() - painter.fontMetrics().horizontalAdvance(text) - scaled(4);
    paintIcon(painter, QRectF(right - side, area.center().y() - side / 2.0, side, side),
              QStringLiteral("info"), color(Tint::Warn));
}

/// "blank" in a pill, or just a dash where the word has no room.
void MarkDelegate::paintMissing(QPainter& painter, const QRect& area, const QString& text) const
{
    const auto small = font(Type::Caption, QFont::Medium);
    const QFontMetrics metrics(small);
    const auto room = area.width() + scaled(12);
    const auto whole = metrics.horizontalAdvance(text) + scaled(14);
    const auto width = whole <= room ? whole : scaled(26);
    const QRectF pill(area.right() - width + scaled(6),
                      area.center().y() - metrics.height() / 2.0 - 2, width, metrics.height() + 4);
    paintRound(painter, pill, pill.height() / 2, color(Tint::WarnSoft));
    painter.setFont(small);
    painter.setPen(color(Tint::Warn));
    painter.drawText(pill, Qt::AlignCenter, whole <= room ? text : QString(QChar(0x2013)));
}

} // namespace juri::ui
