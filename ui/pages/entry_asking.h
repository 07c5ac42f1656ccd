#pragma once

#include "base/id.h"

class QWidget;

namespace juri::ui {

class Session;

/// Asks why an entry gets nothing from this judge, and says so to the document.
void askVerdict(Session& session, const StageId& stage, const CompetitorId& competitor,
                QWidget* parent);

} // namespace juri::ui
