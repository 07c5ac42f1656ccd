#include "ui/print/report_printing.h"

#include "ui/print/report_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <climits>

namespace juri::ui {

namespace {

QSizeF pageSize(const QPageLayout& layout)
{
    return layout.fullRect(QPageLayout::Point).size();
}

} // namespace

QPageLayout pageLayoutFor(const report::Table& table)
{
    loadPrintFonts();
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    if (wantsLandscape(table, pageSize(layout).width() - 2 * kMargin))
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

int paintReport(QPagedPaintDevice& device, const report::Table& table)
{
    return paintReport(device, table, 1, INT_MAX);
}

int paintReport(QPagedPaintDevice& device, const report::Table& table, int first, int last)
{
    loadPrintFonts();
    const auto pages = layOutReport(table, pageSize(device.pageLayout()));
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const bool whole = device.pageLayout().mode() == QPageLayout::FullPageMode;
    const auto margins =
        whole ? QMarginsF() : device.pageLayout().margins(QPageLayout::Point); // origin inside them
    const auto count = static_cast<int>(pages.pages.size());
    int painted = 0;
    for (int page = std::max(1, first); page <= std::min(count, last); ++page) {
        if (painted > 0 && !device.newPage())
            break;
        painter.save();
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        painter.translate(-margins.left(), -margins.top());
        painter.setRenderHint(QPainter::Antialiasing);
        paintReportPage(painter, table, pages, static_cast<std::size_t>(page - 1));
        painter.restore();
        ++painted;
    }
    return painted;
}

QByteArray reportPdf(const report::Table& table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(table.runningTitle));
        writer.setCreator(QStringLiteral("Juri"));
        writer.setPageLayout(pageLayoutFor(table));
        paintReport(writer, table);
    }
    return bytes;
}

Outcome savePdf(const report::Table& table, const QString& path)
{
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::NotWritable, path.toStdString(), file.errorString().toStdString()};
    const auto bytes = reportPdf(table);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::StorageFailed, path.toStdString(),
                     file.errorString().toStdString()};
    return {};
}

} // namespace juri::ui
