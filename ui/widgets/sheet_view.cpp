#include "ui/widgets/sheet_view.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/criterion_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/score_edit.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

constexpr std::size_t kRoomyCriteria = 6; ///< more are set closer

} // namespace

SheetView::SheetView(QWidget* parent) : Card(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SheetView::setRubric(const model::Rubric& rubric)
{
    while (auto* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    m_subtotals.clear();
    m_active = -1;
    QString group;
    for (int index = 0; index < static_cast<int>(rubric.criteria.size()); ++index) {
        const auto heading = toQString(rubric.criteria[static_cast<std::size_t>(index)].group);
        if (!heading.isEmpty() && heading != group)
            addHeading(heading);
        group = heading;
        m_rows.push_back(addRow(rubric, index));
    }
    setReadOnly(m_readOnly);
}

void SheetView::addHeading(const QString& text)
{
    auto* heading = new QWidget(this);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(scaled(19), scaled(8), scaled(18), scaled(3));
    auto* label = new ElidedLabel(Type::Caption, Tint::Muted);
    label->setWeight(QFont::DemiBold);
    label->setFullText(text);
    auto* subtotal = new Label(Type::Caption, Tint::Muted);
    subtotal->setWeight(QFont::DemiBold);
    layout->addWidget(label, 1);
    layout->addWidget(subtotal);
    m_subtotals.push_back(subtotal);
    m_layout->addWidget(heading);
}

void SheetView::setSubtotals(const std::vector<QString>& texts)
{
    for (std::size_t i = 0; i < m_subtotals.size(); ++i)
        m_subtotals[i]->setText(i < texts.size() ? texts[i] : QString());
}

void SheetView::setHints(const std::vector<CriterionRow::Hint>& hints)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setHint(i < hints.size() ? hints[i] : CriterionRow::Hint());
}

CriterionRow* SheetView::addRow(const model::Rubric& rubric, int index)
{
    const auto& criterion = rubric.criteria[static_cast<std::size_t>(index)];
    const auto weight =
        criterion.informationOnly ? tr("not counted") : formatWeight(criterion, rubric);
    auto* row = new CriterionRow(this);
    row->setCriterion(criterion, weight, index);
    row->setCompact(rubric.criteria.size() > kRoomyCriteria);
    row->setEdges(index == 0 && m_layout->isEmpty(),
                  index + 1 == static_cast<int>(rubric.criteria.size()));
    connect(row, &CriterionRow::markAsked, this,
            [this, id = criterion.id](Points mark) { emit markAsked(id, mark); });
    connect(row, &CriterionRow::clearAsked, this,
            [this, id = criterion.id] { emit clearAsked(id); });
    connect(row, &CriterionRow::nextAsked, this, [this, index](int key) { nextByKey(index, key); });
    connect(row, &CriterionRow::chosen, this, [this, index] {
        m_wasChosen = true;
        next(index);
    });
    connect(row, &CriterionRow::previousAsked, this, [this, index] { previous(index); });
    connect(row, &CriterionRow::entered, this, [this, index] { activate(index); });
    connect(row, &CriterionRow::typed, this, &SheetView::typed);
    connect(&row->box(), &ScoreEdit::textEdited, this, [this] { m_wasChosen = false; });
    m_layout->addWidget(row);
    return row;
}

void SheetView::setMarks(const model::Marks& marks, const std::vector<QString>& contributions)
{
    for (auto* row : m_rows)
        row->setMark(std::nullopt);
    updateMarks(marks, contributions);
}

void SheetView::updateMarks(const model::Marks& marks, const std::vector<QString>& contributions)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto found = marks.find(m_rows[i]->criterion().id);
        m_rows[i]->setContribution(contributions[i]);
        m_rows[i]->updateMark(found == marks.end() ? std::nullopt : std::optional(found->second));
    }
}

void SheetView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto* row : m_rows)
        row->setReadOnly(readOnly);
}

void SheetView::showReason(const CriterionId& criterion, const QString& reason)
{
    for (auto* row : m_rows)
        if (row->criterion().id == criterion)
            row->showReason(reason);
}

void SheetView::enter(int index)
{
    if (m_rows.empty())
        return;
    if (index < 0) {
        const auto blank =
            std::ranges::find_if(m_rows, [](const auto* row) { return !row->shownMark(); });
        index = blank == m_rows.end() ? 0 : static_cast<int>(blank - m_rows.begin());
    }
    activate(index);
    m_rows[static_cast<std::size_t>(index)]->box().setFocus(Qt::TabFocusReason);
}

void SheetView::enter(const CriterionId& criterion)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i]->criterion().id == criterion)
            enter(static_cast<int>(i));
}

void SheetView::activate(int index)
{
    m_active = index;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setActive(static_cast<int>(i) == index);
    emit activated(index);
}

/// Who is used to Enter presses it after a digit that moved on already: that one would
/// pass over a criterion, and is not followed.
void SheetView::nextByKey(int index, int key)
{
    const auto isHabit = m_wasChosen && (key == Qt::Key_Return || key == Qt::Key_Enter);
    m_wasChosen = false;
    if (!isHabit || m_rows[static_cast<std::size_t>(index)]->shownMark())
        next(index);
}

void SheetView::next(int index)
{
    if (!m_rows[static_cast<std::size_t>(index)]->confirm())
        return;
    if (index + 1 < static_cast<int>(m_rows.size()))
        enter(index + 1);
    else
        emit finished();
}

void SheetView::previous(int index)
{
    if (m_rows[static_cast<std::size_t>(index)]->confirm() && index > 0)
        enter(index - 1);
}

bool SheetView::commit()
{
    auto refused = -1;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (!m_rows[i]->commit() && refused < 0)
            refused = static_cast<int>(i);
    if (refused >= 0 && isVisible())
        enter(refused);
    return refused < 0;
}

bool SheetView::restoreTyped()
{
    auto found = false;
    for (auto* row : m_rows) {
        if (!row->box().isChanged())
            continue;
        row->box().restore();
        found = true;
    }
    return found;
}

QWidget* SheetView::activeRow() const
{
    return m_active < 0 ? nullptr : m_rows[static_cast<std::size_t>(m_active)];
}

std::optional<Points> SheetView::activeMark() const
{
    return m_active < 0 ? std::nullopt : m_rows[static_cast<std::size_t>(m_active)]->shownMark();
}

void SheetView::enterMark(Points mark)
{
    if (m_active < 0 || m_readOnly)
        return;
    auto& row = *m_rows[static_cast<std::size_t>(m_active)];
    row.take(mark);
    row.box().setFocus(Qt::OtherFocusReason);
    row.box().selectAll();
}

} // namespace juri::ui
