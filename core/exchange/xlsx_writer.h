#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace juri::exchange {

struct BookColumn {
    std::string head;
    bool number = false; ///< its cells are numbers where they can be read as such
};

/// One sheet to be written.
///
/// Shape    every row has as many cells as there are columns
struct BookSheet {
    std::string name;               ///< shortened and cleaned as the format asks
    std::vector<std::string> above; ///< lines before the table: title, stage
    std::vector<BookColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< numbers with a point, "8.5"
    std::vector<std::string> below;
};

/// Writes an XLSX file whole or not at all; an existing file is replaced. Texts
/// are texts: nothing in them is taken for a formula.
///
/// Errors   NotWritable, StorageFailed; subject: the path
Outcome writeXlsx(const std::string& path, const std::vector<BookSheet>& sheets);

} // namespace juri::exchange
