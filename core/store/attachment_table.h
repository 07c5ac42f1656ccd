#pragma once

#include "store/connection.h"

#include <map>
#include <optional>
#include <set>

namespace juri::store {

/// The bodies of attachments. A document of format 1 has none and takes none. Throws as
/// SQLite does; see guarded().
class AttachmentTable {
public:
    explicit AttachmentTable(Connection& connection) : m_connection(connection) { }

    void put(const FileHash& hash, ByteView bytes);
    void remove(const FileHash& hash);
    std::optional<Bytes> bytes(const FileHash& hash);
    std::set<FileHash> hashes();
    std::map<FileHash, FileHash> contents(); ///< the hash of what lies under each hash

private:
    bool exists();

    Connection& m_connection;
};

} // namespace juri::store
