#include "store/event_file.h"

#include "sql.h"
#include "store/attachment_table.h"
#include "store/connection.h"
#include "store/formats.h"
#include "store/local_tables.h"
#include "store/opening.h"
#include "store/records.h"
#include "store/register_table.h"

#include <sqlite3.h>

namespace juri::store {

/// The connection and the tables on it, in the order they must go.
struct EventFile::Parts {
    explicit Parts(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
        , records(*connection)
        , registers(*connection)
        , local(*connection)
        , attachments(*connection)
        , format(formatOf(connection->database()))
    {
    }

    std::unique_ptr<Connection> connection;
    Records records;
    RegisterTable registers;
    LocalTables local;
    AttachmentTable attachments;
    int format;
};

EventFile::EventFile(std::string path, bool readOnly, std::unique_ptr<Parts> parts)
    : m_path(std::move(path)), m_readOnly(readOnly), m_parts(std::move(parts))
{
}

EventFile::EventFile(EventFile&&) noexcept = default;
EventFile& EventFile::operator=(EventFile&&) noexcept = default;
EventFile::~EventFile() = default;

Result<EventFile> EventFile::open(const std::string& path, Mode mode)
{
    JURI_CHECK(checkHeader(path));
    JURI_TRY(auto connection, openConnection(path, mode));
    const bool readOnly = mode != Mode::ReadWrite
        || sqlite3_db_readonly(connection->database().getHandle(), "main") == 1;
    JURI_TRY(auto parts,
             guarded(path, [&] { return std::make_unique<Parts>(std::move(connection)); }));
    return EventFile(path, readOnly, std::move(parts));
}

Outcome EventFile::initialise(const std::string& path, const std::map<std::string, Bytes>& meta)
{
    return guarded(path, [&] {
        SQLite::Database database(path, SQLITE_OPEN_READWRITE);
        database.exec("pragma journal_mode = delete");
        database.exec("begin");
        addTables(database, 0, kFormat);
        SQLite::Statement put(database, sql::kMetaPut);
        for (const auto& [key, value] : meta) {
            put.bind(1, key);
            bindBytes(put, 2, value);
            runOnce(put);
        }
        database.exec("pragma application_id = " + std::to_string(kApplicationId));
        database.exec("commit");
    });
}

struct EventFile::Transaction::Begun {
    explicit Begun(Connection& connection)
        : path(connection.path()), transaction(connection.database())
    {
    }

    std::string path;
    SQLite::Transaction transaction;
};

EventFile::Transaction::Transaction(Connection& connection)
    : m_begun(std::make_unique<Begun>(connection))
{
}

EventFile::Transaction::Transaction(Transaction&&) noexcept = default;
EventFile::Transaction::~Transaction() = default;

Outcome EventFile::Transaction::commit()
{
    auto outcome = guarded(m_begun->path, [&] { m_begun->transaction.commit(); });
    if (!outcome)
        m_begun.reset(); // rolls back, so that the file can be read again
    return outcome;
}

Result<EventFile::Transaction> EventFile::begin()
{
    if (m_readOnly)
        return Error{ErrorCode::NotWritable, m_path};
    m_parts->records.forgetNumbers();
    return guarded(m_path, [&] { return Transaction(*m_parts->connection); });
}

Outcome EventFile::copyInto(const std::string& path) const
{
    return guarded(m_path, [&] {
        SQLite::Statement statement(m_parts->connection->database(), "vacuum into ?");
        statement.bind(1, path);
        runOnce(statement);
    });
}

Result<std::optional<Bytes>> EventFile::meta(const std::string& key) const
{
    return guarded(m_path, [&]() -> std::optional<Bytes> {
        SQLite::Statement statement(m_parts->connection->database(), sql::kMetaGet);
        statement.bind(1, key);
        if (!statement.executeStep())
            return std::nullopt;
        const auto bytes = columnBytes(statement, 0);
        return Bytes(bytes.begin(), bytes.end());
    });
}

Outcome EventFile::setMeta(const std::string& key, ByteView value)
{
    return guarded(m_path, [&] {
        SQLite::Statement statement(m_parts->connection->database(), sql::kMetaPut);
        statement.bind(1, key);
        bindBytes(statement, 2, value);
        runOnce(statement);
    });
}

Outcome EventFile::add(const record::Record& record)
{
    return guarded(m_path, [&] { m_parts->records.add(record); });
}

Result<std::unordered_map<RecordId, record::Kind>> EventFile::recordIds() const
{
    return guarded(m_path, [&] { return m_parts->records.ids(); });
}

Outcome EventFile::checkHashes() const
{
    return guarded(m_path, [&] { m_parts->records.checkHashes(); });
}

Result<std::vector<record::Record>> EventFile::allRecords() const
{
    return guarded(m_path, [&] { return m_parts->records.all(); });
}

Result<std::vector<record::Record>> EventFile::recordsOf(const std::string& registerName) const
{
    return guarded(m_path, [&] { return m_parts->records.ofRegister(registerName); });
}

Result<std::vector<record::Record>> EventFile::recordsOf(record::Kind kind) const
{
    return guarded(m_path, [&] { return m_parts->records.ofKind(kind); });
}

Result<std::vector<record::Record>> EventFile::recordsBy(const PublicKey& author) const
{
    return guarded(m_path, [&] { return m_parts->records.ofAuthor(author); });
}

Result<std::vector<std::string>> EventFile::registerNames() const
{
    return guarded(m_path, [&] { return m_parts->records.registerNames(); });
}

Result<std::optional<record::Record>> EventFile::record(const RecordId& id) const
{
    return guarded(m_path, [&] { return m_parts->records.one(id); });
}

Result<EventFile::LastOfWriter> EventFile::lastOfWriter(const PublicKey& author,
                                                        const WriterId& writer) const
{
    return guarded(m_path, [&] { return m_parts->records.lastOf(author, writer); });
}

Outcome EventFile::put(const std::string& registerName, const model::RegisterState& state,
                       bool isNew)
{
    return guarded(m_path, [&] {
        const auto number = m_parts->records.number(bytesOf(registerName));
        m_parts->registers.put(number, state, isNew);
    });
}

Result<std::map<std::string, model::RegisterState>> EventFile::registers() const
{
    return guarded(m_path, [&] { return m_parts->registers.all(); });
}

Outcome EventFile::put(const Draft& draft)
{
    return guarded(m_path, [&] { m_parts->local.put(draft); });
}

Outcome EventFile::removeDraft(const StageId& stage, const CompetitorId& competitor)
{
    return guarded(m_path, [&] { m_parts->local.removeDraft(stage, competitor); });
}

Result<std::vector<Draft>> EventFile::drafts() const
{
    return guarded(m_path, [&] { return m_parts->local.drafts(); });
}

Result<std::int64_t> EventFile::add(const Import& import)
{
    return guarded(m_path, [&] { return m_parts->local.add(import); });
}

Result<std::vector<Import>> EventFile::imports() const
{
    return guarded(m_path, [&] { return m_parts->local.imports(); });
}

Result<bool> EventFile::hasImported(const RecordId& fileKey) const
{
    return guarded(m_path, [&] { return m_parts->local.hasImported(fileKey); });
}

Outcome EventFile::quarantine(const std::string& file, const std::string& reason, Timestamp when,
                              ByteView bytes)
{
    return guarded(m_path, [&] { m_parts->local.quarantine(file, reason, when, bytes); });
}

Result<std::vector<Quarantined>> EventFile::quarantined() const
{
    return guarded(m_path, [&] { return m_parts->local.quarantined(); });
}

Result<std::optional<Bytes>> EventFile::quarantinedBytes(std::int64_t number) const
{
    return guarded(m_path, [&] { return m_parts->local.quarantinedBytes(number); });
}

int EventFile::format() const
{
    return m_parts->format;
}

bool EventFile::isOlder() const
{
    return m_parts->format < kFormat;
}

Outcome EventFile::bringUp()
{
    JURI_TRY(auto transaction, begin());
    JURI_TRY(const auto before, recordIds());
    JURI_CHECK(guarded(
        m_path, [&] { addTables(m_parts->connection->database(), m_parts->format, kFormat); }));
    JURI_TRY(const auto after, recordIds());
    if (after != before)
        return Error{ErrorCode::Internal, m_path, "the records changed with the format"};
    JURI_CHECK(transaction.commit());
    m_parts->format = kFormat;
    return {};
}

Outcome EventFile::putAttachment(const FileHash& hash, ByteView bytes)
{
    return guarded(m_path, [&] { m_parts->attachments.put(hash, bytes); });
}

Outcome EventFile::removeAttachment(const FileHash& hash)
{
    return guarded(m_path, [&] { m_parts->attachments.remove(hash); });
}

Result<std::optional<Bytes>> EventFile::attachment(const FileHash& hash) const
{
    return guarded(m_path, [&] { return m_parts->attachments.bytes(hash); });
}

Result<std::set<FileHash>> EventFile::attachments() const
{
    return guarded(m_path, [&] { return m_parts->attachments.hashes(); });
}

Result<std::map<FileHash, FileHash>> EventFile::attachmentContents() const
{
    return guarded(m_path, [&] { return m_parts->attachments.contents(); });
}

} // namespace juri::store
