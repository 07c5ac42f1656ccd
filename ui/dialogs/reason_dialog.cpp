#include "ui/dialogs/reason_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

namespace juri::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& explanation, const QString& verb,
                           QWidget* parent)
    : Dialog(parent), m_reason(new LineEdit)
{
    setTitle(title, explanation);
    setAccept(verb);
    acceptButton().setEnabled(false);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    content().addWidget(m_reason);
    connect(m_reason, &LineEdit::textChanged, this,
            [this](const QString& text) { acceptButton().setEnabled(!text.trimmed().isEmpty()); });
    m_reason->setFocus();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace juri::ui
