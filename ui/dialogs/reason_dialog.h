#pragma once

#include "ui/dialogs/dialog.h"

namespace juri::ui {

class LineEdit;

/// Asks for the reason of something that is kept with it.
class ReasonDialog : public Dialog {
    Q_OBJECT

public:
    ReasonDialog(const QString& title, const QString& explanation, const QString& verb,
                 QWidget* parent = nullptr);

    QString reason() const; ///< not blank

private:
    LineEdit* m_reason;
};

} // namespace juri::ui
