#pragma once

#include "document/results.h"

class QWidget;

namespace juri::ui {

/// The ranking as it would be printed, to look at, print or save as PDF.
void showPrintPreview(const document::Document& document, const document::StageResult& result,
                      QWidget* window);

} // namespace juri::ui
