#include "store/opening.h"

#include "base/file.h"
#include "store/file_guard.h"
#include "store/holder.h"

#include <filesystem>
#include <sqlite3.h>

namespace juri::store {
namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic("SQLite format 3\0", 16);

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | bytes[at + i];
    return value;
}

/// Shorter than its own header says, and nothing beside it to complete it from.
bool isCutShort(const std::string& path, const Bytes& header)
{
    std::error_code failed;
    if (std::filesystem::exists(path + "-journal", failed))
        return false;
    const auto pageSize = static_cast<std::uint64_t>(header[16]) << 8 | header[17];
    const auto expected = (pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28);
    const auto size = std::filesystem::file_size(path, failed);
    return !failed && size < expected;
}

void prepare(SQLite::Database& database, Mode mode)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database.exec("pragma foreign_keys = on");
    database.exec("pragma cell_size_check = on");
    if (mode != Mode::ReadWrite)
        return;
    database.exec("pragma locking_mode = exclusive");
    database.exec("begin exclusive");
    database.exec("commit");
    database.exec("pragma journal_mode = delete");
    database.exec("pragma synchronous = extra");
}

void check(SQLite::Database& database)
{
    SQLite::Statement quick(database, "pragma quick_check(1)");
    if (!quick.executeStep() || quick.getColumn(0).getString() != "ok")
        throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
}

} // namespace

Outcome checkHeader(const std::string& path)
{
    JURI_TRY(const auto header, readFileStart(path, kHeaderSize));
    const bool isSqlite = header.size() == kHeaderSize && startsWith(header, kMagic);
    if (!isSqlite || bigEndian(header, 68) != static_cast<std::uint32_t>(kApplicationId))
        return Error{ErrorCode::NotAJuriFile, path};
    const auto format = bigEndian(header, 60);
    if (format > static_cast<std::uint32_t>(kFormat))
        return Error{ErrorCode::NewerFormat, path, std::to_string(format)};
    if (format == 0)
        return Error{ErrorCode::Damaged, path, "format"};
    if (isCutShort(path, header))
        return Error{ErrorCode::Damaged, path, "cut short"};
    return {};
}

Result<std::unique_ptr<Connection>> openConnection(const std::string& path, Mode mode)
{
    FileGuard guard;
    if (mode != Mode::Untouched) {
        const auto what =
            mode == Mode::ReadWrite ? FileGuard::For::Writing : FileGuard::For::Reading;
        JURI_TRY(guard, FileGuard::take(path, what));
    }
    const auto open = [&](int flags) {
        return guarded(path, [&] {
            auto kept = mode == Mode::ReadWrite ? std::move(guard) : FileGuard();
            auto connection = std::make_unique<Connection>(path, flags, std::move(kept));
            prepare(connection->database(), mode);
            check(connection->database());
            return connection;
        });
    };
    if (mode == Mode::Untouched) {
        auto connection = open(SQLITE_OPEN_READONLY);
        if (!connection && connection.error().code == ErrorCode::NotWritable)
            return Error{ErrorCode::InUse, path, "an unfinished change lies beside it"};
        return connection;
    }
    // Even to read, SQLite may have to finish what a killed program left behind.
    auto connection = open(SQLITE_OPEN_READWRITE);
    if (!connection && connection.error().code == ErrorCode::InUse)
        return Error{ErrorCode::InUse, path, holderOf(path)};
    if (!connection && mode == Mode::ReadOnly)
        return open(SQLITE_OPEN_READONLY);
    return connection;
}

} // namespace juri::store
