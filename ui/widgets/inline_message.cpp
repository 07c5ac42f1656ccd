#include "ui/widgets/inline_message.h"

#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

struct Look {
    Tint ground;
    Tint ink;
    const char* icon;
};

Look lookOf(InlineMessage::Kind kind)
{
    switch (kind) {
    case InlineMessage::Kind::Info: return {Tint::AccentSoft, Tint::Accent, "info"};
    case InlineMessage::Kind::Good: return {Tint::GoodSoft, Tint::Good, "circle-check"};
    case InlineMessage::Kind::Warn: return {Tint::WarnSoft, Tint::Warn, "triangle-alert"};
    case InlineMessage::Kind::Bad: return {Tint::BadSoft, Tint::Bad, "circle-alert"};
    }
    return {Tint::AccentSoft, Tint::Accent, "info"};
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QWidget(parent)
    , m_what(new Label(Type::Body, Tint::Text))
    , m_rest(new Label(Type::Caption, Tint::Text))
    , m_action(new Button(Button::Kind::Secondary))
    , m_dismiss(new Button(Button::Kind::Quiet))
{
    m_what->setWeight(QFont::Medium);
    m_what->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_dismiss->setIconName(QStringLiteral("x"));
    m_dismiss->hide();
    connect(m_action, &Button::clicked, this, &InlineMessage::actionAsked);
    connect(m_dismiss, &Button::clicked, this, &InlineMessage::clear);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Expanding,
                  QSizePolicy::Preferred); // a maximum forgets wrapped lines
    buildLayout();
    clear();
}

void InlineMessage::buildLayout()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(1));
    words->addWidget(m_what);
    words->addWidget(m_rest);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(44), scaled(8), scaled(10), scaled(8));
    layout->setSpacing(scaled(8));
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
}

void InlineMessage::say(Kind kind, const QString& what, const QString& rest,
                        const QString& actionText)
{
    m_kind = kind;
    m_what->setText(what);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_dismiss->setAccessibleName(tr("Close this message"));
    m_dismiss->setToolTip(m_dismiss->accessibleName());
    setAccessibleName(text());
    setVisible(true);
    layout()->invalidate(); // whatever was measured before is of other words
    updateGeometry();
    update();
}

void InlineMessage::clear()
{
    m_what->clear();
    m_rest->clear();
    setVisible(false);
}

QString InlineMessage::text() const
{
    return (m_what->text() + QLatin1Char(' ') + m_rest->text()).trimmed();
}

void InlineMessage::setDismissable(bool dismissable)
{
    m_dismiss->setVisible(dismissable);
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto look = lookOf(m_kind);
    paintRound(painter, rect(), 8, color(look.ground));
    const auto size = scaled(20);
    paintIcon(painter, QRectF(scaled(13), (height() - size) / 2.0, size, size),
              QLatin1String(look.icon), color(look.ink));
}

} // namespace juri::ui
