#include "ui/pages/review_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace juri::ui {

CellEdit* MarkEditDelegate::editor() const
{
    return m_editor.data();
}

QWidget* MarkEditDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    m_editor = new CellEdit(parent);
    m_editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    m_index = index;
    return m_editor;
}

void MarkEditDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<CellEdit*>(editor)->setAccepted(index.data(Qt::EditRole).toString());
}

bool MarkEditDelegate::takeTyped(CellMove move)
{
    if (!m_editor || m_taking)
        return true;
    m_taking = true; // what it changes may come back here
    const auto taken = !m_editor->isChanged() || take(m_index, m_editor->text());
    m_taking = false;
    if (!taken) {
        m_editor->setInvalid(true);
        return false;
    }
    close();
    moved(move);
    return true;
}

void MarkEditDelegate::close()
{
    auto* editor = m_editor.data();
    m_editor.clear();
    if (editor)
        emit closeEditor(editor, NoHint);
    givenUp();
}

bool MarkEditDelegate::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: takeTyped(CellMove::Down); return true;
    case Qt::Key_Up: takeTyped(CellMove::Up); return true;
    case Qt::Key_Tab: takeTyped(CellMove::Right); return true;
    case Qt::Key_Backtab: takeTyped(CellMove::Left); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool MarkEditDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const auto isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        return isPlain && takeKey(key.key());
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            takeTyped(CellMove::Stay);
    }
    return false;
}

ReviewGrid::ReviewGrid(QWidget* parent) : TableView(parent), m_delegate(new MarkEditDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::DoubleClicked);
    m_delegate->moved = [this](CellMove where) { move(where); };
    m_delegate->givenUp = [this] { emit typingEnded(); };
}

void ReviewGrid::setTake(std::function<bool(const QModelIndex&, const QString&)> take)
{
    m_delegate->take = std::move(take);
}

bool ReviewGrid::takeTyped()
{
    return m_delegate->takeTyped(CellMove::Stay);
}

bool ReviewGrid::restoreTyped()
{
    auto* editor = m_delegate->editor();
    if (!editor || !editor->isChanged())
        return false;
    editor->restore();
    emit typingEnded();
    return true;
}

void ReviewGrid::move(CellMove where)
{
    if (where == CellMove::Stay)
        return;
    const auto at = currentIndex();
    const auto row = at.row() + (where == CellMove::Down) - (where == CellMove::Up);
    const auto column = at.column() + (where == CellMove::Right) - (where == CellMove::Left);
    setFocus();
    if (const auto next = model()->index(row, column); next.isValid())
        setCurrentIndex(next);
}

/// The selected block as a spreadsheet reads it.
QString ReviewGrid::selectedText() const
{
    auto cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data(Qt::EditRole).isValid() ? cells[i].data(Qt::EditRole).toString()
                                                      : cells[i].data().toString();
    }
    return text;
}

void ReviewGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return QApplication::clipboard()->setText(selectedText());
    if (event->matches(QKeySequence::Paste)) {
        emit pasteAsked(QApplication::clipboard()->text());
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearAsked();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit activated(currentIndex());
        return;
    }
    TableView::keyPressEvent(event);
}

void ReviewGrid::mousePressEvent(QMouseEvent* event)
{
    if (!takeTyped()) // what cannot be taken is neither lost nor left
        return m_delegate->editor()->setFocus();
    TableView::mousePressEvent(event);
}

void ReviewGrid::paintEvent(QPaintEvent* event)
{
    TableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintRound(painter, QRectF(visualRect(currentIndex())).adjusted(1, 1, -1, -2), 5, {},
               color(Tint::Accent), 2);
}

} // namespace juri::ui
