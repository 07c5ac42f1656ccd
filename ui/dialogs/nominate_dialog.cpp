#include "ui/dialogs/nominate_dialog.h"

#include "ui/text/language.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>

namespace juri::ui {

NominateDialog::NominateDialog(const std::vector<scoring::Award>& awards,
                               const std::map<std::string, std::string>& nominations,
                               QWidget* parent)
    : Dialog(parent)
{
    setTitle(tr("Nominate for an award"),
             awards.empty() ? tr("This stage has no awards to nominate for.")
                            : tr("Write why, in a sentence. An empty line is no nomination."));
    for (const auto& award : awards) {
        auto* label = new Label(Type::Caption, Tint::Muted);
        label->setText(toQString(award.name));
        auto* box = new LineEdit;
        box->setAccessibleName(toQString(award.name));
        const auto known = nominations.find(award.id);
        if (known != nominations.end())
            box->setText(toQString(known->second));
        content().addWidget(label);
        content().addWidget(box);
        m_boxes.emplace_back(award.id, box);
    }
    setAccept(awards.empty() ? tr("Close") : tr("Save nominations"));
    if (!m_boxes.empty())
        m_boxes.front().second->setFocus();
}

std::map<std::string, QString> NominateDialog::nominations() const
{
    std::map<std::string, QString> result;
    for (const auto& [award, box] : m_boxes)
        result.emplace(award, box->text().trimmed());
    return result;
}

} // namespace juri::ui
