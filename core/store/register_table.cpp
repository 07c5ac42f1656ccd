#include "store/register_table.h"

#include "record/codec.h"
#include "record/payload.h"
#include "sql.h"

#include <sqlite3.h>

namespace juri::store {
namespace {

using Registers = std::map<std::string, model::RegisterState>;

[[noreturn]] void damaged()
{
    throw SQLite::Exception("derived table that does not read", SQLITE_CORRUPT);
}

std::string nameOf(SQLite::Statement& row)
{
    const auto bytes = columnBytes(row, 0);
    return {bytes.begin(), bytes.end()};
}

RecordId idOf(SQLite::Statement& row, int column)
{
    const auto id = RecordId::from(columnBytes(row, column));
    if (!id)
        damaged();
    return *id;
}

Bytes encodeValue(const model::FieldValue& value)
{
    record::Encoder encoder;
    if (const auto* text = std::get_if<std::string>(&value))
        encoder.text(*text);
    else if (const auto* number = std::get_if<std::int64_t>(&value))
        encoder.zigzag(*number);
    else
        encoder.texts(std::get<std::set<std::string>>(value));
    return encoder.take();
}

model::FieldValue decodeValue(int type, ByteView bytes)
{
    record::Decoder decoder(bytes);
    model::FieldValue value;
    if (type == 0)
        value = decoder.text();
    else if (type == 1)
        value = decoder.zigzag();
    else
        value = decoder.texts();
    if (!decoder.isFinished())
        damaged();
    return value;
}

template <class Value>
model::Versions<Value> readVersions(SQLite::Statement& row, Result<Value> (*decode)(ByteView))
{
    model::Versions<Value> versions;
    versions.conflict = row.getColumn(1).getInt() != 0;
    versions.withdrawn = row.getColumn(2).getInt() != 0;
    for (auto rest = columnBytes(row, 3); rest.size() >= 32; rest = rest.subspan(32))
        versions.versions.push_back(*RecordId::from(rest.first(32)));
    if (versions.versions.empty())
        damaged();
    versions.record = versions.versions.back();
    if (!versions.withdrawn) {
        auto value = decode(columnBytes(row, 4));
        if (!value)
            damaged();
        versions.value = *std::move(value);
    }
    return versions;
}

/// A row of the table of ballots: of a ranking where the register is one.
void readBallot(SQLite::Statement& row, Registers& registers)
{
    const auto name = nameOf(row);
    auto& state = registers[name];
    if (name.starts_with("ranking/"))
        state.ranking = readVersions(row, record::decodeRanking);
    else
        state.ballot = readVersions(row, record::decodeBallot);
}

} // namespace

RegisterTable::RegisterTable(Connection& connection)
    : m_connection(connection)
    , m_clear{{connection.database(), sql::kRegisterClearHead},
              {connection.database(), sql::kRegisterClearField},
              {connection.database(), sql::kRegisterClearBallot},
              {connection.database(), sql::kRegisterClearHandin},
              {connection.database(), sql::kRegisterClearBadge}}
    , m_addHead(connection.database(), sql::kHeadAdd)
    , m_addField(connection.database(), sql::kFieldAdd)
    , m_addBallot(connection.database(), sql::kBallotAdd)
    , m_addHandIn(connection.database(), sql::kHandinAdd)
    , m_addBadge(connection.database(), sql::kBadgeAdd)
{
}

void RegisterTable::clear(std::int64_t registerNumber)
{
    for (auto& statement : m_clear) {
        statement.bind(1, registerNumber);
        runOnce(statement);
    }
}

void RegisterTable::addRecord(SQLite::Statement& statement, std::int64_t registerNumber,
                              const RecordId& id)
{
    statement.bind(1, registerNumber);
    bindBytes(statement, 2, id.bytes);
    runOnce(statement);
}

void RegisterTable::addField(std::int64_t registerNumber, const std::string& name,
                             const model::FieldState& field)
{
    const auto bytes = encodeValue(field.value);
    m_addField.bind(1, registerNumber);
    m_addField.bind(2, name);
    m_addField.bind(3, static_cast<int>(field.value.index()));
    bindBytes(m_addField, 4, bytes);
    m_addField.bind(5, field.badge ? 1 : 0);
    runOnce(m_addField);
}

template <class Value>
void RegisterTable::addVersions(std::int64_t registerNumber, const model::Versions<Value>& versions)
{
    Bytes ids;
    for (const auto& id : versions.versions)
        ids.insert(ids.end(), id.bytes.begin(), id.bytes.end());
    const auto value = versions.withdrawn ? Bytes() : record::encode(versions.value);
    m_addBallot.bind(1, registerNumber);
    m_addBallot.bind(2, versions.conflict ? 1 : 0);
    m_addBallot.bind(3, versions.withdrawn ? 1 : 0);
    bindBytes(m_addBallot, 4, ids);
    bindBytes(m_addBallot, 5, value);
    runOnce(m_addBallot);
}

void RegisterTable::put(std::int64_t registerNumber, const model::RegisterState& state, bool isNew)
{
    if (!isNew)
        clear(registerNumber);
    for (const auto& head : state.heads)
        addRecord(m_addHead, registerNumber, head);
    for (const auto& [name, field] : state.fields)
        addField(registerNumber, name, field);
    if (state.ballot)
        addVersions(registerNumber, *state.ballot);
    if (state.ranking)
        addVersions(registerNumber, *state.ranking);
    for (const auto& id : state.handedIn)
        addRecord(m_addHandIn, registerNumber, id);
    if (state.badge) {
        m_addBadge.bind(1, registerNumber);
        runOnce(m_addBadge);
    }
}

Registers RegisterTable::all()
{
    Registers registers;
    auto& database = m_connection.database();
    SQLite::Statement heads(database, sql::kHeadAll);
    while (heads.executeStep())
        registers[nameOf(heads)].heads.push_back(idOf(heads, 1));
    SQLite::Statement fields(database, sql::kFieldAll);
    while (fields.executeStep()) {
        model::FieldState field{decodeValue(fields.getColumn(2).getInt(), columnBytes(fields, 3)),
                                fields.getColumn(4).getInt() != 0};
        registers[nameOf(fields)].fields[fields.getColumn(1).getString()] = std::move(field);
    }
    SQLite::Statement ballots(database, sql::kBallotAll);
    while (ballots.executeStep())
        readBallot(ballots, registers);
    SQLite::Statement handIns(database, sql::kHandinAll);
    while (handIns.executeStep())
        registers[nameOf(handIns)].handedIn.insert(idOf(handIns, 1));
    SQLite::Statement badges(database, sql::kBadgeAll);
    while (badges.executeStep())
        registers[nameOf(badges)].badge = true;
    return registers;
}

} // namespace juri::store
