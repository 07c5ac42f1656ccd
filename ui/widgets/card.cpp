#include "ui/widgets/card.h"

#include <QPainter>

namespace juri::ui {

Card::Card(QWidget* parent) : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRound(painter, rect(), kRadius, color(Tint::Surface), color(Tint::Border));
}

Ground::Ground(Tint tint, Qt::Edges edges, QWidget* parent)
    : QWidget(parent), m_tint(tint), m_edges(edges)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_tint));
    painter.setPen(color(Tint::Border));
    const auto edge = rect().adjusted(0, 0, -1, -1);
    if (m_edges & Qt::TopEdge)
        painter.drawLine(edge.topLeft(), edge.topRight());
    if (m_edges & Qt::BottomEdge)
        painter.drawLine(edge.bottomLeft(), edge.bottomRight());
    if (m_edges & Qt::LeftEdge)
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
    if (m_edges & Qt::RightEdge)
        painter.drawLine(edge.topRight(), edge.bottomRight());
}

} // namespace juri::ui
