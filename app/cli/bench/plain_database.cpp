#include "app/cli/bench/plain_database.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>

namespace juri::bench {

struct PlainDatabase::Parts {
    explicit Parts(const std::string& path)
        : database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        database.exec("pragma locking_mode = exclusive; pragma journal_mode = delete;"
                      "pragma synchronous = extra;"
                      "create table ballot (n integer primary key, judge integer, entry integer,"
                      " comment text, signature blob);"
                      "create table mark (ballot integer, criterion integer, value integer,"
                      " primary key (ballot, criterion)) without rowid");
    }

    void addBallot(std::int64_t number)
    {
        static const std::string comment(60, 'c');
        static const std::string signature(64, 's');
        SQLite::Statement insert(database, "insert into ballot values (?, ?, ?, ?, ?)");
        insert.bind(1, number);
        insert.bind(2, number % 500);
        insert.bind(3, number % 10000);
        insert.bind(4, comment);
        insert.bind(5, signature.data(), static_cast<int>(signature.size()));
        insert.exec();
    }

    SQLite::Database database;
    std::int64_t last = 0;
};

namespace {

std::string emptied(const std::string& path)
{
    std::filesystem::remove(path);
    return path;
}

} // namespace

PlainDatabase::PlainDatabase(const std::string& path)
    : m_parts(std::make_unique<Parts>(emptied(path)))
{
}

PlainDatabase::~PlainDatabase() = default;

void PlainDatabase::fill(std::size_t ballots, int criteria)
{
    auto& database = m_parts->database;
    SQLite::Transaction transaction(database);
    SQLite::Statement mark(database, "insert into mark values (?, ?, ?)");
    for (std::size_t i = 0; i < ballots; ++i) {
        const auto number = ++m_parts->last;
        m_parts->addBallot(number);
        for (int criterion = 1; criterion <= criteria; ++criterion) {
            mark.bind(1, number);
            mark.bind(2, criterion);
            mark.bind(3, static_cast<int>(number * criterion % 101) * 1000);
            mark.exec();
            mark.reset();
        }
    }
    transaction.commit();
}

void PlainDatabase::commitRow()
{
    SQLite::Transaction transaction(m_parts->database);
    m_parts->addBallot(++m_parts->last);
    transaction.commit();
}

} // namespace juri::bench
