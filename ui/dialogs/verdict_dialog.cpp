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
    , m_withdrawn(new QRadioButton(tr("The competitor has &withdrawn")))
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
    content().addWidget(m_withdrawn);
    content().addWidget(label);
    content().addWidget(m_reason);
    setAccept(tr("Leave without marks"));
    connect(m_reason, &LineEdit::textChanged, this, &VerdictDialog::suggest);
    for (auto* choice : {m_interest, m_absent, m_withdrawn})
        connect(choice, &QRadioButton::toggled, this, &VerdictDialog::suggest);
    suggest();
    m_reason->setFocus();
}

void VerdictDialog::suggest()
{
    m_reason->setPlaceholderText(m_absent->isChecked() ? tr("for example: not present when called")
                                     : m_withdrawn->isChecked()
                                     ? tr("for example: told the committee by telephone")
                                     : tr("for example: my former student"));
    acceptButton().setEnabled(!m_reason->text().trimmed().isEmpty());
}

bool VerdictDialog::isAbsent() const
{
    return !m_interest->isChecked();
}

QString VerdictDialog::reason() const
{
    const auto reason = m_reason->text().trimmed();
    return m_withdrawn->isChecked() ? tr("withdrawn: %1").arg(reason) : reason;
}

} // namespace juri::ui
