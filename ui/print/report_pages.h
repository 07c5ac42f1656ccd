#pragma once

#include "report/table.h"
#include "ui/print/report_columns.h"

#include <QSizeF>
#include <vector>

namespace juri::ui {

/// Something that is never split over two pages.
struct Block {
    enum class Kind { Header, RunningHeader, Head, Heading, Row, Key, Signatures };
    Kind kind = Kind::Row;
    double height = 0;
    std::size_t section = 0; ///< Heading, Row
    std::size_t index = 0;   ///< Row: in its section; Signatures: the first one
    double top = 0;          ///< from the top of the page; set when it is placed
};

using Page = std::vector<Block>;

inline constexpr double kMargin = 43; ///< around a page; the footer lies in the lower one
inline constexpr std::size_t kSignaturesInRow = 3;

/// The report cut into pages.
struct ReportPages {
    QSizeF size; ///< of a page, in points
    double left = kMargin;
    double width = 0;
    PrintColumns columns;
    std::vector<Page> pages; ///< at least one
};

/// Lays a report out. Every page repeats the table's head; rows are whole; a
/// section's heading stays with its first rows and is repeated; the key, notes
/// and signatures stand together and never alone: rows go along.
ReportPages layOutReport(const report::Table& table, QSizeF size);

/// The lines of key and notes, in the width they are printed in.
std::vector<QStringList> keyParagraphs(const report::Table& table, double width);

inline constexpr TextStyle kKeyStyle{7.8, QFont::Normal, Tint::Muted};
inline constexpr TextStyle kTitleStyle{19, QFont::Bold, Tint::Text};
inline constexpr TextStyle kSubtitleStyle{9.6, QFont::Normal, Tint::Muted};
inline constexpr TextStyle kKickerStyle{9, QFont::DemiBold, Tint::Accent};

/// Width the title may take: what stands opposite has the rest.
double titleWidth(const report::Table& table, double width);

} // namespace juri::ui
