#include "store/records.h"

#include "record/withheld.h"
#include "sql.h"

#include <algorithm>
#include <sqlite3.h>

namespace juri::store {
namespace {

std::vector<record::Record> readAll(SQLite::Statement& statement)
{
    std::vector<record::Record> records;
    while (statement.executeStep())
        records.push_back(readRecord(statement));
    statement.reset();
    return records;
}

} // namespace

record::Record readRecord(SQLite::Statement& row)
{
    record::Signature signature{};
    const auto bytes = columnBytes(row, 1);
    if (bytes.size() != signature.size())
        throw SQLite::Exception("record without a signature", SQLITE_CORRUPT);
    std::ranges::copy(bytes, signature.begin());
    auto record = record::parseStored(columnBytes(row, 0), signature);
    if (!record)
        throw SQLite::Exception("record that does not parse", SQLITE_CORRUPT);
    return *std::move(record);
}

Records::Records(Connection& connection)
    : m_connection(connection)
    , m_add(connection.database(), sql::kRecordAdd)
    , m_nameAdd(connection.database(), sql::kNameAdd)
    , m_nameFind(connection.database(), sql::kNameFind)
    , m_ofRegister(connection.database(), sql::kRecordOfRegister)
    , m_lastOf(connection.database(), sql::kRecordLastOfWriter)
{
}

std::int64_t Records::number(ByteView name)
{
    std::string key(name.begin(), name.end());
    if (const auto known = m_numbers.find(key); known != m_numbers.end())
        return known->second;
    const auto number = storedNumber(name);
    m_numbers.emplace(std::move(key), number);
    return number;
}

std::int64_t Records::storedNumber(ByteView name)
{
    bindBytes(m_nameFind, 1, name);
    const bool known = m_nameFind.executeStep();
    const auto found = known ? m_nameFind.getColumn(0).getInt64() : 0;
    m_nameFind.reset();
    if (known)
        return found;
    bindBytes(m_nameAdd, 1, name);
    runOnce(m_nameAdd);
    return m_connection.database().getLastInsertRowid();
}

void Records::add(const record::Record& record)
{
    const auto& header = record.header;
    const auto reg = number(bytesOf(header.registerName));
    const auto author = number(header.author.bytes);
    const auto writer = number(header.writer.bytes);
    bindBytes(m_add, 1, record.id.bytes);
    m_add.bind(2, static_cast<int>(header.kind));
    m_add.bind(3, reg);
    m_add.bind(4, author);
    m_add.bind(5, writer);
    m_add.bind(6, static_cast<std::int64_t>(header.sequence));
    bindBytes(m_add, 7, header.previous.bytes);
    m_add.bind(8, header.wall.milliseconds);
    bindBytes(m_add, 9, record.body);
    bindBytes(m_add, 10, record.signature);
    runOnce(m_add);
}

std::unordered_map<RecordId, record::Kind> Records::ids()
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordIds);
    std::unordered_map<RecordId, record::Kind> ids;
    while (statement.executeStep()) {
        const auto id = RecordId::from(columnBytes(statement, 0)).value_or(RecordId{});
        ids.emplace(id, static_cast<record::Kind>(statement.getColumn(1).getInt()));
    }
    return ids;
}

void Records::checkHashes()
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordChecked);
    while (statement.executeStep()) {
        const auto stored = RecordId::from(columnBytes(statement, 2));
        if (readRecord(statement).id != stored)
            throw SQLite::Exception("record that is not what its id says", SQLITE_CORRUPT);
    }
}

std::vector<record::Record> Records::all()
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordAll);
    return readAll(statement);
}

std::vector<record::Record> Records::ofRegister(const std::string& name)
{
    bindBytes(m_ofRegister, 1, bytesOf(name));
    return readAll(m_ofRegister);
}

std::vector<record::Record> Records::ofKind(record::Kind kind)
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordOfKind);
    statement.bind(1, static_cast<int>(kind));
    return readAll(statement);
}

std::vector<record::Record> Records::ofAuthor(const PublicKey& author)
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordOfAuthor);
    bindBytes(statement, 1, author.bytes);
    return readAll(statement);
}

std::vector<std::string> Records::registerNames()
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordRegisters);
    std::vector<std::string> names;
    while (statement.executeStep()) {
        const auto bytes = columnBytes(statement, 0);
        names.emplace_back(bytes.begin(), bytes.end());
    }
    return names;
}

std::optional<record::Record> Records::one(const RecordId& id)
{
    SQLite::Statement statement(m_connection.database(), sql::kRecordOne);
    bindBytes(statement, 1, id.bytes);
    auto records = readAll(statement);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

EventFile::LastOfWriter Records::lastOf(const PublicKey& author, const WriterId& writer)
{
    bindBytes(m_lastOf, 1, author.bytes);
    bindBytes(m_lastOf, 2, writer.bytes);
    EventFile::LastOfWriter last;
    if (m_lastOf.executeStep()) {
        last.id = RecordId::from(columnBytes(m_lastOf, 0)).value_or(RecordId{});
        last.sequence = static_cast<std::uint64_t>(m_lastOf.getColumn(1).getInt64());
    }
    m_lastOf.reset();
    return last;
}

} // namespace juri::store
