#pragma once

#include "document/judging.h"
#include "ui/models/review_model.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace juri::ui {

/// A rectangle of cells as spreadsheets put it on the clipboard: tabs between
/// cells, a line a row.
using TextBlock = std::vector<QStringList>;

TextBlock readBlock(const QString& text);

/// What pasting a block would do: either the marks of every cell, or the first
/// cell that is wrong and why, in the window's language.
struct BlockMarks {
    std::vector<document::SheetEntry> entries; ///< of the sheets that get marks
    int marks = 0;
    int zeros = 0;   ///< of them, that may be meant as blanks
    QString problem; ///< empty: all is well
    int row = -1;    ///< of the wrong cell, in the table
    int criterion = -1;
};

/// Lays a block on the table, its first cell at (row, criterion). Blank cells leave
/// what is there. Numbers are read as typed ones are: comma or point.
BlockMarks marksOf(const TextBlock& block, const std::vector<ReviewRow>& rows,
                   const model::Rubric& rubric, int row, int criterion);

} // namespace juri::ui
