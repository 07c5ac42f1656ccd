#include "ui/widgets/descriptor_panel.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/level_card.h"
#include "ui/widgets/mark_bar.h"

#include <QVBoxLayout>

namespace juri::ui {

DescriptorPanel::DescriptorPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_place(new Label(Type::Caption, Tint::Muted))
    , m_name(new Label(Type::Subtitle, Tint::Text))
    , m_description(new Label(Type::Body, Tint::Muted))
    , m_scale(new Label(Type::Caption, Tint::Muted))
    , m_note(new Label(Type::Caption, Tint::Muted))
    , m_levelLayout(new QVBoxLayout)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_place->setWeight(QFont::DemiBold);
    m_name->setWordWrap(true);
    m_description->setWordWrap(true);
    m_scale->setWordWrap(true);
    m_note->setWordWrap(true);
    buildLayout();
}

void DescriptorPanel::buildLayout()
{
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(5));
    layout->addWidget(m_place);
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addWidget(m_scale);
    m_levelLayout->setSpacing(scaled(6));
    layout->addLayout(m_levelLayout);
    layout->addWidget(m_note);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
}

void DescriptorPanel::setCriterion(const model::Criterion& criterion, int index, int count)
{
    m_criterion = criterion;
    m_place->setText(tr("Criterion %1 of %2").arg(index + 1).arg(count));
    m_name->setText(toQString(criterion.name));
    m_description->setText(toQString(criterion.description));
    m_description->setVisible(!criterion.description.isEmpty());
    m_scale->setText(criterion.isLevelsOnly() ? tr("Press its number to choose and go on.")
                                              : formatScaleHint(criterion.scale));
    m_scale->setVisible(criterion.levels.empty() || criterion.isLevelsOnly());
    showLevels();
}

void DescriptorPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void DescriptorPanel::clear()
{
    m_criterion = {};
    for (auto* label : {m_place, m_name, m_description, m_scale})
        label->clear();
    showLevels();
}

void DescriptorPanel::showLevels()
{
    const auto& levels = m_criterion.levels;
    while (m_levels.size() < levels.size()) {
        auto* card = new LevelCard;
        connect(card, &LevelCard::clicked, this,
                [this, level = static_cast<int>(m_levels.size())] { choose(level); });
        m_levelLayout->addWidget(card);
        m_levels.push_back(card);
    }
    for (std::size_t i = 0; i < m_levels.size(); ++i) {
        m_levels[i]->setVisible(i < levels.size());
        if (i < levels.size())
            m_levels[i]->setLevel(toQString(levels[i].name),
                                  formatRange(levels[i].from, levels[i].to),
                                  toQString(levels[i].text));
    }
}

void DescriptorPanel::setMark(std::optional<Points> mark)
{
    const auto* lit = mark ? model::levelOf(m_criterion, *mark) : nullptr;
    for (std::size_t i = 0; i < m_criterion.levels.size(); ++i)
        m_levels[i]->setChecked(lit == &m_criterion.levels[i]);
}

void DescriptorPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto* card : m_levels)
        card->setEnabled(!readOnly);
}

void DescriptorPanel::choose(int level)
{
    if (m_readOnly || level < 0 || level >= static_cast<int>(m_criterion.levels.size()))
        return;
    const auto& chosen = m_criterion.levels[static_cast<std::size_t>(level)];
    emit markChosen(middleMark(chosen, m_criterion.scale));
}

} // namespace juri::ui
