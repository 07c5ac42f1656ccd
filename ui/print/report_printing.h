#pragma once

#include "base/result.h"
#include "report/table.h"

#include <QByteArray>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QString>

class QPrinter;

namespace juri::ui {

/// The paper a report asks for: A4, lying where it is too wide to stand.
QPageLayout pageLayoutFor(const report::Table& table);

/// Paints all pages on a device whose page layout is set: a PDF, a printer or a
/// preview, which therefore look alike. Returns the number of pages; 0 if the
/// device cannot be painted on.
int paintReport(QPagedPaintDevice& device, const report::Table& table);

/// The pages from first to last only, both counted from 1.
int paintReport(QPagedPaintDevice& device, const report::Table& table, int first, int last);

/// The report as a PDF, fonts embedded, text searchable.
QByteArray reportPdf(const report::Table& table);

/// Writes the PDF whole or not at all.
///
/// Errors   NotWritable, StorageFailed; subject: the path
Outcome savePdf(const report::Table& table, const QString& path);

} // namespace juri::ui
