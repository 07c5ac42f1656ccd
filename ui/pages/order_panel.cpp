#include "ui/pages/order_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace juri::ui {

OrderPanel::OrderPanel(QWidget* parent)
    : Card(parent)
    , m_caption(new Label(Type::Caption, Tint::Muted))
    , m_place(new Label(Type::Title))
    , m_about(new Label(Type::Caption, Tint::Muted))
    , m_put(new Button(Button::Kind::Primary))
    , m_up(new Button(Button::Kind::Secondary))
    , m_down(new Button(Button::Kind::Secondary))
    , m_takeOut(new Button(Button::Kind::Secondary))
{
    m_caption->setWeight(QFont::DemiBold);
    m_place->setWeight(QFont::Bold);
    m_about->setWordWrap(true);
    for (auto* button : {m_put, m_up, m_down, m_takeOut}) {
        button->setFocusPolicy(Qt::NoFocus); // the lists have keys for all of them
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildLayout();
    connect(m_put, &Button::clicked, this, &OrderPanel::putAsked);
    connect(m_up, &Button::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_down, &Button::clicked, this, [this] { emit moveAsked(1); });
    connect(m_takeOut, &Button::clicked, this, &OrderPanel::removeAsked);
    retranslate();
}

void OrderPanel::buildLayout()
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14));
    layout->setHorizontalSpacing(scaled(8));
    layout->setVerticalSpacing(scaled(8));
    auto* place = new QHBoxLayout;
    place->setSpacing(scaled(12));
    place->addWidget(m_caption);
    place->addWidget(m_place);
    place->addStretch();
    layout->addLayout(place, 0, 0, 1, 2);
    layout->addWidget(m_about, 1, 0, 1, 2);
    layout->addWidget(m_put, 2, 0, 1, 2);
    layout->addWidget(m_up, 3, 0);
    layout->addWidget(m_down, 3, 1);
    layout->addWidget(m_takeOut, 4, 0, 1, 2);
}

void OrderPanel::setContent(const Content& content)
{
    m_place->setText(content.place);
    m_about->setText(content.about);
    m_about->setVisible(!content.about.isEmpty());
    m_put->setText(content.put);
    m_put->setVisible(!content.put.isEmpty());
    m_put->setEnabled(content.canPut);
    m_up->setEnabled(content.canUp);
    m_down->setEnabled(content.canDown);
    m_takeOut->setEnabled(content.canTakeOut);
}

void OrderPanel::retranslate()
{
    m_caption->setText(tr("Place"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_takeOut->setText(tr("Take out"));
    m_up->setToolTip(tr("Move up (Alt+↑)"));
    m_down->setToolTip(tr("Move down (Alt+↓)"));
    m_takeOut->setToolTip(tr("Take out of the order (Del)"));
}

} // namespace juri::ui
