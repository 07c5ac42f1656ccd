#include "ui/widgets/action_card.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kPadding = 22;
constexpr int kIconGround = 48;
constexpr int kLeastWidth = 210;

} // namespace

ActionCard::ActionCard(const QString& iconName, bool primary, QWidget* parent)
    : Card(parent)
    , m_iconName(iconName)
    , m_title(new Label(Type::Subtitle))
    , m_sentence(new Label(Type::Body, Tint::Muted))
    , m_action(new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary))
{
    setFocusProxy(m_action);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(kPadding), scaled(kPadding + kIconGround + 14),
                               scaled(kPadding), scaled(kPadding));
    layout->setSpacing(scaled(6));
    layout->addWidget(m_title);
    layout->addWidget(m_sentence, 1);
    layout->addSpacing(scaled(12));
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &Button::clicked, this, &ActionCard::actionAsked);
}

void ActionCard::setTexts(const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_action->setText(action);
}

void ActionCard::setBusy(bool busy)
{
    m_action->setEnabled(!busy);
}

QSize ActionCard::minimumSizeHint() const
{
    const auto width = std::max(this->width(), scaled(kLeastWidth));
    return {scaled(kLeastWidth), layout()->totalHeightForWidth(width)};
}

void ActionCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const QRectF ground(scaled(kPadding), scaled(kPadding), scaled(kIconGround),
                        scaled(kIconGround));
    paintRound(painter, ground, 10, color(Tint::AccentSoft));
    const auto inset = scaled(12);
    paintIcon(painter, ground.adjusted(inset, inset, -inset, -inset), m_iconName,
              color(Tint::Accent));
}

} // namespace juri::ui
