#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace juri::ui {

/// A box for a comment: says what is in it a second after the last key, and at
/// once when it loses the focus or flush() is called, until setSaved() is told so.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int kQuietMs = 1000;

    explicit NoteEdit(QWidget* parent = nullptr);

    QSize sizeHint() const override; ///< no higher than it must be

    void setHint(const QString& hint);  ///< the placeholder; cut where there is room for a line
    void setSaved(const QString& text); ///< shows a text without saying so
    void flush();

signals:
    void settled(const QString& text);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showHint();
    void showStart(); ///< or while it has the focus the cursor

    QString m_hint;
    QString m_saved;
    QTimer m_quiet;
};

} // namespace juri::ui
