#pragma once

#include "base/result.h"

#include <string>

namespace juri::store {

/// Keeps other programs from a document while it is open for writing. SQLite's own locks
/// belong to the process: whoever in this program opens and closes the file once more, be
/// it for a look at its first bytes, lets go of them. This one belongs to what opened it.
/// Elsewhere than on Linux it does nothing.
class FileGuard {
public:
    FileGuard() = default;
    FileGuard(FileGuard&& other) noexcept;
    FileGuard& operator=(FileGuard&& other) noexcept;
    ~FileGuard();

    enum class For { Reading, Writing };

    /// Several may read, or one writes.
    ///
    /// Errors   InUse (detail: holderOf()). What cannot be opened or locked at all is
    ///          left to SQLite to tell, and is not guarded.
    static Result<FileGuard> take(const std::string& path, For what);

private:
    explicit FileGuard(int file) : m_file(file) { }

    int m_file = -1;
};

} // namespace juri::store
