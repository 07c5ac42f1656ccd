#pragma once

#include "model/register_state.h"
#include "store/connection.h"

#include <cstdint>
#include <map>
#include <string>

namespace juri::store {

/// The derived tables head, field, ballot, handin and badge. Throws as SQLite
/// does; see guarded().
class RegisterTable {
public:
    explicit RegisterTable(Connection& connection);

    /// Replaces all that is said of the register; of a new one there is nothing yet.
    void put(std::int64_t registerNumber, const model::RegisterState& state, bool isNew);

    std::map<std::string, model::RegisterState> all();

private:
    void clear(std::int64_t registerNumber);
    void addRecord(SQLite::Statement& statement, std::int64_t registerNumber, const RecordId& id);
    void addField(std::int64_t registerNumber, const std::string& name,
                  const model::FieldState& field);
    template <class Value>
    void addVersions(std::int64_t registerNumber, const model::Versions<Value>& versions);

    Connection& m_connection;
    SQLite::Statement m_clear[5];
    SQLite::Statement m_addHead;
    SQLite::Statement m_addField;
    SQLite::Statement m_addBallot;
    SQLite::Statement m_addHandIn;
    SQLite::Statement m_addBadge;
};

} // namespace juri::store
