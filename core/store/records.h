#pragma once

#include "store/connection.h"
#include "store/event_file.h"

namespace juri::store {

/// The tables record and name. Throws as SQLite does; see guarded().
class Records {
public:
    explicit Records(Connection& connection);

    void add(const record::Record& record);
    std::unordered_map<RecordId, record::Kind> ids();
    std::vector<record::Record> all();
    void checkHashes(); ///< throws SQLITE_CORRUPT at a body that is not what its id says
    std::vector<record::Record> ofRegister(const std::string& name);
    std::vector<record::Record> ofKind(record::Kind kind);
    std::vector<record::Record> ofAuthor(const PublicKey& author);
    std::vector<std::string> registerNames();
    std::optional<record::Record> one(const RecordId& id);
    EventFile::LastOfWriter lastOf(const PublicKey& author, const WriterId& writer);

    /// The small number that stands for a register, author or writer.
    std::int64_t number(ByteView name);

    /// A transaction begins: numbers given in one before may have been rolled back.
    void forgetNumbers() { m_numbers.clear(); }

private:
    std::int64_t storedNumber(ByteView name);

    Connection& m_connection;
    std::unordered_map<std::string, std::int64_t> m_numbers; ///< used in this transaction
    SQLite::Statement m_add;
    SQLite::Statement m_nameAdd;
    SQLite::Statement m_nameFind;
    SQLite::Statement m_ofRegister;
    SQLite::Statement m_lastOf;
};

/// Reads body and signature, the first two columns of a row. A row that does not
/// parse is damage, whatever SQLite thinks of it: throws SQLITE_CORRUPT.
record::Record readRecord(SQLite::Statement& row);

} // namespace juri::store
