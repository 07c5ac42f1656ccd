#include "store/formats.h"

#include "sql.h"
#include "store/opening.h"

#include <array>

namespace juri::store {
namespace {

/// By format, from 1.
constexpr std::array<const char*, kFormat> kSteps{sql::kSchema1, sql::kSchema2};

} // namespace

void addTables(SQLite::Database& database, int from, int to)
{
    for (int format = from; format < to; ++format)
        database.exec(kSteps.at(static_cast<std::size_t>(format)));
    database.exec("pragma user_version = " + std::to_string(to));
}

int formatOf(SQLite::Database& database)
{
    return database.execAndGet("pragma user_version").getInt();
}

} // namespace juri::store
