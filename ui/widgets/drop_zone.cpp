#include "ui/widgets/drop_zone.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace juri::ui {

DropZone::DropZone(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label(Type::Body, Tint::Muted))
    , m_action(new Button(Button::Kind::Primary))
{
    m_sentence->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(66), scaled(18), scaled(20), scaled(18));
    layout->setSpacing(scaled(16));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    connect(m_action, &Button::clicked, this, &DropZone::actionAsked);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DropZone::setTexts(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
}

void DropZone::setBusy(bool busy)
{
    m_action->setEnabled(!busy);
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRound(painter, rect(), 10, color(Tint::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(Tint::InputBorder), 1.2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    const auto size = scaled(26);
    paintIcon(painter, QRectF(scaled(22), (height() - size) / 2.0, size, size),
              QStringLiteral("download"), color(Tint::Accent));
}

} // namespace juri::ui
