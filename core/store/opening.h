#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/event_file.h"

#include <memory>

namespace juri::store {

constexpr int kApplicationId = 0x4a555249; ///< "JURI", at offset 68 of the file
constexpr int kFormat = 2;                 ///< user_version, at offset 60; the newest

/// Looks at the first hundred bytes without SQLite, so that a file that is not
/// ours is never opened, locked or recovered.
///
/// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged
Outcome checkHeader(const std::string& path);

/// Opens, locks and checks an existing document whose header is ours.
Result<std::unique_ptr<Connection>> openConnection(const std::string& path, Mode mode);

} // namespace juri::store
