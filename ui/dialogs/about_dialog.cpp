#include "ui/dialogs/about_dialog.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace juri::ui {

AboutDialog::AboutDialog(QWidget* parent) : Dialog(parent)
{
    setTitle(tr("Juri %1").arg(QCoreApplication::applicationVersion()),
             tr("Judge offline, merge the score files, print the result."));
    setAccept({});
    setReject(tr("Close"));
    auto* words = new Label(Type::Caption, Tint::Muted);
    words->setWordWrap(true);
    words->setText(tr("Juri is free software under the Apache License 2.0. It uses Qt (LGPL), "
                      "the typeface IBM Plex Sans (OFL) and the Lucide icons (ISC)."));
    content().addWidget(words);
}

} // namespace juri::ui
