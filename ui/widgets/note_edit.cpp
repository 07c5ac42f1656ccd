#include "ui/widgets/note_edit.h"

#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextDocument>

namespace juri::ui {

NoteEdit::NoteEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(0); // the style pads; one line shall need no scroll bar
    setAcceptDrops(false);            // files are the window's
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &NoteEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] { m_quiet.start(); });
}

QSize NoteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

void NoteEdit::setHint(const QString& hint)
{
    m_hint = hint;
    showHint();
}

void NoteEdit::showHint()
{
    const auto metrics = fontMetrics();
    const auto room = viewport()->size();
    setPlaceholderText(room.height() < 2 * metrics.lineSpacing()
                           ? metrics.elidedText(m_hint, Qt::ElideRight, room.width())
                           : m_hint);
}

void NoteEdit::setSaved(const QString& text)
{
    m_quiet.stop();
    m_saved = text;
    if (toPlainText() == text)
        return;
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void NoteEdit::flush()
{
    m_quiet.stop();
    const auto text = toPlainText();
    if (text == m_saved)
        return;
    emit settled(text);
}

/// Where a text ends in an empty line, its end would look like no text at all.
void NoteEdit::showStart()
{
    if (hasFocus())
        ensureCursorVisible();
    else
        verticalScrollBar()->setValue(0);
}

void NoteEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    showStart();
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    showStart();
    flush();
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    showHint();
    showStart();
}

} // namespace juri::ui
