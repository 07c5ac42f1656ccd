#include "ui/widgets/criterion_row.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/mark_bar.h"
#include "ui/widgets/score_edit.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kMostNameLines = 2;
constexpr int kContributionRoom = 74; ///< kept free, so that a mark moves nothing

QFont nameFont()
{
    return font(Type::Body, QFont::DemiBold);
}

QFont smallFont()
{
    return font(Type::Caption, QFont::Medium);
}

int widthOf(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

int pillWidth(const QString& text)
{
    return widthOf(smallFont(), text) + scaled(20);
}

} // namespace

CriterionRow::CriterionRow(QWidget* parent) : QWidget(parent), m_box(new ScoreEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connectBox();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        place();
        updateGeometry();
        update();
    });
}

void CriterionRow::connectBox()
{
    connect(m_box, &ScoreEdit::nextAsked, this, &CriterionRow::nextAsked);
    connect(m_box, &ScoreEdit::previousAsked, this, &CriterionRow::previousAsked);
    connect(m_box, &ScoreEdit::entered, this, &CriterionRow::entered);
    connect(m_box, &ScoreEdit::left, this, &CriterionRow::leave);
    connect(m_box, &ScoreEdit::textEdited, this, &CriterionRow::readTyped);
    connect(m_box, &ScoreEdit::digitChosen, this, &CriterionRow::chooseDigit);
    connect(m_box, &ScoreEdit::restored, this, [this] { setMark(m_saved); });
}

void CriterionRow::setCriterion(const model::Criterion& criterion, const QString& weight, int index)
{
    m_criterion = criterion;
    m_name = toQString(criterion.name);
    m_weight = weight;
    m_index = index;
    m_box->setDigitsChoose(criterion.isLevelsOnly());
    nameBox();
    updateGeometry();
    update();
}

void CriterionRow::nameBox()
{
    m_box->setAccessibleName(m_name);
    const auto line = lineBelow();
    m_box->setAccessibleDescription(line.isEmpty() ? formatScaleHint(m_criterion.scale) : line);
}

void CriterionRow::setMark(std::optional<Points> mark)
{
    m_saved = mark;
    m_shown = mark;
    m_zeroAsked = m_zeroMeant = false;
    m_box->setAccepted(mark ? formatPoints(*mark) : QString());
    showReason({});
    emit typed();
}

void CriterionRow::updateMark(std::optional<Points> mark)
{
    if (mark != m_saved || !m_box->isChanged())
        setMark(mark);
}

void CriterionRow::setContribution(const QString& text)
{
    m_contribution = text;
    update();
}

void CriterionRow::setActive(bool active)
{
    m_active = active;
    update();
}

void CriterionRow::setReadOnly(bool readOnly)
{
    m_box->setReadOnly(readOnly);
    m_box->update();
}

void CriterionRow::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

int CriterionRow::top() const
{
    return scaled(m_compact ? 9 : 13);
}

void CriterionRow::setEdges(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

void CriterionRow::showReason(const QString& reason)
{
    m_box->setInvalid(!reason.isEmpty());
    if (!reason.isEmpty() && m_box->hasFocus())
        m_box->selectAll(); // what is typed next replaces it
    if (reason == m_reason)
        return;
    m_reason = reason;
    nameBox();
    updateGeometry();
    update();
}

void CriterionRow::setHint(const Hint& hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    nameBox();
    updateGeometry();
    update();
}

void CriterionRow::take(Points mark)
{
    m_box->setText(formatPoints(mark));
    m_zeroMeant = true; // whoever chooses it means it
    commit();
}

void CriterionRow::chooseDigit(int digit)
{
    const auto mark = markForDigit(m_criterion, digit);
    if (!mark)
        return showReason(formatScaleHint(m_criterion.scale));
    take(*mark);
    if (!m_box->isInvalid())
        emit chosen();
}

/// A blank is easily typed as a zero: the lowest mark of all is asked about, until a key
/// in the box says that it is meant.
bool CriterionRow::asksAboutZero(Points mark)
{
    if (!model::isDoubtfulZero(m_criterion, mark) || m_zeroMeant || mark == m_saved)
        return false;
    m_zeroAsked = true;
    showReason(tr("Really 0? Enter again keeps it; no mark is left empty."));
    return true;
}

bool CriterionRow::confirm()
{
    m_zeroMeant = m_zeroMeant || m_zeroAsked;
    return commit();
}

/// What was pressed in vain, and is not in the box, is forgotten.
void CriterionRow::leave()
{
    if (!m_box->isChanged())
        showReason({});
    commit();
}

bool CriterionRow::commit()
{
    if (!m_box->isChanged())
        return !m_box->isInvalid();
    if (m_box->text().trimmed().isEmpty()) {
        emit clearAsked();
        return !m_box->isInvalid();
    }
    const auto mark = Points::parseTyped(toUtf8(m_box->text()));
    if (!mark || !m_criterion.scale.allows(*mark)) {
        showReason(formatScaleHint(m_criterion.scale));
        return false;
    }
    if (asksAboutZero(*mark))
        return false;
    if (mark == m_saved)
        setMark(m_saved);
    else
        emit markAsked(*mark);
    return !m_box->isInvalid();
}

void CriterionRow::readTyped()
{
    m_zeroAsked = m_zeroMeant = false;
    const auto mark = Points::parseTyped(toUtf8(m_box->text()));
    m_shown = mark && m_criterion.scale.allows(*mark) ? mark : std::nullopt;
    if (m_shown || m_box->text().isEmpty())
        showReason({});
    emit typed();
    update();
}

QRect CriterionRow::inner() const
{
    return rect().adjusted(scaled(19), 0, -scaled(18), 0);
}

/// One line where name, weight and contribution fit beside one another; else the
/// name has the width to itself and the two stand below it.
CriterionRow::Head CriterionRow::head() const
{
    const QFontMetrics metrics(nameFont());
    const auto width = inner().width() - m_box->width() - scaled(14);
    const auto wanted = metrics.horizontalAdvance(m_name);
    const auto beside = pillWidth(m_weight) + scaled(9)
        + std::max(widthOf(smallFont(), m_contribution), scaled(kContributionRoom)) + scaled(12);
    if (wanted <= width - beside)
        return {width, metrics.height(), false};
    const auto lines = wanted <= width ? 1 : kMostNameLines;
    return {width, metrics.height() * lines, true};
}

QSize CriterionRow::sizeHint() const
{
    const QFontMetrics metrics(nameFont());
    const auto parts = head();
    auto height = scaled(m_compact ? 52 : 61) + parts.nameHeight - metrics.height();
    if (parts.stacked)
        height += metrics.height();
    if (!lineBelow().isEmpty())
        height += QFontMetrics(smallFont()).height() - scaled(2);
    return {scaled(360), height};
}

QSize CriterionRow::minimumSizeHint() const
{
    return {scaled(300), sizeHint().height()};
}

void CriterionRow::place()
{
    const auto size = m_box->sizeHint();
    m_box->setGeometry(inner().right() + 1 - size.width(), (height() - size.height()) / 2,
                       size.width(), size.height());
}

void CriterionRow::resizeEvent(QResizeEvent* event)
{
    const auto wasHeight = sizeHint().height();
    QWidget::resizeEvent(event);
    place();
    if (event->oldSize().width() != width() || wasHeight != height())
        updateGeometry();
}

void CriterionRow::mousePressEvent(QMouseEvent*)
{
    m_box->setFocus(Qt::MouseFocusReason);
}

void CriterionRow::paintGround(QPainter& painter) const
{
    const auto radius = Card::kRadius - 1.0;
    if (m_active) {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(rect(), m_first || m_last ? radius : 0, m_first || m_last ? radius : 0);
        if (!m_first)
            path.addRect(QRectF(0, 0, width(), radius));
        if (!m_last)
            path.addRect(QRectF(0, height() - radius, width(), radius));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(path, color(Tint::AccentSoft));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (!m_last) {
        painter.setPen(color(Tint::Border));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
}

void CriterionRow::paintHead(QPainter& painter) const
{
    const QFontMetrics metrics(nameFont());
    const auto line = metrics.height();
    const auto parts = head();
    const QRect name(inner().left(), top(), parts.width, parts.nameHeight);
    const auto wrap = parts.nameHeight > line ? Qt::TextWordWrap : Qt::TextSingleLine;
    painter.setFont(nameFont());
    painter.setPen(color(Tint::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignTop | wrap, m_name);

    const auto y = parts.stacked ? name.bottom() + scaled(2) : name.top();
    painter.setFont(smallFont());
    painter.setPen(color(Tint::Muted));
    painter.drawText(QRect(name.left(), y, name.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                     m_contribution);

    const auto left = parts.stacked ? 0 : metrics.horizontalAdvance(m_name) + scaled(9);
    const auto pillHeight = QFontMetrics(smallFont()).height() + scaled(3);
    const QRectF pill(name.left() + left, y + (line - pillHeight) / 2.0, pillWidth(m_weight),
                      pillHeight);
    paintRound(painter, pill, pillHeight / 2.0, color(m_active ? Tint::Surface : Tint::Sunken));
    painter.drawText(pill, Qt::AlignCenter, m_weight);
}

void CriterionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    paintHead(painter);
    const auto parts = head();
    const auto metaHeight = parts.stacked ? QFontMetrics(nameFont()).height() : 0;
    const auto below = top() + parts.nameHeight + metaHeight + scaled(m_compact ? 6 : 8);
    const QRectF bar(inner().left(), below, m_box->x() - scaled(14) - inner().left(), scaled(6));
    const auto fraction =
        m_shown ? std::optional(markFraction(m_criterion.scale, *m_shown)) : std::nullopt;
    paintMarkBar(painter, bar, fraction, levelGaps(m_criterion), seriesColor(m_index),
                 color(m_active ? Tint::AccentSoft : Tint::Surface));
    paintLineBelow(painter, bar);
}

void CriterionRow::paintLineBelow(QPainter& painter, const QRectF& bar) const
{
    const QFontMetrics metrics(smallFont());
    painter.setFont(smallFont());
    painter.setPen(color(!m_reason.isEmpty() ? Tint::Bad : m_hint.asks ? Tint::Warn : Tint::Muted));
    painter.drawText(
        QRectF(bar.left(), bar.bottom() + scaled(4), bar.width(), metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(lineBelow(), Qt::ElideRight, static_cast<int>(bar.width())));
}

} // namespace juri::ui
