#pragma once

#include "ui/widgets/line_edit.h"

namespace juri::ui {

/// The box a mark is typed in.
///
/// Enter, Down and Tab ask to take the text and go on; Up and Shift+Tab to go
/// back; Esc puts the last accepted text back. Undo keys are not the box's: they
/// reach the application, so that undo is of the mark and not of the letters.
class ScoreEdit : public LineEdit {
    Q_OBJECT

public:
    explicit ScoreEdit(QWidget* parent = nullptr);

    /// Shows an accepted mark's text; empty for none.
    void setAccepted(const QString& text);
    const QString& accepted() const { return m_accepted; }
    bool isChanged() const { return text() != m_accepted; }
    void restore(); ///< back to the accepted text

    /// Digits are not typed but chosen with, where marks are nothing but levels.
    void setDigitsChoose(bool choose) { m_digitsChoose = choose; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void nextAsked(int key); ///< the Qt::Key
    void previousAsked();
    void digitChosen(int digit);
    void entered(); ///< got the focus
    void left();    ///< lost it to another widget of the window
    void restored();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QColor groundColor() const override;
    void dress() override;

private:
    bool takeMoveKey(const QKeyEvent& event);
    bool takeDigit(const QKeyEvent& event);

    QString m_accepted;
    bool m_digitsChoose = false;
};

} // namespace juri::ui
