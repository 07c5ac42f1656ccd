#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "store/file_guard.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

namespace juri::store {

/// The one SQLite connection of an open document, and the statements prepared
/// on it. Private to this folder: no header outside sees SQLite.
class Connection {
public:
    /// In       flags: of sqlite3_open_v2
    /// Throws   SQLite::Exception; the rest of the folder runs inside guarded()
    Connection(const std::string& path, int flags, FileGuard guard = {})
        : m_guard(std::move(guard)), m_database(path, flags)
    {
    }

    SQLite::Database& database() { return m_database; }
    const std::string path() const { return m_database.getFilename(); }

private:
    FileGuard m_guard; ///< let go of last
    SQLite::Database m_database;
};

/// What went wrong, in terms of what a person can do about it; subject: the path.
Error storageError(const SQLite::Exception& exception, const std::string& path);

/// Runs work and turns what SQLite throws into an Error about path.
template <class Work>
auto guarded(const std::string& path, Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception& exception) {
        return storageError(exception, path);
    }
}

void bindBytes(SQLite::Statement& statement, int index, ByteView bytes);
ByteView columnBytes(SQLite::Statement& statement, int index);

/// Runs a statement that gives no rows, and makes it ready for the next time.
void runOnce(SQLite::Statement& statement);

} // namespace juri::store
