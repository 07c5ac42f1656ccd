#pragma once

#include "report/table.h"
#include "ui/print/ink.h"

#include <QStringList>
#include <vector>

namespace juri::ui {

/// A column's place on paper. Unit: points.
struct PrintColumn {
    double left = 0;
    double width = 0;   ///< padding included
    QStringList header; ///< broken into lines
};

struct PrintColumns {
    std::vector<PrintColumn> columns;
    double headHeight = 0;
    bool fits = true; ///< the names have room enough to be read
};

inline constexpr double kCellPadding = 4;
inline constexpr double kBarLength = 46;

inline constexpr TextStyle kHeadStyle{8, QFont::DemiBold, Tint::Muted};
inline constexpr TextStyle kNameStyle{9.2, QFont::DemiBold, Tint::Text};
inline constexpr TextStyle kSubStyle{7.4, QFont::Normal, Tint::Muted};

/// How a cell's main text is set in a column of that kind.
TextStyle cellStyle(report::ColumnKind kind, bool muted);

/// Gives every column what its texts need and the names the rest; heads are
/// broken into lines only when that would leave the names too little.
PrintColumns layOutColumns(const report::Table& table, double width);

/// Whether the report wants its paper lying: more than six criteria, or columns
/// that do not fit the width.
bool wantsLandscape(const report::Table& table, double portraitWidth);

} // namespace juri::ui
