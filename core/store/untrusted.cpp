#include "store/untrusted.h"

#include "base/file.h"
#include "sql.h"
#include "store/connection.h"
#include "store/formats.h"
#include "store/opening.h"
#include "store/records.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sqlite3.h>

namespace juri::store {
namespace {

constexpr std::size_t kSizeLimit = 2ULL << 30U;
constexpr int kStepLimit = 400'000'000; ///< virtual machine steps; a normal read takes far fewer

Result<std::string> privateCopy(const std::string& path, const PrivateFolder& folder)
{
    if (folder.path().empty())
        return Error{ErrorCode::NotWritable, "", "no temporary folder"};
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed || size > kSizeLimit)
        return Error{ErrorCode::Damaged, path, "larger than any such file"};
    auto copy = folder.path() + "/copy.juri";
    std::filesystem::copy_file(path, copy, failed);
    if (failed)
        return Error{ErrorCode::NotReadable, path, failed.message()};
    return copy;
}

void harden(sqlite3* database)
{
    for (const auto& [option, value] : {std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                        {SQLITE_DBCONFIG_DEFENSIVE, 1},
                                        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                        {SQLITE_DBCONFIG_ENABLE_VIEW, 0}})
        sqlite3_db_config(database, option, value, nullptr);
    for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 24 << 20},
                                       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                       {SQLITE_LIMIT_COLUMN, 100},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 10},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                       {SQLITE_LIMIT_VDBE_OP, 25'000},
                                       {SQLITE_LIMIT_ATTACHED, 0}})
        sqlite3_limit(database, limit, value);
    sqlite3_exec(database, "pragma cell_size_check = on; pragma mmap_size = 0", nullptr, nullptr,
                 nullptr);
}

/// Gives up when reading takes more steps than any honest file needs.
void limitSteps(sqlite3* database, int& left)
{
    constexpr int kEvery = 100'000;
    const auto count = [](void* steps) {
        auto& rest = *static_cast<int*>(steps);
        rest -= kEvery;
        return rest < 0 ? 1 : 0;
    };
    sqlite3_progress_handler(database, kEvery, count, &left);
}

std::set<std::string> schemaOf(SQLite::Database& database)
{
    std::set<std::string> objects;
    SQLite::Statement statement(
        database, "select type, name, tbl_name, sql from sqlite_schema where sql is not null");
    while (statement.executeStep()) {
        std::string object;
        for (int column = 0; column < 4; ++column)
            object += statement.getColumn(column).getString() + '\n';
        objects.insert(object);
    }
    return objects;
}

/// The schema a document of this format has, from the statements that make it.
std::set<std::string> expectedSchema(int format)
{
    SQLite::Database database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    addTables(database, 0, format);
    return schemaOf(database);
}

[[noreturn]] void damaged(const char* what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

void checkContent(SQLite::Database& database)
{
    SQLite::Statement quick(database, "pragma quick_check(1)");
    if (!quick.executeStep() || quick.getColumn(0).getString() != "ok")
        damaged("quick_check");
    while (quick.executeStep()) { }
    if (schemaOf(database) != expectedSchema(formatOf(database)))
        damaged("schema");
}

UntrustedContent readContent(SQLite::Database& database)
{
    UntrustedContent content;
    SQLite::Statement meta(database, sql::kMetaGet);
    meta.bind(1, "doc_id");
    const auto doc = meta.executeStep() ? DocId::from(columnBytes(meta, 0)) : std::nullopt;
    if (!doc)
        damaged("competition");
    content.doc = *doc;
    SQLite::Statement records(database, sql::kRecordAll);
    while (records.executeStep())
        content.records.push_back(readRecord(records));
    std::ranges::sort(content.records, {}, &record::Record::id);
    const auto sameId = std::ranges::adjacent_find(content.records, {}, &record::Record::id);
    if (sameId != content.records.end())
        damaged("record");
    SQLite::Statement drafts(database, "select count(*) from draft");
    drafts.executeStep();
    content.drafts = static_cast<std::size_t>(drafts.getColumn(0).getInt64());
    return content;
}

} // namespace

Result<UntrustedContent> readUntrusted(const std::string& path)
{
    JURI_CHECK(checkHeader(path));
    const PrivateFolder folder;
    JURI_TRY(const auto copy, privateCopy(path, folder));
    auto content = guarded(path, [&] {
        SQLite::Database database("file:" + copy + "?immutable=1",
                                  SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
        int steps = kStepLimit;
        harden(database.getHandle());
        limitSteps(database.getHandle(), steps);
        checkContent(database);
        return readContent(database);
    });
    if (!content) // whatever SQLite calls it, to the reader the file is damaged
        return Error{ErrorCode::Damaged, path, content.error().detail};
    return content;
}

} // namespace juri::store
