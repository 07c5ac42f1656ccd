#pragma once

#include "exchange/sheet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace juri::exchange {

/// Text of a file as UTF-8 without byte order mark: UTF-16 by its mark or its
/// zeros, else UTF-8 if it is valid, else Windows-1252.
std::string decodedText(std::string_view bytes);

/// The character out of ; , TAB | that splits the lines of the text most evenly;
/// a comma when none does.
char sniffSeparator(std::string_view text);

/// The lines of a CSV text (RFC 4180, line end LF, CRLF or CR); nothing if its
/// quotes do not close.
std::optional<std::vector<SheetRow>> csvLines(std::string_view text, char separator);

} // namespace juri::exchange
