#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace juri::bench {

/// The rows of a document, table by table, as plain SQLite takes them: what storing
/// the same thing costs without any knowledge of it.
class RawRows {
public:
    static RawRows of(const std::string& document);

    /// Only the rows that another document does not have.
    RawRows without(const RawRows& other) const;
    RawRows only(const std::vector<std::string>& tables) const;

    /// Makes a database with the tables of a document and their indexes, and no rows.
    static void makeEmpty(const std::string& path, const std::string& document);

    /// Seconds to insert all rows with prepared statements in one durable transaction,
    /// in the journal mode of documents, into a database that has the tables.
    double insertInto(const std::string& path) const;

private:
    using Value =
        std::variant<std::monostate, std::int64_t, std::string, std::vector<std::uint8_t>>;
    using Row = std::vector<Value>;

    std::map<std::string, std::vector<Row>> m_tables;
};

} // namespace juri::bench
