#include "ui/pages/order_board.h"

#include "document/judging.h"
#include "ui/delegates/entry_delegate.h"
#include "ui/delegates/order_delegate.h"
#include "ui/models/session.h"
#include "ui/pages/order_panel.h"
#include "ui/text/language.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/order_view.h"
#include "ui/widgets/scrolling.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kMostDigits = 2;
constexpr int kDigitsOfMany = 3; ///< where there are a hundred places
constexpr std::size_t kMany = 99;

} // namespace

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
    m_filling = true; // back to the one whose place was refused
    select();
    m_filling = false;
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

bool OrderBoard::place(std::size_t place, bool goOn)
{
    const auto typed = std::exchange(m_typed, QString());
    const auto entry = m_inHand;
    const auto next = goOn ? following() : m_inHand;
    const auto result = document::placeEntry(m_session.document(), m_stage, m_dance, entry, place);
    if (!result)
        m_typed = typed;
    if (!result && result.error().code == ErrorCode::OrderInvalid) { // all is saved
        emit refused(result.error());
        return false;
    }
    if (!m_session.report(result))
        return false;
    m_inHand = next;
    reload();
    return true;
}

bool OrderBoard::flush()
{
    return m_typed.isEmpty() || !m_order || place(m_typed.toUInt(), false);
}

bool OrderBoard::restoreTyped()
{
    if (m_typed.isEmpty())
        return false;
    m_typed.clear();
    fill();
    return true;
}

void OrderBoard::takeEnter()
{
    if (isReadOnly() || m_inHand.isEmpty())
        return;
    if (!m_typed.isEmpty()) {
        place(m_typed.toUInt(), true);
        return;
    }
    if (const auto* left = leftOut()) {
        if (left->isFixed)
            emit said(InlineMessage::Kind::Info, tr("You cannot place this entry."),
                      toQString(left->reason));
        else
            m_session.report(document::takeBackVerdict(m_session.document(), m_stage, m_inHand));
        return;
    }
    if (m_order->placeOf(m_inHand) > 0)
        return;
    if (m_order->placed.size() < m_order->places) {
        place(m_order->placed.size() + 1, true);
        return;
    }
    emit said(InlineMessage::Kind::Info,
              tr("All %n places are given.", nullptr, static_cast<int>(m_order->places)),
              tr("Type a place to put this entry there; the last one then falls out."));
}

void OrderBoard::takeDigit(int digit)
{
    if (isReadOnly() || m_inHand.isEmpty() || leftOut())
        return;
    const auto most = m_order->places > kMany ? kDigitsOfMany : kMostDigits;
    if ((m_typed.isEmpty() && digit == 0) || m_typed.size() >= most)
        return;
    m_typed += QString::number(digit);
    fill();
}

void OrderBoard::takeOut(bool back)
{
    if (back && !m_typed.isEmpty()) {
        m_typed.chop(1);
        return fill();
    }
    m_typed.clear();
    if (!isReadOnly() && m_order->placeOf(m_inHand) > 0)
        place(0, false);
}

void OrderBoard::move(int by)
{
    if (isReadOnly() || !flush())
        return;
    const auto now = static_cast<int>(m_order->placeOf(m_inHand));
    const auto to = now + by;
    if (now > 0 && to >= 1 && to <= static_cast<int>(m_order->placed.size()))
        place(static_cast<std::size_t>(to), false);
}

void OrderBoard::takeDrop(List list, const QString& id, int row)
{
    const CompetitorId competitor(toUtf8(id));
    if (isReadOnly() || !flush())
        return;
    const auto now = m_order->placeOf(competitor);
    const auto isFree = std::ranges::find(m_order->unplaced, competitor) != m_order->unplaced.end();
    if (now == 0 && !isFree) // out of another window
        return;
    m_inHand = competitor;
    if (list == Free) {
        if (now > 0)
            place(0, false);
        return m_views[Free]->setFocus(Qt::OtherFocusReason);
    }
    const auto above = static_cast<std::size_t>(row) + 1;
    const auto wanted = now > 0 && above > now ? above - 1 : above;
    const auto last = m_order->placed.size() + (now > 0 ? 0 : 1);
    place(std::min({wanted, last, m_order->places}), false);
    m_views[Placed]->setFocus(Qt::OtherFocusReason);
}

void OrderBoard::switchList()
{
    const auto other = listInHand() == Free ? Placed : Free;
    auto count = rows(other).rowCount();
    while (count > 0 && rows(other).competitorAt(count - 1).isEmpty())
        --count; // free places
    if (count == 0)
        return;
    m_views[other]->setFocus(Qt::TabFocusReason);
    choose(other, std::min(m_lastRows[other], count - 1));
}

void OrderBoard::find(bool byNumber)
{
    m_byNumber = byNumber;
    m_search->setPlaceholderText(byNumber ? tr("Competitor's number, then Enter")
                                          : tr("Name, number or institution"));
    m_search->clear();
    m_search->setInvalid(false);
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// Takes the first that fits into the hand.
void OrderBoard::lookFor(const QString& text)
{
    const auto wanted = text.trimmed();
    for (const auto list : {Free, Placed}) {
        for (const auto& row : rows(list).rows()) {
            const auto all = QStringList{row.number, row.name, row.detail}.join(QLatin1Char(' '));
            const auto fits =
                m_byNumber ? row.number == wanted : all.contains(wanted, Qt::CaseInsensitive);
            if (row.competitor.isEmpty() || wanted.isEmpty() || !fits)
                continue;
            m_search->setInvalid(false);
            m_search->setToolTip({});
            return take(CompetitorId(row.competitor));
        }
    }
    m_search->setInvalid(!wanted.isEmpty());
    m_search->setToolTip(wanted.isEmpty() ? QString()
                                          : tr("No competitor called “%1”.").arg(wanted));
}

void OrderBoard::closeSearch()
{
    m_search->hide();
    enter();
}

bool OrderBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const auto isTaken = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isTaken && m_search->isInvalid())
            emit said(InlineMessage::Kind::Warn, m_search->toolTip(), {});
        if (key == Qt::Key_Escape || (isTaken && !m_search->isInvalid())) {
            closeSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace juri::ui
