#include "ui/print/report_columns.h"

#include <algorithm>

namespace juri::ui {

namespace {

using report::ColumnKind;

constexpr double kNamesLeast = 120;
constexpr double kNamesGood = 160;
constexpr double kSubLeast = 62; ///< remarks under a figure may be broken into lines

double widestWord(const QString& text, const TextStyle& style)
{
    double widest = 0;
    for (const auto& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, textWidth(word, style));
    return widest;
}

/// What the column's cells need, its head apart.
double cellsWidth(const report::Table& table, std::size_t index)
{
    const auto kind = table.columns[index].kind;
    const auto style = cellStyle(kind, false);
    double width = 0;
    double sub = 0;
    bool bars = false;
    for (const auto& section : table.sections) {
        for (const auto& row : section.rows) {
            const auto& cell = row[index];
            width = std::max(width, textWidth(QString::fromStdString(cell.text), style));
            if (!cell.sub.empty())
                sub = kSubLeast;
            bars = bars || cell.bar;
        }
    }
    if (bars)
        width += kBarLength + kCellPadding * 1.5;
    if (kind == ColumnKind::Rank)
        width = std::max(width, 20.0);
    return std::max(width, sub);
}

PrintColumns withHeads(const report::Table& table, const std::vector<double>& cells, double width,
                       bool broken)
{
    PrintColumns result;
    double used = 0;
    std::size_t names = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& column = table.columns[i];
        const auto head = QString::fromStdString(column.header);
        const auto headWidth = broken ? widestWord(head, kHeadStyle) : textWidth(head, kHeadStyle);
        PrintColumn print;
        print.width = std::max(cells[i], headWidth) + 2 * kCellPadding;
        if (column.kind == ColumnKind::Name) {
            names = i;
            print.width = 0;
        }
        used += print.width;
        result.columns.push_back(print);
    }
    result.fits = width - used >= kNamesLeast;
    result.columns[names].width = std::max(width - used, kNamesLeast);

    double left = 0;
    qsizetype lines = 1;
    for (std::size_t i = 0; i < result.columns.size(); ++i) {
        auto& print = result.columns[i];
        print.left = left;
        left += print.width;
        print.header = wrapped(QString::fromStdString(table.columns[i].header), kHeadStyle,
                               print.width - 2 * kCellPadding + 0.1);
        lines = std::max(lines, print.header.size());
    }
    result.headHeight = 12 + static_cast<double>(lines) * lineHeight(kHeadStyle);
    return result;
}

} // namespace

TextStyle cellStyle(report::ColumnKind kind, bool muted)
{
    const auto tint = muted ? Tint::Muted : Tint::Text;
    switch (kind) {
    case ColumnKind::Rank: return {10, QFont::Bold, tint};
    case ColumnKind::Name: return kNameStyle;
    case ColumnKind::Total: return {10.8, QFont::Bold, tint};
    case ColumnKind::Number:
    case ColumnKind::Plain: return {9, QFont::Normal, tint};
    }
    return {};
}

PrintColumns layOutColumns(const report::Table& table, double width)
{
    std::vector<double> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        cells.push_back(cellsWidth(table, i));
    auto whole = withHeads(table, cells, width, false);
    const auto names = std::ranges::find(table.columns, ColumnKind::Name, &report::Column::kind);
    const auto index = static_cast<std::size_t>(names - table.columns.begin());
    if (names == table.columns.end() || whole.columns[index].width >= kNamesGood)
        return whole;
    return withHeads(table, cells, width, true);
}

bool wantsLandscape(const report::Table& table, double portraitWidth)
{
    constexpr auto kMostCriteria = 6;
    const auto figures =
        std::ranges::count(table.columns, ColumnKind::Number, &report::Column::kind);
    const auto others = 1; // the spread
    return figures - others > kMostCriteria || !layOutColumns(table, portraitWidth).fits;
}

} // namespace juri::ui
