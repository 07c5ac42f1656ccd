#include "ui/shell/print_task.h"

#include "report/ranking_report.h"
#include "ui/print/print_preview_dialog.h"
#include "ui/text/language.h"

#include <QDateTime>

namespace juri::ui {

void showPrintPreview(const document::Document& document, const document::StageResult& result,
                      QWidget* window)
{
    const auto now = QDateTime::currentDateTime();
    auto input = report::rankingInput(document.event(), result);
    input.checkCode = document::checkCode(document, result);
    input.printed = {now.toMSecsSinceEpoch()};
    input.minutesEast = now.offsetFromUtc() / 60;
    PrintPreviewDialog dialog(report::rankingReport(input, language()), window);
    dialog.exec();
}

} // namespace juri::ui
