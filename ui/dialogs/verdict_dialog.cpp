#include "ui/dialogs/verdict_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace juri::ui {

VerdictDialog::VerdictDialog(QWidget* parent)
    : Dialog(parent)
    , m_interest(new QRadioButton(tr("I have a conflict of &interest")))
    , m_absent(new QRadioButton(tr("The competitor did not &appear")))
    , m_reason(new LineEdit)
{
    setTitle(tr("No marks for this competitor"),
             tr("Marks entered so far are kept. You can take this back until you hand in."));
    m_interest->setChecked(true);
    auto* label = new Label(Type::Caption, Tint::Muted);
    label->setTextFormat(Qt::AutoText);
    label->setText(tr("&Reason (goes with the score sheet)"));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    content().addWidget(m_interest);
    content().addWidget(m_absent);
    content().addWidget(label);
    content().addWidget(m_reason);
    setAccept(tr("Leave without marks"));
    connect(m_reason, &LineEdit::textChanged, this, &VerdictDialog::suggest);
    connect(m_interest, &QRadioButton::toggled, this, &VerdictDialog::suggest);
    suggest();
    m_reason->setFocus();
}

void VerdictDialog::suggest()
{
    m_reason->setPlaceholderText(isAbsent() ? tr("for example: not present when called")
                                            : tr("for example: my former student"));
    acceptButton().setEnabled(!m_reason->text().trimmed().isEmpty());
}

bool VerdictDialog::isAbsent() const
{
    return m_absent->isChecked();
}

QString VerdictDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace juri::ui
