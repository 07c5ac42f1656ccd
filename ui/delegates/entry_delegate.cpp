#include "ui/delegates/entry_delegate.h"

#include "ui/delegates/painting.h"
#include "ui/text/roles.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace juri::ui {

namespace {

struct Look {
    Tint ground;
    Tint ink;
    Tint value;
};

Look lookOf(EntryState state)
{
    switch (state) {
    case EntryState::Complete: return {Tint::GoodSoft, Tint::Good, Tint::Text};
    case EntryState::Partial: return {Tint::WarnSoft, Tint::Warn, Tint::Warn};
    case EntryState::Recused:
    case EntryState::Absent: return {Tint::Sunken, Tint::Muted, Tint::Muted};
    case EntryState::Empty: return {Tint::Sunken, Tint::Muted, Tint::Muted};
    }
    return {Tint::Sunken, Tint::Muted, Tint::Muted};
}

void paintBadge(QPainter& painter, const QRect& area, const QString& number, const Look& look,
                bool selected)
{
    paintRound(painter, area, 7, color(selected ? Tint::Surface : look.ground));
    painter.setFont(font(number.size() > 3 ? Type::Caption : Type::Body, QFont::DemiBold));
    painter.setPen(color(look.ink));
    painter.drawText(area, Qt::AlignCenter, number);
}

} // namespace

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {scaled(200), scaled(58)};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const auto selected = option.state.testFlag(QStyle::State_Selected);
    const auto area = option.rect.adjusted(scaled(8), scaled(2), -scaled(10), -scaled(2));
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paintRound(*painter, area, 8, color(selected ? Tint::AccentSoft : Tint::Sunken));
    if (selected)
        paintRound(*painter,
                   QRectF(area.left(), area.top() + scaled(11), 3, area.height() - scaled(22)), 1.5,
                   color(Tint::Accent));

    const auto state = static_cast<EntryState>(index.data(StateRole).toInt());
    const auto look = lookOf(state);
    const auto side = scaled(34);
    const auto number = index.data(NumberRole).toString();
    const QRect badge(
        area.left() + scaled(12), area.center().y() - (side - scaled(4)) / 2,
        std::max(side,
                 QFontMetrics(font(Type::Caption, QFont::DemiBold)).horizontalAdvance(number)
                     + scaled(8)),
        side - scaled(4));
    paintBadge(*painter, badge, number, look, selected);

    const auto value = index.data(ValueRole).toString();
    const auto isTotal = state == EntryState::Complete;
    const auto valueFont = font(isTotal ? Type::Body : Type::Caption, QFont::DemiBold);
    const auto valueWidth = QFontMetrics(valueFont).horizontalAdvance(value);
    const QRect right(area.right() - scaled(10) - valueWidth, area.top(), valueWidth + 1,
                      area.height());
    painter->setFont(valueFont);
    painter->setPen(color(look.value));
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight, value);

    const auto left = badge.right() + scaled(13);
    paintTwoLines(*painter, QRect(left, area.top(), right.left() - scaled(8) - left, area.height()),
                  index.data(Qt::DisplayRole).toString(), index.data(DetailRole).toString(),
                  font(Type::Body, QFont::Medium));
    painter->restore();
}

} // namespace juri::ui
