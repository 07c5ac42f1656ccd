#include "ui/dialogs/dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

Dialog::Dialog(QWidget* parent)
    : QDialog(parent)
    , m_title(new Label(Type::Title))
    , m_explanation(new Label(Type::Body, Tint::Muted))
    , m_message(new InlineMessage)
    , m_content(new QVBoxLayout)
    , m_accept(new Button(Button::Kind::Primary))
    , m_reject(new Button(Button::Kind::Secondary))
{
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_content->setSpacing(scaled(10));
    m_accept->setDefault(true);
    m_reject->setAutoDefault(false);
    connect(m_accept, &Button::clicked, this, &QDialog::accept);
    connect(m_reject, &Button::clicked, this, &QDialog::reject);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_reject);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(22), scaled(24), scaled(20));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addSpacing(scaled(4));
    layout->addLayout(m_content);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addSpacing(scaled(8));
    layout->addLayout(buttons);
    setMinimumWidth(scaled(480));
    setReject(tr("Cancel"));
}

void Dialog::setTitle(const QString& title, const QString& explanation)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void Dialog::setAccept(const QString& verb)
{
    m_accept->setText(verb);
    m_accept->setVisible(!verb.isEmpty());
}

void Dialog::setReject(const QString& verb)
{
    m_reject->setText(verb);
}

/// Qt gives a dialog two thirds of the screen at most, which large letters may need more of.
void Dialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    grow();
}

bool Dialog::event(QEvent* event)
{
    const auto isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        grow(); // for a message that has come
    return isTaken;
}

void Dialog::grow()
{
    const auto wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), std::max(height(), std::min(wanted, screen()->availableSize().height())));
}

void Dialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Tint::Window));
}

} // namespace juri::ui
