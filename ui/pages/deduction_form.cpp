#include "ui/pages/deduction_form.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <algorithm>

namespace juri::ui {

DeductionForm::DeductionForm(QWidget* parent)
    : Card(parent)
    , m_title(new Label(Type::Subtitle))
    , m_entry(new Chooser)
    , m_item(new Chooser)
    , m_other(new LineEdit)
    , m_off(new QRadioButton)
    , m_bonus(new QRadioButton)
    , m_points(new LineEdit)
    , m_reason(new LineEdit)
    , m_message(new InlineMessage)
    , m_record(new Button(Button::Kind::Primary))
    , m_takeBack(new Button(Button::Kind::Secondary))
    , m_new(new Button(Button::Kind::Quiet))
{
    m_off->setChecked(true);
    for (auto* chooser : {m_entry, m_item})
        chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_record->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildLayout();
    connect(m_item, &Chooser::currentIndexChanged, this, &DeductionForm::showItemBox);
    for (auto* field : {m_other, m_points, m_reason})
        connect(field, &LineEdit::textEdited, this, &DeductionForm::clearMessage);
    connect(m_record, &Button::clicked, this, &DeductionForm::record);
    connect(m_points, &LineEdit::returnPressed, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &LineEdit::returnPressed, this, &DeductionForm::record);
    connect(m_takeBack, &Button::clicked, this, &DeductionForm::takeBackAsked);
    connect(m_new, &Button::clicked, this, &DeductionForm::newAsked);
    retranslate();
}

/// A caption whose access key leads to the field.
Label* DeductionForm::addField(QWidget* field)
{
    auto* label = new Label(Type::Caption, Tint::Muted);
    label->setTextFormat(Qt::AutoText);
    label->setBuddy(field);
    layout()->addWidget(label);
    layout()->addWidget(field);
    m_labels.push_back(label);
    return label;
}

void DeductionForm::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14));
    layout->setSpacing(scaled(5));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    layout->addLayout(head);
    addField(m_entry);
    addField(m_item);
    layout->addWidget(m_other);
    auto* kind = new QHBoxLayout;
    kind->setSpacing(scaled(16));
    kind->addWidget(m_off);
    kind->addWidget(m_bonus);
    kind->addStretch();
    layout->addSpacing(scaled(4));
    layout->addLayout(kind);
    addField(m_points);
    addField(m_reason);
    layout->addWidget(m_message);
    layout->addSpacing(scaled(4));
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(scaled(8));
    verbs->addWidget(m_record, 1);
    verbs->addWidget(m_takeBack);
    layout->addLayout(verbs);
    layout->addStretch();
}

void DeductionForm::setEntries(const std::vector<EntryRow>& entries)
{
    const auto before = m_entry->currentIndex();
    m_competitors.clear();
    m_entry->clear();
    for (const auto& entry : entries) {
        m_competitors.push_back(entry.competitor);
        m_entry->addItem(QStringLiteral("%1  %2").arg(entry.number, entry.name));
    }
    m_entry->setCurrentIndex(std::clamp(before, 0, std::max(0, m_entry->count() - 1)));
}

void DeductionForm::setItems(const QStringList& items)
{
    const auto before = itemText();
    m_items = items;
    m_item->clear();
    m_item->addItems(items);
    m_item->addItem(tr("Another item…"));
    m_item->setCurrentIndex(std::max(0, static_cast<int>(items.indexOf(before))));
    showItemBox();
}

/// A name of one's own is typed in the box below the choice.
void DeductionForm::showItemBox()
{
    m_other->setVisible(m_item->currentIndex() == m_items.size());
}

QString DeductionForm::itemText() const
{
    const auto at = m_item->currentIndex();
    return at >= 0 && at < m_items.size()
        ? m_items[at]
        : m_other->text().trimmed().toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

void DeductionForm::edit(const ItemRow* row)
{
    m_isChange = row != nullptr;
    clearMessage();
    if (row) {
        const auto at = std::ranges::find(m_competitors, row->competitor);
        m_entry->setCurrentIndex(static_cast<int>(at - m_competitors.begin()));
        m_item->setCurrentIndex(static_cast<int>(m_items.indexOf(toQString(row->item.name))));
        const auto isBonus = row->item.points < Points();
        (isBonus ? m_bonus : m_off)->setChecked(true);
        m_points->setText(formatPoints(isBonus ? Points() - row->item.points : row->item.points));
        m_reason->setText(toQString(row->item.reason));
    } else {
        m_off->setChecked(true);
        m_points->clear();
        m_reason->clear();
        m_other->clear();
    }
    enableFields();
    retranslate();
}

void DeductionForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    enableFields();
}

/// Of what is recorded, the competitor and the item say which one it is.
void DeductionForm::enableFields()
{
    for (auto* field :
         std::initializer_list<QWidget*>{m_off, m_bonus, m_points, m_reason, m_record, m_takeBack})
        field->setEnabled(!m_readOnly);
    for (auto* field : std::initializer_list<QWidget*>{m_entry, m_item, m_other})
        field->setEnabled(!m_readOnly && !m_isChange);
}

void DeductionForm::retranslate()
{
    m_title->setText(m_isChange ? tr("Change what is recorded") : tr("Record points"));
    const QStringList names{tr("&Competitor"), tr("&Item"), tr("&Points"),
                            tr("&Reason (goes with your scores)")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(names[static_cast<int>(i)]);
    m_entry->setAccessibleName(tr("Competitor"));
    m_item->setAccessibleName(tr("Item"));
    m_other->setAccessibleName(tr("Name of the item"));
    m_other->setPlaceholderText(tr("name, for example: time"));
    m_points->setAccessibleName(tr("Points"));
    m_points->setPlaceholderText(tr("for example %1").arg(formatNumber(2.5, 1)));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("for example: 40 seconds over time"));
    m_off->setText(tr("&Take off"));
    m_bonus->setText(tr("&Bonus"));
    m_record->setText(m_isChange ? tr("Save the change") : tr("Record"));
    m_takeBack->setText(tr("Take back…"));
    m_takeBack->setVisible(m_isChange);
    m_new->setText(tr("New"));
    m_new->setVisible(m_isChange);
    if (m_item->count() > 0)
        m_item->setItemText(m_item->count() - 1, tr("Another item…"));
}

void DeductionForm::enter()
{
    m_entry->setFocus(Qt::OtherFocusReason);
}

void DeductionForm::explain(const QString& problem, const QString& rest)
{
    m_message->say(InlineMessage::Kind::Bad, problem, rest);
}

void DeductionForm::clearMessage()
{
    m_message->clear();
    for (auto* field : {m_other, m_points, m_reason})
        field->setInvalid(false);
}

QString DeductionForm::message() const
{
    return m_message->text();
}

void DeductionForm::record()
{
    clearMessage();
    const auto refuse = [this](LineEdit* field, const QString& problem) {
        field->setInvalid(true);
        field->setFocus(Qt::OtherFocusReason);
        explain(problem);
    };
    const auto at = m_entry->currentIndex();
    if (at < 0)
        return explain(tr("Choose the competitor."));
    if (!isSlug(toUtf8(itemText())))
        return refuse(m_other, tr("Name the item in letters a–z, digits, “-”, “_” or “.”."));
    const auto points = Points::parseTyped(toUtf8(m_points->text()));
    if (!points || *points <= Points())
        return refuse(m_points, tr("Enter the points as a number above 0."));
    if (m_reason->text().trimmed().isEmpty())
        return refuse(m_reason, tr("Say why: the reason goes with your scores."));
    emit recordAsked(m_competitors[static_cast<std::size_t>(at)], itemText(),
                     m_bonus->isChecked() ? Points() - *points : *points, m_reason->text());
}

} // namespace juri::ui
