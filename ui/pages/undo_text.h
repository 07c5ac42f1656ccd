#pragma once

#include "document/document.h"

#include <QString>

namespace juri::ui {

/// "Undo mark no. 5, Presentation"; without a step just "Undo".
QString undoText(const document::Document& document, bool isRedo);

} // namespace juri::ui
