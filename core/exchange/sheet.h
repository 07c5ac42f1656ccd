#pragma once

#include "base/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace juri::exchange {

/// A line of a table, and where it stands in its file, counted from 1 as
/// spreadsheets and editors do.
struct SheetRow {
    std::size_t number = 0;
    std::vector<std::string> cells;

    bool operator==(const SheetRow&) const = default;
};

/// A table as people keep them: one line of heads, then lines of texts.
///
/// Shape    UTF-8, without blanks around; every row has as many cells as heads;
///          empty lines are left out
struct Sheet {
    std::vector<std::string> heads;
    std::vector<SheetRow> rows;

    bool operator==(const Sheet&) const = default;
};

/// Reads the first sheet of a CSV, XLSX or ODS file, told by its content. CSV may
/// be separated by ; , TAB or | and be UTF-8, UTF-16 or Windows-1252.
///
/// Errors   FileNotFound, NotReadable; TableUnreadable, detail: why ("empty",
///          "too large", "not a table"). A spreadsheet is read in a process of its
///          own with little time and memory: what ends that is TableUnreadable too
Result<Sheet> readTable(const std::string& path);

/// The lines of a file as a table: the first line that is not empty has the heads.
Result<Sheet> sheetFromLines(std::vector<SheetRow> lines, const std::string& path);

} // namespace juri::exchange
