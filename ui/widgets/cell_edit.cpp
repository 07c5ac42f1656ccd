#include "ui/widgets/cell_edit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace juri::ui {

CellEdit::CellEdit(QWidget* parent) : LineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(12);
    setContextMenuPolicy(Qt::NoContextMenu);
    CellEdit::dress();
}

void CellEdit::dress()
{
    LineEdit::dress();
    setFont(ui::font(Type::Body, QFont::DemiBold));
    setTextMargins(scaled(4), 0, scaled(7), 0);
}

void CellEdit::setAccepted(const QString& text)
{
    if (isChanged() && text == m_accepted)
        return;
    m_accepted = text;
    setText(text);
    setInvalid(false);
}

void CellEdit::restore()
{
    setText(m_accepted);
    setInvalid(false);
    selectAll();
}

bool CellEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return LineEdit::event(event);
}

} // namespace juri::ui
