#include "ui/models/hand_in_state.h"

#include "document/deliberation.h"
#include "document/judging.h"

#include <QCoreApplication>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::HandInState)
};

} // namespace

HandInState handInState(const document::Document& document, const StageId& stage)
{
    using Phase = document::DeliberationPhase;
    HandInState state;
    state.isReadOnly = document::isHandedIn(document, stage);
    const auto known = document::deliberationPhase(document, stage, document.judge());
    const auto phase = known ? *known : Phase::None;
    if (phase == Phase::Waits) {
        state.what = Words::tr("Handed in: these are your marks before the deliberation.");
        state.rest = Words::tr("They stay as they are when you mark again.");
        state.action = Words::tr("Deliberation…");
    } else if (phase == Phase::During) {
        state.what = Words::tr("Marks after the deliberation.");
        state.rest = Words::tr("Change what you see otherwise now, then hand in once more.");
    } else if (state.isReadOnly) {
        const auto* found = model::findStage(document.event(), stage);
        const bool ranks = found && found->kind == model::StageKind::Rank;
        state.what = ranks ? Words::tr("Handed in. Your order is read-only.")
                           : Words::tr("Handed in. The sheets are read-only.");
        state.rest = Words::tr("Reopening needs a reason, which goes with your scores.");
        state.action = Words::tr("Reopen…");
    }
    return state;
}

} // namespace juri::ui
