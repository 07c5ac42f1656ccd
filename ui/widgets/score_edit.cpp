#include "ui/widgets/score_edit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QTimer>

namespace juri::ui {

namespace {

bool isUndoKey(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)
        || (event.key() == Qt::Key_Z && event.modifiers().testFlag(Qt::ControlModifier))
        || (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
}

} // namespace

ScoreEdit::ScoreEdit(QWidget* parent) : LineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setPlaceholderText(QString(QChar(0x2013)));
    setMaxLength(12);
    setContextMenuPolicy(Qt::NoContextMenu);
    dress();
}

void ScoreEdit::dress()
{
    LineEdit::dress();
    setFont(ui::font(Type::Subtitle, QFont::DemiBold));
}

QSize ScoreEdit::sizeHint() const
{
    return {scaled(84), scaled(36)};
}

void ScoreEdit::setAccepted(const QString& text)
{
    m_accepted = text;
    setText(text);
    setInvalid(false);
    if (hasFocus())
        selectAll();
}

void ScoreEdit::restore()
{
    setAccepted(m_accepted);
    emit restored();
}

QColor ScoreEdit::groundColor() const
{
    if (hasFocus() && !isReadOnly())
        return color(Tint::Surface);
    return m_accepted.isEmpty() ? LineEdit::groundColor() : color(Tint::Sunken);
}

bool ScoreEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (isUndoKey(static_cast<QKeyEvent&>(*event))) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::KeyPress && takeMoveKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return LineEdit::event(event);
}

bool ScoreEdit::takeMoveKey(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
    case Qt::Key_Tab: emit nextAsked(event.key()); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: emit previousAsked(); return true;
    case Qt::Key_Escape: restore(); return true;
    default: return false;
    }
}

bool ScoreEdit::takeDigit(const QKeyEvent& event)
{
    const auto digit = event.key() - Qt::Key_0;
    const auto modified = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (!m_digitsChoose || isReadOnly() || modified || digit < 0 || digit > 9)
        return false;
    emit digitChosen(digit);
    return true;
}

void ScoreEdit::keyPressEvent(QKeyEvent* event)
{
    if (isUndoKey(*event)) { // no step to undo: then there is only what was typed
        if (isChanged())
            restore();
        return;
    }
    if (!takeDigit(*event))
        LineEdit::keyPressEvent(event);
}

void ScoreEdit::focusInEvent(QFocusEvent* event)
{
    LineEdit::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { // a click's own cursor comes first
        if (hasFocus())
            selectAll();
    });
    emit entered();
}

void ScoreEdit::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    deselect();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

} // namespace juri::ui
