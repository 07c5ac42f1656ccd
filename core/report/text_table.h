#pragma once

#include "report/table.h"

#include <string>

namespace juri::report {

/// The table as aligned plain text for a terminal, UTF-8, every line ended.
/// Sub texts stand in a column of their own after their column. A cell wider than
/// widestCell characters is cut, with an ellipsis.
std::string textTable(const Table& table, std::size_t widestCell = 40);

/// The table's rows as CSV (RFC 4180, line end CRLF, no byte order mark), with
/// one head row; sub texts have columns of their own, sections one in front.
/// Cells are locale-free where they have data.
///
/// Laws     no cell can be taken for a formula: a text that begins with = + - @ or
///          a control character gets an apostrophe in front, numbers do not
std::string csvTable(const Table& table, char separator = ',');

/// One field of such a file, quoted and disarmed where needed.
std::string csvField(const std::string& text, char separator = ',');

} // namespace juri::report
