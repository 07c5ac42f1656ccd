#include "ui/widgets/total_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace juri::ui {

TotalPanel::TotalPanel(QWidget* parent)
    : Ground(Tint::Surface, Qt::TopEdge, parent)
    , m_title(new Label(Type::Caption, Tint::Muted))
    , m_total(new Label(Type::Display))
    , m_left(new Label(Type::Caption, Tint::Muted))
    , m_atMost(new Label(Type::Caption, Tint::Muted))
    , m_bar(new TotalBar)
    , m_previous(new Button(Button::Kind::Secondary))
    , m_next(new Button(Button::Kind::Primary))
{
    for (auto* label : {m_title, m_left, m_atMost})
        label->setWeight(QFont::Medium);
    m_previous->setIconName(QStringLiteral("chevron-left"));
    m_next->setIconName(QStringLiteral("chevron-right"), Button::IconPlace::Trailing);
    connect(m_previous, &Button::clicked, this, &TotalPanel::previousAsked);
    connect(m_next, &Button::clicked, this, &TotalPanel::nextAsked);
    connect(&Theme::instance(), &Theme::changed, this, &TotalPanel::arrange);
    buildLayout();
    retranslate();
}

void TotalPanel::buildLayout()
{
    auto* total = new QVBoxLayout;
    total->setSpacing(0);
    total->addWidget(m_title);
    total->addWidget(m_total);
    m_total->setMinimumWidth(scaled(112));

    auto* captions = new QHBoxLayout;
    captions->addWidget(m_left);
    captions->addStretch();
    captions->addWidget(m_atMost);
    auto* bar = new QVBoxLayout;
    bar->setSpacing(scaled(5));
    bar->addStretch();
    bar->addLayout(captions);
    bar->addWidget(m_bar);
    bar->addStretch();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(9), scaled(20), scaled(9));
    layout->setSpacing(scaled(12));
    layout->addLayout(total);
    layout->addSpacing(scaled(8));
    layout->addLayout(bar, 1);
    layout->addSpacing(scaled(4));
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
}

void TotalPanel::setContent(const Content& content)
{
    m_total->setText(content.total);
    m_left->setText(content.left);
    m_atMost->setText(content.atMost);
    m_bar->setParts(content.parts);
    arrange();
    m_bar->setAccessibleName(m_title->text() + QLatin1Char(' ') + content.total);
}

void TotalPanel::setNeighbours(bool hasPrevious, bool hasNext)
{
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

void TotalPanel::retranslate()
{
    m_title->setText(tr("Weighted total"));
    m_previous->setAccessibleName(tr("Previous competitor"));
    m_next->setAccessibleName(tr("Next competitor"));
    arrange();
}

void TotalPanel::arrange()
{
    const auto fits = [this] {
        layout()->activate(); // its inner layouts know of the new words only then
        return layout()->minimumSize().width() <= width();
    };
    showWords(true, true);
    if (!fits())
        showWords(true, false);
    if (!fits())
        showWords(false, false);
}

void TotalPanel::showWords(bool onButtons, bool ofWhatIsLeft)
{
    m_previous->setText(onButtons ? tr("&Previous") : QString());
    m_next->setText(onButtons ? tr("&Next competitor") : QString());
    m_previous->setToolTip(onButtons ? QString() : m_previous->accessibleName());
    m_next->setToolTip(onButtons ? QString() : m_next->accessibleName());
    m_left->setVisible(ofWhatIsLeft);
}

void TotalPanel::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    arrange();
}

} // namespace juri::ui
