#include "../core/report/ranking_example.h"
#include "report/ranking_report.h"
#include "ui/print/print_preview_dialog.h"
#include "ui/print/report_painter.h"
#include "ui/print/report_printing.h"

#include "catch.h"

#include <QImage>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <algorithm>

using namespace juri;
using namespace juri::test;
using namespace juri::ui;

namespace {

constexpr QSizeF kStanding(595, 842);
constexpr QSizeF kLying(842, 595);

/// The example with so many competitors, in one ranking or in several.
report::Table tableOf(std::size_t rows, std::size_t groups = 1,
                      Language language = Language::Indonesian)
{
    loadPrintFonts();
    auto input = exampleRanking();
    const auto lines = input.groups[0].lines;
    input.groups.assign(groups, {});
    for (std::size_t g = 0; g < groups; ++g) {
        if (groups > 1)
            input.groups[g].heading = {"Daerah " + std::to_string(g), {}};
        for (std::size_t i = 0; i < rows; ++i)
            input.groups[g].lines.push_back(lines[i % lines.size()]);
    }
    return report::rankingReport(input, language);
}

report::Table wideTable(std::size_t criteria, Language language)
{
    loadPrintFonts();
    auto input = exampleRanking();
    input.rubric.criteria.assign(criteria, criterion("a", {"Kriteria", "Criterion"}, "12.5"));
    for (auto& line : input.groups[0].lines)
        line.criteria.assign(criteria, value("100"));
    return report::rankingReport(input, language);
}

std::size_t countOf(const Page& page, Block::Kind kind)
{
    return static_cast<std::size_t>(std::ranges::count(page, kind, &Block::kind));
}

QImage drawn(const report::Table& table, const ReportPages& pages, std::size_t page)
{
    QImage image(pages.size.toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintReportPage(painter, table, pages, page);
    return image;
}

} // namespace

TEST_CASE("layOutReport: every row is on one page, whole and in order", "[print]")
{
    for (std::size_t rows = 0; rows <= 90; ++rows) {
        const auto pages = layOutReport(tableOf(rows), kStanding);
        std::size_t next = 0;
        for (const auto& page : pages.pages) {
            double bottom = 0;
            for (const auto& block : page) {
                CHECK(block.top >= bottom - 0.001);
                bottom = block.top + block.height;
                if (block.kind == Block::Kind::Row)
                    CHECK(block.index == next++);
            }
            CHECK(bottom <= kStanding.height() - kMargin);
        }
        CHECK(next == rows);
    }
}

TEST_CASE("layOutReport: every page repeats the head of the table", "[print]")
{
    const auto pages = layOutReport(tableOf(90), kStanding);

    REQUIRE(pages.pages.size() >= 3);
    CHECK(pages.pages[0][0].kind == Block::Kind::Header);
    for (const auto& page : pages.pages)
        CHECK(page[1].kind == Block::Kind::Head);
    CHECK(pages.pages[1][0].kind == Block::Kind::RunningHeader);
}

TEST_CASE("layOutReport: signatures never stand alone on a page", "[print]")
{
    for (std::size_t rows = 1; rows <= 90; ++rows) {
        INFO(rows);
        const auto pages = layOutReport(tableOf(rows), kStanding);
        const auto& last = pages.pages.back();
        CHECK(countOf(last, Block::Kind::Signatures) == 1);
        CHECK(countOf(last, Block::Kind::Key) == 1);
        CHECK(countOf(last, Block::Kind::Row) >= std::min<std::size_t>(rows, 4));
    }
}

TEST_CASE("layOutReport: a heading stays with its rows and comes again on the next page", "[print]")
{
    for (std::size_t rows = 1; rows <= 30; ++rows) {
        INFO(rows);
        const auto pages = layOutReport(tableOf(rows, 4), kStanding);
        for (const auto& page : pages.pages) {
            if (countOf(page, Block::Kind::Row) == 0)
                continue;
            CHECK(page[2].kind == Block::Kind::Heading);
            for (std::size_t i = 0; i < page.size(); ++i)
                if (page[i].kind == Block::Kind::Heading)
                    CHECK((i + 1 < page.size() && page[i + 1].kind == Block::Kind::Row));
        }
    }
}

TEST_CASE("layOutColumns: columns fill the page and every text fits its column", "[print]")
{
    for (const auto language : {Language::Indonesian, Language::English}) {
        for (const std::size_t criteria : {1U, 3U, 5U, 8U, 10U}) {
            const auto table = wideTable(criteria, language);
            const double width = (criteria > 6 ? kLying : kStanding).width() - 2 * kMargin;
            const auto layout = layOutColumns(table, width);
            INFO("criteria " << criteria);
            CHECK(layout.fits);
            CHECK(layout.columns.back().left + layout.columns.back().width <= width + 0.01);
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                const double room = layout.columns[i].width - 2 * kCellPadding + 0.2;
                for (const auto& line : layout.columns[i].header)
                    CHECK(textWidth(line, kHeadStyle) <= room);
                for (const auto& row : table.sections[0].rows) {
                    if (table.columns[i].kind == report::ColumnKind::Name)
                        continue;
                    const auto style = cellStyle(table.columns[i].kind, false);
                    CHECK(textWidth(QString::fromStdString(row[i].text), style) <= room);
                }
            }
        }
    }
}

TEST_CASE("pageLayoutFor: more than six criteria lie, fewer stand", "[print]")
{
    const auto orientation = [](std::size_t criteria) {
        return pageLayoutFor(wideTable(criteria, Language::Indonesian)).orientation();
    };

    CHECK(orientation(3) == QPageLayout::Portrait);
    CHECK(orientation(7) == QPageLayout::Landscape);
}

TEST_CASE("wrapped: breaks at blanks, and long words where it must", "[print]")
{
    loadPrintFonts();
    const TextStyle style{9};

    CHECK(wrapped("satu dua", style, 500) == QStringList{"satu dua"});
    CHECK(wrapped("satu dua", style, textWidth("satu", style) + 1) == QStringList{"satu", "dua"});
    CHECK(wrapped("", style, 10) == QStringList{""});
    const auto pieces = wrapped(QString(60, 'w'), style, 50);
    CHECK(pieces.size() > 3);
    CHECK(pieces.join(QString()) == QString(60, 'w'));
}

TEST_CASE("paintReportPage: the provisional mark is on every page", "[print]")
{
    auto table = tableOf(60);
    const auto pages = layOutReport(table, kStanding);
    REQUIRE(pages.pages.size() >= 2);
    auto final = table;
    final.mark.clear();

    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        CHECK(drawn(table, pages, page) != drawn(final, pages, page));
}

TEST_CASE("paintReportPage: made-up data says so on every page", "[print]")
{
    auto table = tableOf(60);
    const auto pages = layOutReport(table, kStanding);
    auto sample = table;
    sample.sampleMark = "DATA CONTOH";

    for (std::size_t page = 0; page < pages.pages.size(); ++page)
        CHECK(drawn(table, pages, page) != drawn(sample, pages, page));
}

TEST_CASE("reportPdf: fonts are embedded and texts can be searched", "[print]")
{
    const auto pdf = reportPdf(tableOf(5));

    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("IBMPlexSans"));
    CHECK(pdf.contains("/FontFile2"));
    CHECK(pdf.contains("/ToUnicode"));
}

TEST_CASE("paintReport: as many pages as were laid out, or just those asked for", "[print]")
{
    const auto table = tableOf(90);
    QTemporaryDir folder;
    QPdfWriter writer(folder.filePath("semua halaman é.pdf"));
    writer.setPageLayout(pageLayoutFor(table));
    const auto count = static_cast<int>(layOutReport(table, kStanding).pages.size());

    CHECK(paintReport(writer, table) == count);
    CHECK(paintReport(writer, table, 2, 2) == 1);
    CHECK(paintReport(writer, table, count + 1, count + 5) == 0);
}

TEST_CASE("savePdf: writes a whole file or none", "[print]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath("hasil é 1.pdf");

    REQUIRE(savePdf(tableOf(3), path));
    CHECK(QFileInfo(path).size() > 1000);
    const auto missing = folder.filePath("tidak ada/hasil.pdf");
    CHECK(savePdf(tableOf(3), missing).error().code == ErrorCode::NotWritable);
    CHECK_FALSE(QFileInfo::exists(folder.filePath("tidak ada")));
    CHECK(savePdf(tableOf(3), folder.path()).error().code == ErrorCode::NotWritable);
}

TEST_CASE("PrintPreviewDialog: shows the report's pages and saves them", "[print]")
{
    PrintPreviewDialog dialog(tableOf(60));
    QTemporaryDir folder;
    const auto path = folder.filePath("hasil.pdf");

    CHECK(dialog.pageCount()
          == static_cast<int>(layOutReport(tableOf(60), kStanding).pages.size()));
    CHECK(dialog.suggestedFileName() == "Hasil sementara - Lomba Inovasi Pelajar 2026, Final.pdf");
    CHECK(dialog.savePdfTo(path));
    CHECK(QFileInfo::exists(path));
    CHECK_FALSE(dialog.savePdfTo(folder.filePath("tidak ada/hasil.pdf")));
}
