#pragma once

#include "ui/print/report_pages.h"

namespace juri::ui {

/// Draws one page of a laid-out report. The painter's unit is the point, its
/// origin the upper left corner of the paper.
void paintReportPage(QPainter& painter, const report::Table& table, const ReportPages& pages,
                     std::size_t page);

} // namespace juri::ui
