#include "store/local_tables.h"

#include "record/codec.h"
#include "record/payload.h"
#include "sql.h"

#include <sqlite3.h>

namespace juri::store {
namespace {

[[noreturn]] void damaged(const char* what)
{
    throw SQLite::Exception(what, SQLITE_CORRUPT);
}

/// Comments by criterion, then, if there are any, nominations by award.
Bytes encodeTexts(const model::BallotText& text)
{
    record::Encoder encoder;
    encoder.varint(text.byCriterion.size());
    for (const auto& [criterion, comment] : text.byCriterion) {
        encoder.text(criterion.text());
        encoder.text(comment);
    }
    if (text.nominations.empty())
        return encoder.take();
    encoder.varint(text.nominations.size());
    for (const auto& [award, because] : text.nominations) {
        encoder.text(award);
        encoder.text(because);
    }
    return encoder.take();
}

void decodeTexts(ByteView bytes, model::BallotText& text)
{
    record::Decoder decoder(bytes);
    const auto count = decoder.count();
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        CriterionId criterion(decoder.text());
        text.byCriterion[criterion] = decoder.text();
    }
    const auto nominated = decoder.ok() && !decoder.isFinished() ? decoder.count() : 0;
    for (std::size_t i = 0; i < nominated && decoder.ok(); ++i) {
        const auto award = decoder.text();
        text.nominations[award] = decoder.text();
    }
    if (!decoder.isFinished())
        damaged("draft");
}

Draft readDraft(SQLite::Statement& row)
{
    auto value = record::decodeBallot(columnBytes(row, 3));
    const auto verdict = row.getColumn(2).getInt();
    if (!value || verdict < 1 || verdict > static_cast<int>(model::Verdict::Absent))
        damaged("draft");
    Draft draft;
    draft.stage = StageId(row.getColumn(0).getString());
    draft.competitor = CompetitorId(row.getColumn(1).getString());
    draft.value = *std::move(value);
    draft.value.verdict = static_cast<model::Verdict>(verdict);
    draft.text.comment = row.getColumn(4).getString();
    draft.text.reason = row.getColumn(5).getString();
    decodeTexts(columnBytes(row, 6), draft.text);
    return draft;
}

Import readImport(SQLite::Statement& row)
{
    Import import;
    import.number = row.getColumn(0).getInt64();
    import.file = row.getColumn(1).getString();
    import.verdict = row.getColumn(2).getString();
    import.judge = row.getColumn(3).getString();
    import.added = row.getColumn(4).getInt64();
    import.known = row.getColumn(5).getInt64();
    import.when.milliseconds = row.getColumn(6).getInt64();
    const auto key = RecordId::from(columnBytes(row, 7));
    if (!key)
        damaged("import log");
    import.fileKey = *key;
    for (auto rest = columnBytes(row, 8); rest.size() >= 32; rest = rest.subspan(32))
        import.ids.push_back(*RecordId::from(rest.first(32)));
    return import;
}

} // namespace

LocalTables::LocalTables(Connection& connection)
    : m_connection(connection)
    , m_putDraft(connection.database(), sql::kDraftPut)
    , m_removeDraft(connection.database(), sql::kDraftRemove)
{
}

void LocalTables::put(const Draft& draft)
{
    auto marks = draft.value; // kept while recused, so that it can be taken back
    marks.verdict = model::Verdict::Scored;
    const auto content = record::encode(marks);
    const auto comments = encodeTexts(draft.text);
    m_putDraft.bind(1, draft.stage.text());
    m_putDraft.bind(2, draft.competitor.text());
    m_putDraft.bind(3, static_cast<int>(draft.value.verdict));
    bindBytes(m_putDraft, 4, content);
    m_putDraft.bind(5, draft.text.comment);
    m_putDraft.bind(6, draft.text.reason);
    bindBytes(m_putDraft, 7, comments);
    runOnce(m_putDraft);
}

void LocalTables::removeDraft(const StageId& stage, const CompetitorId& competitor)
{
    m_removeDraft.bind(1, stage.text());
    m_removeDraft.bind(2, competitor.text());
    runOnce(m_removeDraft);
}

std::vector<Draft> LocalTables::drafts()
{
    SQLite::Statement statement(m_connection.database(), sql::kDraftAll);
    std::vector<Draft> drafts;
    while (statement.executeStep())
        drafts.push_back(readDraft(statement));
    return drafts;
}

std::int64_t LocalTables::add(const Import& import)
{
    Bytes ids;
    for (const auto& id : import.ids)
        ids.insert(ids.end(), id.bytes.begin(), id.bytes.end());
    SQLite::Statement statement(m_connection.database(), sql::kImportAdd);
    statement.bind(1, import.file);
    statement.bind(2, import.verdict);
    statement.bind(3, import.judge);
    statement.bind(4, import.added);
    statement.bind(5, import.known);
    statement.bind(6, import.when.milliseconds);
    bindBytes(statement, 7, import.fileKey.bytes);
    bindBytes(statement, 8, ids);
    runOnce(statement);
    return m_connection.database().getLastInsertRowid();
}

std::vector<Import> LocalTables::imports()
{
    SQLite::Statement statement(m_connection.database(), sql::kImportAll);
    std::vector<Import> imports;
    while (statement.executeStep())
        imports.push_back(readImport(statement));
    return imports;
}

bool LocalTables::hasImported(const RecordId& fileKey)
{
    SQLite::Statement statement(m_connection.database(), sql::kImportFind);
    bindBytes(statement, 1, fileKey.bytes);
    return statement.executeStep();
}

void LocalTables::quarantine(const std::string& file, const std::string& reason, Timestamp when,
                             ByteView bytes)
{
    SQLite::Statement statement(m_connection.database(), sql::kQuarantineAdd);
    statement.bind(1, file);
    statement.bind(2, reason);
    statement.bind(3, when.milliseconds);
    bindBytes(statement, 4, bytes);
    runOnce(statement);
}

std::vector<Quarantined> LocalTables::quarantined()
{
    SQLite::Statement statement(m_connection.database(), sql::kQuarantineAll);
    std::vector<Quarantined> files;
    while (statement.executeStep())
        files.push_back({statement.getColumn(0).getInt64(),
                         statement.getColumn(1).getString(),
                         statement.getColumn(2).getString(),
                         {statement.getColumn(3).getInt64()},
                         static_cast<std::size_t>(statement.getColumn(4).getInt64())});
    return files;
}

std::optional<Bytes> LocalTables::quarantinedBytes(std::int64_t number)
{
    SQLite::Statement statement(m_connection.database(), sql::kQuarantineBytes);
    statement.bind(1, number);
    if (!statement.executeStep())
        return std::nullopt;
    const auto bytes = columnBytes(statement, 0);
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace juri::store
