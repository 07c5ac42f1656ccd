#include "ui/shell/read_only_task.h"

#include "document/backups.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::ReadOnlyTask)
};

} // namespace

ReadOnlyWords readOnlyWords(const document::Document& document)
{
    if (document.isAnonymised())
        return {Words::tr("An anonymised copy."),
                Words::tr("Names and comments were withheld. It can be read, checked and printed, "
                          "but not changed."),
                {}};
    if (document.isOnNetwork())
        return {Words::tr("This document lies on a network share and is open for reading only."),
                Words::tr("Changes over a network can damage it. Copy it to this computer to "
                          "work on it."),
                Words::tr("Copy to this computer…")};
    if (document.isReadOnly())
        return {Words::tr("This document can only be read where it lies."),
                Words::tr("The file, its folder or its medium is write-protected. Copy it to "
                          "this computer to work on it."),
                Words::tr("Copy to this computer…")};
    return {};
}

QString askCopyPath(const QString& suggested, QWidget* window)
{
    return QFileDialog::getSaveFileName(window, Words::tr("Copy to this computer"), suggested,
                                        Words::tr("Documents (%1)").arg(u"*.juri"), nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

Outcome copyDocument(const document::Document& document, const QString& path)
{
    JURI_CHECK(document::backUp(document, toUtf8(path)));
    return {};
}

} // namespace juri::ui
