#pragma once

#include "document/document.h"
#include "report/hand_in_report.h"
#include "ui/models/entry_list_model.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace juri::ui {

/// What a judge reads before signing.
struct HandInSummary {
    QString stage;
    bool ranks = false;             ///< the judge's orders are handed in, not marks
    std::vector<EntryRow> missing;  ///< sheets that keep the stage from being handed in
    std::vector<CriterionId> first; ///< of each of these: the first criterion that lacks something
    std::vector<EntryRow> sheets;   ///< all of them
    QString counts;                 ///< "37 marked, 1 recused, 1 absent, 12 with a comment"
    QStringList hints;              ///< what may deserve a second look
};

HandInSummary handInSummary(const document::Document& document, const StageId& stage);

/// The slip of a stage, but for the file's name and the time of printing.
report::HandInInput handInSlip(const document::Document& document, const StageId& stage);

/// The stage a slip is about: the last one handed in, else document::currentStage().
StageId slipStage(const document::Document& document);

} // namespace juri::ui
