#include "ui/pages/why_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/total_bar.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QScrollArea>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

void clear(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (auto* inner = item->layout())
            clear(*inner);
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : Card(parent)
    , m_place(new Label(Type::Caption, Tint::Muted))
    , m_name(new Label(Type::Subtitle))
    , m_total(new Label(Type::Title))
    , m_close(new Button(Button::Kind::Quiet))
    , m_body(new QVBoxLayout)
{
    m_place->setWeight(QFont::DemiBold);
    m_name->setWordWrap(true);
    m_close->setIconName(QStringLiteral("x"));
    connect(m_close, &Button::clicked, this, &WhyPanel::closed);
    buildLayout();
    retranslate();
}

void WhyPanel::buildLayout()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_close);
    m_body->setSpacing(scaled(4));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(18), scaled(10), scaled(14), scaled(16));
    layout->setSpacing(scaled(4));
    layout->addLayout(head);
    layout->addWidget(m_name);
    layout->addWidget(m_total);
    layout->addSpacing(scaled(8));
    layout->addWidget(buildBody(), 1);
    const auto dress = [this] { setFixedWidth(scaled(288)); };
    connect(&Theme::instance(), &Theme::changed, this, dress);
    dress();
}

QWidget* WhyPanel::buildBody()
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, scaled(2), 0);
    inner->addLayout(m_body);
    inner->addStretch();
    return scrolling(content);
}

void WhyPanel::setReasons(const ResultReasons& reasons)
{
    m_place->setText(reasons.place);
    m_name->setText(reasons.title);
    m_total->setText(reasons.total);
    clear(*m_body);
    if (!reasons.judges.empty())
        addTitle(tr("Each judge's total"));
    for (const auto& judge : reasons.judges)
        addJudge(judge);
    for (const auto& note : reasons.notes)
        addNote(note);
    addTitle(tr("Mean marks"));
    for (const auto& [name, mean] : reasons.criteria)
        addCriterion(name, mean);
}

void WhyPanel::addTitle(const QString& text)
{
    auto* title = new Label(Type::Caption, Tint::Muted);
    title->setWeight(QFont::DemiBold);
    title->setText(text);
    m_body->addSpacing(scaled(6));
    m_body->addWidget(title);
}

void WhyPanel::addCriterion(const QString& name, const QString& mean)
{
    auto* words = new ElidedLabel(Type::Caption);
    words->setFullText(name);
    auto* number = new Label(Type::Caption);
    number->setWeight(QFont::Medium);
    number->setText(mean);
    auto* line = new QHBoxLayout;
    line->addWidget(words, 1);
    line->addWidget(number);
    m_body->addLayout(line);
}

void WhyPanel::addJudge(const ResultReasons::JudgeTotal& judge)
{
    auto* name = new ElidedLabel(Type::Body);
    name->setFullText(judge.name);
    auto* total = new Label(Type::Body);
    total->setWeight(QFont::DemiBold);
    total->setText(judge.total);
    auto* bar = new TotalBar;
    bar->setFixedHeight(scaled(6));
    bar->setParts({{judge.fraction, 0}});
    auto* line = new QHBoxLayout;
    line->addWidget(name, 1);
    line->addWidget(total);
    m_body->addLayout(line);
    m_body->addWidget(bar);
}

void WhyPanel::addNote(const QString& note)
{
    auto* label = new Label(Type::Body, Tint::Muted);
    label->setWordWrap(true);
    label->setText(note);
    m_body->addWidget(label);
}

void WhyPanel::retranslate()
{
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close the explanation"));
}

} // namespace juri::ui
