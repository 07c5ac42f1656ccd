#include "store/connection.h"

#include <sqlite3.h>

namespace juri::store {

Error storageError(const SQLite::Exception& exception, const std::string& path)
{
    const auto code = [&] {
        switch (exception.getErrorCode() & 0xff) {
        case SQLITE_FULL: return ErrorCode::DiskFull;
        case SQLITE_READONLY: return ErrorCode::NotWritable;
        case SQLITE_PERM:
        case SQLITE_CANTOPEN: return ErrorCode::NotReadable;
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return ErrorCode::InUse;
        case SQLITE_CORRUPT: return ErrorCode::Damaged;
        case SQLITE_NOTADB: return ErrorCode::NotAJuriFile;
        default: return ErrorCode::StorageFailed;
        }
    }();
    return {code, path, exception.what()};
}

void bindBytes(SQLite::Statement& statement, int index, ByteView bytes)
{
    // A null pointer would bind NULL: an empty value is a value too.
    static const std::uint8_t nothing = 0;
    statement.bindNoCopy(index, bytes.empty() ? &nothing : bytes.data(),
                         static_cast<int>(bytes.size()));
}

ByteView columnBytes(SQLite::Statement& statement, int index)
{
    const auto column = statement.getColumn(index);
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

void runOnce(SQLite::Statement& statement)
{
    try {
        statement.exec();
    } catch (...) {
        statement.tryReset();
        throw;
    }
    statement.reset();
}

} // namespace juri::store
