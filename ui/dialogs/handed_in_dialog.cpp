#include "ui/dialogs/handed_in_dialog.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace juri::ui {

HandedInDialog::HandedInDialog(const document::ExportReport& report, QWidget* parent)
    : Dialog(parent)
{
    const QFileInfo file(toQString(report.path));
    setTitle(tr("Handed in"),
             tr("Bring this file to the committee. They see the same "
                "fingerprint when they merge it."));
    auto* card = new Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(14));
    inner->setSpacing(scaled(2));
    auto* caption = new Label(Type::Caption, Tint::Muted);
    caption->setText(tr("Fingerprint"));
    auto* fingerprint = new Label(Type::Display, Tint::Accent);
    fingerprint->setText(toQString(report.fingerprint));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fingerprint->setAccessibleName(tr("Fingerprint %1").arg(fingerprint->text()));
    auto* name = new ElidedLabel(Type::Body);
    name->setWeight(QFont::DemiBold);
    name->setFullText(file.fileName());
    auto* folder = new ElidedLabel(Type::Caption, Tint::Muted);
    folder->setFullText(QDir::toNativeSeparators(file.absolutePath()));
    auto* ballots = new Label(Type::Caption, Tint::Muted);
    ballots->setText(tr("%n ballot(s)", nullptr, static_cast<int>(report.ballots)));
    for (auto* label : std::initializer_list<QWidget*>{caption, fingerprint, name, folder, ballots})
        inner->addWidget(label);
    content().addWidget(card);
    setAccept(tr("Print the slip…"));
    setReject(tr("Close"));
}

} // namespace juri::ui
