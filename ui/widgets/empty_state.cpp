#include "ui/widgets/empty_state.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

constexpr int kCircle = 64;

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_sentence(new Label(Type::Body, Tint::Muted))
    , m_action(new Button(Button::Kind::Secondary))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(14));
    layout->addStretch();
    layout->addSpacing(scaled(kCircle));
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_action, &Button::clicked, this, &EmptyState::actionAsked);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EmptyState::setTexts(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto size = scaled(kCircle);
    const QRectF circle((width() - size) / 2.0, m_sentence->y() - size - scaled(14), size, size);
    paintRound(painter, circle, size / 2.0, color(Tint::AccentSoft));
    const auto inset = size / 4.0;
    paintIcon(painter, circle.adjusted(inset, inset, -inset, -inset), m_iconName,
              color(Tint::Accent));
}

} // namespace juri::ui
