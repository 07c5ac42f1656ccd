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
    connect(m_box, &ScoreEdit::left, this, &CriterionRow::commit);
    connect(m_box, &ScoreEdit::textEdited, this, &CriterionRow::readTyped);
    connect(m_box, &ScoreEdit::restored, this, [this] { setMark(m_saved); });
}

void CriterionRow::setCriterion(const model::Criterion& criterion, const QString& weight, int index)
{
    m_criterion = criterion;
    m_name = toQString(criterion.name);
    m_weight = weight;
    m_index = index;
    nameBox();
    updateGeometry();
    update();
}

void CriterionRow::nameBox()
{
    m_box->setAccessibleName(m_name);
    m_box->setAccessibleDescription(m_reason.isEmpty() ? formatScaleHint(m_criterion.scale)
                                                       : m_reason);
}

void CriterionRow::setMark(std::optional<Points> mark)
{
    m_saved = mark;
    m_shown = mark;
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
    if (reason == m_reason)
        return;
    m_reason = reason;
    nameBox();
    updateGeometry();
    update();
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
    if (mark == m_saved)
        setMark(m_saved);
    else
        emit markAsked(*mark);
    return !m_box->isInvalid();
}

void CriterionRow::readTyped()
{
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

int CriterionRow::nameLines() const
{
    const auto room = inner().width() - m_box->width() - scaled(14) - pillWidth(m_weight)
        - scaled(9) - widthOf(smallFont(), m_contribution) - scaled(12);
    const QFontMetrics metrics(nameFont());
    if (room <= 0 || metrics.horizontalAdvance(m_name) <= room)
        return 1;
    return kMostNameLines;
}

QSize CriterionRow::sizeHint() const
{
    const auto line = QFontMetrics(nameFont()).height();
    auto height = scaled(m_compact ? 52 : 61);
    if (nameLines() > 1)
        height += line;
    if (!m_reason.isEmpty())
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
    const auto lines = nameLines();
    const auto right = m_box->x() - scaled(14);
    const auto contribution = widthOf(smallFont(), m_contribution);
    const auto pill = pillWidth(m_weight);
    QRect head(inner().left(), top(), right - inner().left(), line * lines);

    painter.setFont(smallFont());
    painter.setPen(color(Tint::Muted));
    painter.drawText(QRect(head.left(), head.top(), head.width(), line),
                     Qt::AlignRight | Qt::AlignVCenter, m_contribution);

    auto room = head.width() - pill - scaled(9);
    if (contribution > 0)
        room -= contribution + scaled(12);
    painter.setFont(nameFont());
    painter.setPen(color(Tint::Text));
    const QRect nameArea(head.left(), head.top(), room, head.height());
    if (lines > 1)
        painter.drawText(nameArea, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_name);
    else
        painter.drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_name);

    const auto used = lines > 1 ? room : std::min(room, metrics.horizontalAdvance(m_name));
    const auto pillHeight = QFontMetrics(smallFont()).height() + scaled(3);
    const QRectF pillArea(head.left() + used + scaled(9), head.top() + (line - pillHeight) / 2.0,
                          pill, pillHeight);
    paintRound(painter, pillArea, pillHeight / 2.0, color(m_active ? Tint::Surface : Tint::Sunken));
    painter.setFont(smallFont());
    painter.setPen(color(Tint::Muted));
    painter.drawText(pillArea, Qt::AlignCenter, m_weight);
}

void CriterionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    paintHead(painter);
    const auto line = QFontMetrics(nameFont()).height();
    const auto below = top() + line * nameLines() + scaled(m_compact ? 6 : 8);
    const QRectF bar(inner().left(), below, m_box->x() - scaled(14) - inner().left(), scaled(6));
    const auto fraction =
        m_shown ? std::optional(markFraction(m_criterion.scale, *m_shown)) : std::nullopt;
    paintMarkBar(painter, bar, fraction, levelGaps(m_criterion), seriesColor(m_index),
                 color(m_active ? Tint::AccentSoft : Tint::Surface));
    if (m_reason.isEmpty())
        return;
    painter.setFont(smallFont());
    painter.setPen(color(Tint::Bad));
    painter.drawText(QRectF(bar.left(), bar.bottom() + scaled(4), bar.width(),
                            QFontMetrics(smallFont()).height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(smallFont())
                         .elidedText(m_reason, Qt::ElideRight, static_cast<int>(bar.width())));
}

} // namespace juri::ui
