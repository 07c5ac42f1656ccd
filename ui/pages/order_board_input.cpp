#include "ui/pages/order_board.h"

#include "document/judging.h"
#include "ui/models/number_search.h"
#include "ui/models/session.h"
#include "ui/text/language.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/order_view.h"

#include <QKeyEvent>
#include <algorithm>

/// What keys, drops and the search do to an order.
namespace juri::ui {

namespace {

constexpr int kMostDigits = 2;
constexpr int kDigitsOfMany = 3; ///< where there are a hundred places
constexpr std::size_t kMany = 99;

} // namespace

bool OrderBoard::place(std::size_t place, bool goOn)
{
    const auto typed = std::exchange(m_typed, QString());
    const auto entry = m_inHand;
    const auto next = goOn ? following() : m_inHand;
    const auto result = document::placeEntry(m_session.document(), m_stage, m_dance, entry, place);
    if (!result) {
        m_typed = typed;
        m_isRefused = true;
    }
    if (!result && result.error().code == ErrorCode::OrderInvalid) { // all is saved
        sayRefused(place);
        return false;
    }
    if (!m_session.report(result))
        return false;
    m_inHand = next;
    reload();
    return true;
}

void OrderBoard::sayRefused(std::size_t place)
{
    const auto next = static_cast<int>(m_order->placed.size()) + 1;
    const auto isPlace = place <= m_order->places;
    emit said(InlineMessage::Kind::Warn,
              isPlace
                  ? tr("Place %1 cannot be given yet.").arg(place)
                  : tr("There are only %n place(s).", nullptr, static_cast<int>(m_order->places)),
              isPlace ? tr("Places are given from the first on: the next one is %1. Type it, or "
                           "Esc; an entry can be moved at any time.")
                            .arg(next)
                      : tr("Type another one, or Esc."));
}

bool OrderBoard::flush()
{
    return m_typed.isEmpty() || !m_order || place(m_typed.toUInt(), false);
}

bool OrderBoard::restoreTyped()
{
    m_isRefused = false;
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
    if (std::exchange(m_isRefused, false))
        m_typed.clear(); // another place instead
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
    const auto found = wanted.isEmpty() ? CompetitorId() : meant(wanted);
    const auto isInVain = !wanted.isEmpty() && found.isEmpty();
    m_search->setInvalid(isInVain);
    m_search->setToolTip(!isInVain        ? QString()
                             : m_byNumber ? noNumberText(wanted)
                                          : tr("No competitor called “%1”.").arg(wanted));
    if (!found.isEmpty())
        take(found);
}

/// The entry a number or a part of its words means; empty: none.
CompetitorId OrderBoard::meant(const QString& wanted) const
{
    std::vector<CompetitorId> competitors;
    QStringList numbers;
    for (const auto list : {Free, Placed}) {
        for (const auto& row : rows(list).rows()) {
            const auto all = QStringList{row.number, row.name, row.detail}.join(QLatin1Char(' '));
            if (row.competitor.isEmpty())
                continue;
            if (!m_byNumber && all.contains(wanted, Qt::CaseInsensitive))
                return row.competitor;
            competitors.push_back(row.competitor);
            numbers << row.number;
        }
    }
    const auto at = m_byNumber ? labelMeant(wanted, numbers) : std::nullopt;
    return at ? competitors[static_cast<std::size_t>(*at)] : CompetitorId();
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
