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
    paintRowGround(*painter, area, selected, option.state.testFlag(QStyle::State_MouseOver));

    const auto state = static_cast<EntryState>(index.data(StateRole).toInt());
    const auto look = lookOf(state);
    const auto number = index.data(NumberRole).toString();
    const auto badge = badgeArea(area, area.left() + scaled(12), number);
    paintBadge(*painter, badge, number, selected ? Tint::Surface : look.ground, look.ink);

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
