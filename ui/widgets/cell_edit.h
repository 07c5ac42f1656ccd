#pragma once

#include "ui/widgets/line_edit.h"

namespace juri::ui {

/// The box a table's cell becomes while it is typed in. As in ScoreEdit, undo keys
/// are not the box's: they reach the application.
class CellEdit : public LineEdit {
    Q_OBJECT

public:
    explicit CellEdit(QWidget* parent = nullptr);

    /// The cell's text; what was typed instead of an equal one stays.
    void setAccepted(const QString& text);
    bool isChanged() const { return text() != m_accepted; }
    void restore();

protected:
    bool event(QEvent* event) override;
    void dress() override;

private:
    QString m_accepted;
};

} // namespace juri::ui
