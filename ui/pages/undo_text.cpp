#include "ui/pages/undo_text.h"

#include "document/judging.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::UndoText)
};

QString criterionName(const document::Document& document, const document::Step& step)
{
    const auto* stage = model::findStage(document.event(), step.stage);
    const auto* criterion = stage ? model::findCriterion(stage->rubric, step.criterion) : nullptr;
    return criterion ? toQString(criterion->name) : QString();
}

} // namespace

QString undoText(const document::Document& document, bool isRedo)
{
    using What = document::Step::What;
    const auto step = isRedo ? document::redoStep(document) : document::undoStep(document);
    const auto verb = isRedo ? Words::tr("&Redo") : Words::tr("&Undo");
    if (!step)
        return verb;
    const auto* entry = model::findCompetitor(document.event(), step->competitor);
    const auto* stage = model::findStage(document.event(), step->stage);
    const auto number = entry && stage ? toQString(model::labelIn(*stage, *entry))
                                       : QStringLiteral("?"); // practice
    const auto criterion = criterionName(document, *step);
    switch (step->what) {
    case What::Mark: return Words::tr("%1 mark no. %2, %3").arg(verb, number, criterion);
    case What::Sheets:
        return Words::tr("%1 paste of %n mark(s)", nullptr, static_cast<int>(step->marks))
            .arg(verb);
    case What::Verdict: return Words::tr("%1 absence or conflict no. %2").arg(verb, number);
    case What::Nomination: return Words::tr("%1 nomination no. %2").arg(verb, number);
    case What::Order:
        if (!entry)
            return Words::tr("%1 order of entries").arg(verb);
        return criterion.isEmpty()
            ? Words::tr("%1 place of no. %2").arg(verb, number)
            : Words::tr("%1 place of no. %2, %3").arg(verb, number, criterion);
    case What::Comment: break;
    }
    return criterion.isEmpty() ? Words::tr("%1 comment no. %2").arg(verb, number)
                               : Words::tr("%1 comment no. %2, %3").arg(verb, number, criterion);
}

} // namespace juri::ui
