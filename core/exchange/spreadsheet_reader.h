#pragma once

#include "exchange/sheet.h"

#include <string>
#include <vector>

namespace juri::exchange {

enum class SpreadsheetKind { Xlsx, Ods };

/// What the child may use.
struct ReadLimits {
    unsigned seconds = 20;              ///< of processor time
    std::size_t bytes = 1'073'741'824U; ///< of memory, on top of what the program has
};

/// Runs a reading in a process of its own, so that a file made to exhaust time or
/// memory, or to find a fault in the library, harms nothing. Where there is no
/// such thing as a child process it runs here.
///
/// Errors   TableUnreadable; detail: why
Result<std::vector<SheetRow>> readSpreadsheet(const std::string& path, SpreadsheetKind kind,
                                              const ReadLimits& limits = {});

/// The reading itself; in the child. Errors: TableUnreadable
Result<std::vector<SheetRow>> loadSpreadsheet(const std::string& path, SpreadsheetKind kind);

} // namespace juri::exchange
