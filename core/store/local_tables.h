#pragma once

#include "store/connection.h"
#include "store/event_file.h"

#include <vector>

namespace juri::store {

/// The tables of this computer alone: draft, import_log and quarantine. Throws
/// as SQLite does; see guarded().
class LocalTables {
public:
    explicit LocalTables(Connection& connection);

    void put(const Draft& draft);
    void removeDraft(const StageId& stage, const CompetitorId& competitor);
    std::vector<Draft> drafts();

    std::int64_t add(const Import& import);
    std::vector<Import> imports();
    bool hasImported(const RecordId& fileKey);
    void quarantine(const std::string& file, const std::string& reason, Timestamp when,
                    ByteView bytes);
    std::vector<Quarantined> quarantined();
    std::optional<Bytes> quarantinedBytes(std::int64_t number);

private:
    Connection& m_connection;
    SQLite::Statement m_putDraft;
    SQLite::Statement m_removeDraft;
};

} // namespace juri::store
