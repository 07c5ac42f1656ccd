#include "app/cli/bench/raw_rows.h"

#include "app/bench/measure.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <filesystem>
#include <set>

namespace juri::bench {
namespace {

constexpr const char* kTables = "select name from sqlite_schema where type = 'table' and name not "
                                "like 'sqlite_%' order by name";

template <class Value> Value valueOf(const SQLite::Column& column)
{
    if (column.isInteger())
        return column.getInt64();
    if (column.isText())
        return column.getString();
    if (!column.isBlob())
        return {};
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    return std::vector<std::uint8_t>(bytes, bytes + column.getBytes());
}

void bind(SQLite::Statement& statement, int at, std::monostate)
{
    statement.bind(at);
}

void bind(SQLite::Statement& statement, int at, std::int64_t value)
{
    statement.bind(at, value);
}

void bind(SQLite::Statement& statement, int at, const std::string& value)
{
    statement.bindNoCopy(at, value);
}

void bind(SQLite::Statement& statement, int at, const std::vector<std::uint8_t>& value)
{
    statement.bindNoCopy(at, value.empty() ? "" : static_cast<const void*>(value.data()),
                         static_cast<int>(value.size()));
}

std::string insertion(const std::string& table, std::size_t columns)
{
    std::string text = "insert or replace into " + table + " values (?";
    for (std::size_t i = 1; i < columns; ++i)
        text += ",?";
    return text + ')';
}

} // namespace

RawRows RawRows::of(const std::string& document)
{
    RawRows result;
    SQLite::Database database(document, SQLite::OPEN_READONLY);
    SQLite::Statement tables(database, kTables);
    while (tables.executeStep()) {
        const auto name = tables.getColumn(0).getString();
        SQLite::Statement rows(database, "select * from " + name);
        auto& list = result.m_tables[name];
        while (rows.executeStep()) {
            Row row;
            for (int i = 0; i < rows.getColumnCount(); ++i)
                row.push_back(valueOf<Value>(rows.getColumn(i)));
            list.push_back(std::move(row));
        }
    }
    return result;
}

RawRows RawRows::without(const RawRows& other) const
{
    RawRows result;
    for (const auto& [name, rows] : m_tables) {
        const auto found = other.m_tables.find(name);
        std::set<Row> known;
        if (found != other.m_tables.end())
            known.insert(found->second.begin(), found->second.end());
        std::ranges::copy_if(rows, std::back_inserter(result.m_tables[name]),
                             [&](const Row& row) { return !known.contains(row); });
    }
    return result;
}

RawRows RawRows::only(const std::vector<std::string>& tables) const
{
    RawRows result;
    for (const auto& name : tables)
        result.m_tables[name] = m_tables.at(name);
    return result;
}

void RawRows::makeEmpty(const std::string& path, const std::string& document)
{
    std::filesystem::remove(path);
    SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Database model(document, SQLite::OPEN_READONLY);
    SQLite::Statement objects(
        model,
        "select sql from sqlite_schema where sql is not null and type in ('table', 'index')");
    while (objects.executeStep())
        database.exec(objects.getColumn(0).getString());
    for (const std::string name : {"application_id", "user_version"})
        database.exec("pragma " + name + " = "
                      + std::to_string(model.execAndGet("pragma " + name).getInt()));
}

double RawRows::insertInto(const std::string& path) const
{
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = delete;"
                  "pragma synchronous = extra; begin exclusive; commit");
    const auto start = secondsNow();
    database.exec("begin");
    for (const auto& [name, rows] : m_tables) {
        if (rows.empty())
            continue;
        SQLite::Statement insert(database, insertion(name, rows.front().size()));
        for (const auto& row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                std::visit([&](const auto& value) { bind(insert, static_cast<int>(i) + 1, value); },
                           row[i]);
            insert.exec();
            insert.reset();
        }
    }
    database.exec("commit");
    return secondsNow() - start;
}

} // namespace juri::bench
