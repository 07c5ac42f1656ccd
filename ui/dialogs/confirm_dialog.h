#pragma once

#include "ui/dialogs/dialog.h"

namespace juri::ui {

/// A question with one thing to do, or to leave.
class ConfirmDialog : public Dialog {
    Q_OBJECT

public:
    ConfirmDialog(const QString& question, const QString& explanation, const QString& verb,
                  QWidget* parent = nullptr);
};

} // namespace juri::ui
