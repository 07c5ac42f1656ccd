#include "ui/dialogs/deliberate_dialog.h"

#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

namespace juri::ui {

DeliberateDialog::DeliberateDialog(QWidget* parent) : Dialog(parent), m_reason(new LineEdit)
{
    setTitle(tr("Begin the deliberation?"),
             tr("Your marks stay recorded as you handed them in. The sheets open for the "
                "marks after the deliberation, and you hand in once more."));
    setAccept(tr("Begin"));
    m_reason->setPlaceholderText(tr("Only to correct a slip: the reason"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    content().addWidget(m_reason);
    connect(m_reason, &LineEdit::textChanged, this,
            [this] { setAccept(corrects() ? tr("Correct") : tr("Begin")); });
}

bool DeliberateDialog::corrects() const
{
    return !reason().isEmpty();
}

QString DeliberateDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace juri::ui
