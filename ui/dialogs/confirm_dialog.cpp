#include "ui/dialogs/confirm_dialog.h"

namespace juri::ui {

ConfirmDialog::ConfirmDialog(const QString& question, const QString& explanation,
                             const QString& verb, QWidget* parent)
    : Dialog(parent)
{
    setTitle(question, explanation);
    setAccept(verb);
}

} // namespace juri::ui
