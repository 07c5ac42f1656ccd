#include "ui/pages/review_page.h"

#include "document/judging.h"
#include "ui/models/mark_block.h"
#include "ui/models/session.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_panel.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"

#include <QItemSelectionModel>
#include <algorithm>

/// What is typed, pasted, cleared and taken back in the grid.
namespace juri::ui {

bool ReviewPage::take(const QModelIndex& index, const QString& text)
{
    auto& document = m_session.document();
    const auto at = static_cast<std::size_t>(m_model->criterionOf(index.column()));
    const auto criterion = m_reader->stage().rubric.criteria[at];
    const auto competitor = m_model->row(index.row()).entry.competitor;
    if (text.trimmed().isEmpty())
        return keep(document::clearMark(document, m_stage, competitor, criterion.id));
    const auto mark = Points::parseTyped(toUtf8(text));
    if (!mark || !criterion.scale.allows(*mark)) {
        explain(formatScaleHint(criterion.scale),
                tr("%1. Esc puts the old mark back.").arg(toQString(criterion.name)));
        return false;
    }
    if (!keep(document::enterMark(document, m_stage, competitor, criterion.id, *mark)))
        return false;
    if (model::isDoubtfulZero(criterion, *mark))
        sayDone(tr("0 is saved as a mark."), tr("To leave it without a mark, press Delete."), true);
    return true;
}

void ReviewPage::sayDone(const QString& what, const QString& rest, bool isStep)
{
    m_noteAction = isStep ? NoteAction::Undo : NoteAction::None;
    m_note->say(InlineMessage::Kind::Good, what, rest, isStep ? tr("Undo") : QString());
}

bool ReviewPage::flush()
{
    return m_grid->takeTyped();
}

void ReviewPage::paste(const QString& text)
{
    if (ranks())
        return explain(tr("Nothing was pasted."), tr("Places are given in the order itself."));
    const auto at = m_grid->currentIndex();
    const auto block = readBlock(text);
    if (!at.isValid() || block.empty() || !flush())
        return;
    const auto criterion = m_model->criterionOf(at.column());
    if (criterion < 0)
        return explain(tr("Nothing was pasted."),
                       tr("Put the cursor where the first mark of the block belongs."));
    const auto marks =
        marksOf(block, m_model->rows(), m_reader->stage().rubric, at.row(), criterion);
    if (!marks.problem.isEmpty()) {
        explain(tr("Nothing was pasted."), marks.problem);
        if (const auto wrong =
                m_model->index(marks.row, ReviewModel::FirstCriterion + marks.criterion);
            wrong.isValid())
            m_grid->scrollTo(wrong);
        return;
    }
    const auto result = document::enterSheets(m_session.document(), m_stage, marks.entries);
    if (!keep(result))
        return;
    sayDone(tr("%n mark(s) pasted.", nullptr, marks.marks),
            marks.zeros > 0 ? tr("%n of them are 0.", nullptr, marks.zeros) : QString(),
            !result->ballots.empty());
}

void ReviewPage::undoNoted()
{
    if (m_noteAction == NoteAction::Undo)
        undo();
}

void ReviewPage::clearMarks()
{
    auto& document = m_session.document();
    for (const auto& index : m_grid->selectionModel()->selectedIndexes()) {
        if (!(index.flags() & Qt::ItemIsEditable))
            continue;
        const auto at = static_cast<std::size_t>(m_model->criterionOf(index.column()));
        if (!keep(document::clearMark(document, m_stage, m_model->row(index.row()).entry.competitor,
                                      m_reader->stage().rubric.criteria[at].id)))
            return;
    }
}

void ReviewPage::undo()
{
    step(true);
}

void ReviewPage::redo()
{
    step(false);
}

void ReviewPage::step(bool isUndo)
{
    if (!m_session.isOpen() || m_grid->restoreTyped())
        return;
    auto& document = m_session.document();
    const auto what = isUndo ? document::undoStep(document) : document::redoStep(document);
    if (!what)
        return;
    m_noteAction = NoteAction::None;
    m_note->clear();
    if (keep(isUndo ? document::undo(document) : document::redo(document)))
        selectCell(what->competitor, what->criterion);
}

void ReviewPage::selectCell(const CompetitorId& competitor, const CriterionId& criterion)
{
    m_turn->setChecked(false);
    const auto at = std::ranges::find(m_criteria, criterion);
    const auto column = at == m_criteria.end()
        ? static_cast<int>(ReviewModel::NameColumn)
        : ReviewModel::FirstCriterion + static_cast<int>(at - m_criteria.begin());
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).entry.competitor == competitor) {
            m_grid->setCurrentIndex(m_model->index(row, column));
            m_grid->scrollTo(m_grid->currentIndex());
        }
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace juri::ui
