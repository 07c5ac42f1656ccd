#include "ui/pages/order_board.h"

#include "document/judging.h"
#include "ui/delegates/entry_delegate.h"
#include "ui/delegates/order_delegate.h"
#include "ui/models/session.h"
#include "ui/pages/order_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/order_view.h"
#include "ui/widgets/scrolling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace juri::ui {

OrderBoard::OrderBoard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows{new OrderModel(this), new OrderModel(this)}
    , m_views{new OrderView, new OrderView}
    , m_titles{new Label(Type::Subtitle), new Label(Type::Subtitle)}
    , m_counts{new Chip, new Chip}
    , m_search(new LineEdit)
    , m_panel(new OrderPanel)
    , m_below(new QVBoxLayout)
{
    m_views[Free]->setItemDelegate(new EntryDelegate(m_views[Free]));
    m_views[Placed]->setItemDelegate(new OrderDelegate(m_views[Placed]));
    m_search->setIconName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_search->hide();
    buildLayout();
    connectList(Free);
    connectList(Placed);
    connect(m_search, &LineEdit::textEdited, this, &OrderBoard::lookFor);
    connect(m_panel, &OrderPanel::putAsked, this, &OrderBoard::takeEnter);
    connect(m_panel, &OrderPanel::moveAsked, this, &OrderBoard::move);
    connect(m_panel, &OrderPanel::removeAsked, this, [this] { takeOut(false); });
    retranslate();
}

QWidget* OrderBoard::buildList(List list)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(18), scaled(6), scaled(14), scaled(4));
    head->addWidget(m_titles[list]);
    head->addStretch();
    head->addWidget(m_counts[list]);
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, scaled(6), 1, scaled(6));
    layout->setSpacing(scaled(2));
    layout->addLayout(head);
    if (list == Free) {
        auto* search = new QHBoxLayout;
        search->setContentsMargins(scaled(14), 0, scaled(14), 0);
        search->addWidget(m_search);
        layout->addLayout(search);
    }
    layout->addWidget(m_views[list], 1);
    return card;
}

void OrderBoard::buildLayout()
{
    m_side = new QWidget;
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(scaled(10));
    side->addWidget(m_panel, 0, Qt::AlignTop);
    side->addLayout(m_below, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(12));
    layout->addWidget(buildList(Free), 10);
    layout->addWidget(buildList(Placed), 12);
    m_sideArea = scrolling(m_side);
    layout->addWidget(m_sideArea, 8);
}

/// The lists can do with less room than words and buttons can.
bool OrderBoard::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        const auto needed = m_side->minimumSizeHint();
        const auto scrolls = needed.height() > height();
        const auto bar = scrolls ? m_sideArea->verticalScrollBar()->sizeHint().width() : 0;
        m_sideArea->setMinimumWidth(needed.width() + bar);
    }
    return QWidget::event(event);
}

void OrderBoard::connectList(List list)
{
    auto* view = m_views[list];
    view->setModel(m_rows[list]);
    connect(view, &OrderView::rowChosen, this, [this, list](int row) { choose(list, row); });
    connect(view, &OrderView::dropped, this,
            [this, list](const QString& id, int row) { takeDrop(list, id, row); });
    connect(view, &OrderView::digitTyped, this, &OrderBoard::takeDigit);
    connect(view, &OrderView::placeAsked, this, &OrderBoard::takeEnter);
    connect(view, &OrderView::doubleClicked, this, &OrderBoard::takeEnter);
    connect(view, &OrderView::moveAsked, this, &OrderBoard::move);
    connect(view, &OrderView::removeAsked, this, &OrderBoard::takeOut);
    connect(view, &OrderView::otherAsked, this, &OrderBoard::switchList);
    connect(view, &OrderView::escaped, this, &OrderBoard::restoreTyped);
}

void OrderBoard::retranslate()
{
    m_titles[Free]->setText(tr("Not placed"));
    m_titles[Placed]->setText(tr("Order"));
    m_views[Free]->setAccessibleName(tr("Entries that are not placed"));
    m_views[Placed]->setAccessibleName(tr("The order, place 1 first"));
    m_views[Free]->setHint(tr("Everybody has a place."));
    m_views[Placed]->setHint(tr("Drag an entry here, or press Enter to place the one in hand."));
    m_search->setAccessibleName(tr("Find a competitor"));
    m_panel->retranslate();
    reload();
}

bool OrderBoard::isReadOnly() const
{
    return !m_order || m_session.document().isReadOnly()
        || document::isHandedIn(m_session.document(), m_stage);
}

void OrderBoard::setDance(const StageId& stage, const CriterionId& dance)
{
    m_typed.clear();
    m_stage = stage;
    m_dance = dance;
    reload();
}

void OrderBoard::clear()
{
    m_stage = {};
    m_order.reset();
    m_inHand = {};
    m_typed.clear();
}

void OrderBoard::reload()
{
    if (m_stage.isEmpty() || !m_session.isOpen())
        return;
    auto order = document::orderOf(m_session.document(), m_stage, m_dance);
    if (!order)
        return m_order.reset();
    m_order = *std::move(order);
    fill();
}

void OrderBoard::fill()
{
    const OrderReader reader(m_session.document(), m_stage);
    std::array lists{reader.notPlaced(*m_order), reader.placed(*m_order)};
    const auto isHere = [this](const OrderRow& row) { return row.competitor == m_inHand; };
    if (m_inHand.isEmpty()
        || (std::ranges::none_of(lists[Free], isHere)
            && std::ranges::none_of(lists[Placed], isHere)))
        m_inHand = !m_order->unplaced.empty() ? m_order->unplaced.front()
            : !m_order->placed.empty()        ? m_order->placed.front()
                                              : CompetitorId();
    const auto readOnly = isReadOnly();
    for (auto& list : lists) {
        for (auto& row : list) {
            row.canMove = row.canMove && !readOnly;
            if (!m_typed.isEmpty() && isHere(row))
                row.value = QStringLiteral("\u2192 %1").arg(m_typed);
        }
    }
    m_filling = true;
    for (const auto list : {Free, Placed}) {
        rows(list).setRows(std::move(lists[list]));
        m_views[list]->setReadOnly(readOnly);
    }
    select();
    m_filling = false;
    m_counts[Free]->setText(QString::number(m_order->unplaced.size()));
    m_counts[Placed]->setText(
        m_order->wanted == 0 ? tr("%n placed", nullptr, static_cast<int>(m_order->placed.size()))
                             : tr("%1 of %2").arg(m_order->placed.size()).arg(m_order->wanted));
    showPanel();
    emit inHandChanged();
}

OrderBoard::List OrderBoard::listInHand() const
{
    return m_order && m_order->placeOf(m_inHand) > 0 ? Placed : Free;
}

/// The one in hand is marked in its list, and in no other.
void OrderBoard::select()
{
    const auto here = listInHand();
    const auto other = here == Free ? Placed : Free;
    const auto hadCursor = m_views[other]->hasFocus();
    const auto index = rows(here).index(rows(here).indexOf(m_inHand));
    m_views[other]->selectionModel()->clear();
    m_views[here]->setCurrentIndex(index);
    if (index.isValid()) {
        m_views[here]->scrollTo(index);
        m_lastRows[here] = index.row();
    }
    if (hadCursor)
        m_views[here]->setFocus(Qt::OtherFocusReason);
}

const document::Order::LeftOut* OrderBoard::leftOut() const
{
    if (!m_order)
        return nullptr;
    const auto found =
        std::ranges::find(m_order->leftOut, m_inHand, &document::Order::LeftOut::competitor);
    return found == m_order->leftOut.end() ? nullptr : &*found;
}

void OrderBoard::showPanel()
{
    OrderPanel::Content content;
    const auto place = m_order->placeOf(m_inHand);
    const auto* left = leftOut();
    const auto isOpen = !isReadOnly() && !m_inHand.isEmpty();
    const auto next = m_order->placed.size() + 1;
    content.place = !m_typed.isEmpty() ? m_typed
        : place > 0                    ? QString::number(place)
                                       : QString(QChar(0x2013));
    if (!m_typed.isEmpty())
        content.about = tr("Enter takes it, Esc gives it up.");
    else if (left)
        content.about = left->verdict == model::Verdict::Recused
            ? tr("You do not place this one (conflict of interest).")
            : tr("This competitor was absent.");
    if (left && !left->isFixed)
        content.put = tr("Place after all");
    else if (!left && place == 0 && next <= m_order->places)
        content.put = tr("Put at place %1").arg(next);
    content.canPut = isOpen && !content.put.isEmpty();
    content.canUp = isOpen && place > 1;
    content.canDown = isOpen && place > 0 && place < m_order->placed.size();
    content.canTakeOut = isOpen && place > 0;
    m_panel->setContent(content);
}

void OrderBoard::choose(List list, int row)
{
    const auto chosen = rows(list).competitorAt(row);
    if (m_filling || chosen.isEmpty() || chosen == m_inHand)
        return;
    if (flush()) {
        m_inHand = chosen;
        return fill();
    }
    // Back to the one whose place was refused, once the view has done with the key.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_filling = true;
            select();
            m_filling = false;
        },
        Qt::QueuedConnection);
}

void OrderBoard::take(const CompetitorId& competitor)
{
    if (competitor.isEmpty())
        return;
    m_inHand = competitor;
    if (m_order)
        fill();
}

void OrderBoard::takeFirst()
{
    m_inHand = {};
    if (m_order)
        fill();
}

void OrderBoard::enter()
{
    m_views[listInHand()]->setFocus(Qt::OtherFocusReason);
}

void OrderBoard::step(int by)
{
    const auto list = listInHand();
    choose(list, rows(list).indexOf(m_inHand) + by);
}

/// The one that comes to hand once the one in hand has its place.
CompetitorId OrderBoard::following() const
{
    const auto& open = m_order->unplaced;
    const auto at = std::ranges::find(open, m_inHand);
    if (at == open.end() || open.size() == 1)
        return m_inHand;
    return at + 1 == open.end() ? *(at - 1) : *(at + 1);
}

} // namespace juri::ui
