#include "ui/pages/entry_asking.h"

#include "document/judging.h"
#include "ui/dialogs/verdict_dialog.h"
#include "ui/models/session.h"
#include "ui/text/language.h"

namespace juri::ui {

void askVerdict(Session& session, const StageId& stage, const CompetitorId& competitor,
                QWidget* parent)
{
    VerdictDialog dialog(parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto reason = toUtf8(dialog.reason());
    auto& document = session.document();
    session.report(dialog.isAbsent() ? document::markAbsent(document, stage, competitor, reason)
                                     : document::recuse(document, stage, competitor, reason));
}

} // namespace juri::ui
