#include "store/attachment_table.h"

#include "record/hash.h"
#include "sql.h"
#include "store/formats.h"

#include <sqlite3.h>

namespace juri::store {
namespace {

constexpr int kFirstFormat = 2; ///< that has the table

FileHash hashIn(SQLite::Statement& row)
{
    const auto hash = FileHash::from(columnBytes(row, 0));
    if (!hash)
        throw SQLite::Exception("attachment", SQLITE_CORRUPT);
    return *hash;
}

} // namespace

bool AttachmentTable::exists()
{
    return formatOf(m_connection.database()) >= kFirstFormat;
}

void AttachmentTable::put(const FileHash& hash, ByteView bytes)
{
    remove(hash);
    SQLite::Statement statement(m_connection.database(), sql::kAttachmentAdd);
    bindBytes(statement, 1, hash.bytes);
    bindBytes(statement, 2, bytes);
    runOnce(statement);
}

void AttachmentTable::remove(const FileHash& hash)
{
    // What was taken out, perhaps as too personal, shall not lie on in the free pages.
    m_connection.database().exec("pragma secure_delete = on");
    SQLite::Statement statement(m_connection.database(), sql::kAttachmentRemove);
    bindBytes(statement, 1, hash.bytes);
    runOnce(statement);
}

std::optional<Bytes> AttachmentTable::bytes(const FileHash& hash)
{
    if (!exists())
        return std::nullopt;
    SQLite::Statement statement(m_connection.database(), sql::kAttachmentBytes);
    bindBytes(statement, 1, hash.bytes);
    if (!statement.executeStep())
        return std::nullopt;
    const auto bytes = columnBytes(statement, 0);
    return Bytes(bytes.begin(), bytes.end());
}

std::set<FileHash> AttachmentTable::hashes()
{
    std::set<FileHash> hashes;
    if (!exists())
        return hashes;
    SQLite::Statement statement(m_connection.database(), sql::kAttachmentHashes);
    while (statement.executeStep())
        hashes.insert(hashIn(statement));
    return hashes;
}

std::map<FileHash, FileHash> AttachmentTable::contents()
{
    std::map<FileHash, FileHash> contents;
    if (!exists())
        return contents;
    SQLite::Statement statement(m_connection.database(), sql::kAttachmentAll);
    while (statement.executeStep())
        contents.emplace(hashIn(statement), record::fileHashOf(columnBytes(statement, 1)));
    return contents;
}

} // namespace juri::store
