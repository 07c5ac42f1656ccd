#pragma once

#include "store/connection.h"

namespace juri::store {

/// Makes what the formats after `from` up to `to` added to the tables, and says in the
/// file that it is of format `to`. Formats only ever add; 0 is an empty file. Throws as
/// SQLite does.
void addTables(SQLite::Database& database, int from, int to);

/// The format a document says it has.
int formatOf(SQLite::Database& database);

} // namespace juri::store
