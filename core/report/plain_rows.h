#pragma once

#include "report/table.h"

namespace juri::report {

/// A table without layout: heads and lines of texts, sub texts in columns of
/// their own. What is written to terminals and files.
struct PlainRows {
    std::vector<Column> columns; ///< subHeader unused
    std::vector<std::vector<std::vector<std::string>>> sections;
};

enum class Texts {
    ForPeople, ///< Cell::text
    ForFiles,  ///< Cell::data where there is any
};

PlainRows plainRows(const Table& table, Texts texts);

} // namespace juri::report
