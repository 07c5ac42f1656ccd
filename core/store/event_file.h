#pragma once

#include "base/result.h"
#include "model/ballot.h"
#include "model/register_state.h"
#include "record/record.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace juri::store {

class Connection;

/// A sheet that is being marked, not yet signed. The marks of a recused or absent
/// sheet are kept until it is signed, so that the verdict can be taken back.
struct Draft {
    StageId stage;
    CompetitorId competitor;
    model::BallotValue value;
    model::BallotText text;

    bool operator==(const Draft&) const = default;
};

/// A line of the log of merged files.
struct Import {
    std::int64_t number = 0; ///< given by the file, from 1
    std::string file;
    std::string verdict;
    std::string judge;
    std::int64_t added = 0;
    std::int64_t known = 0;
    Timestamp when;
    RecordId fileKey;
    std::vector<RecordId> ids; ///< all records the file held: the `added` ones first

    /// The records that came with this file and were not here before.
    std::span<const RecordId> brought() const
    {
        return std::span(ids).first(std::min(ids.size(), static_cast<std::size_t>(added)));
    }

    bool operator==(const Import&) const = default;
};

/// A refused file whose bytes are kept.
struct Quarantined {
    std::int64_t number = 0; ///< from 1
    std::string file;
    std::string reason; ///< the name of its verdict
    Timestamp when;
    std::size_t size = 0;

    bool operator==(const Quarantined&) const = default;
};

enum class Mode {
    ReadWrite, ///< one program at a time; others are refused
    ReadOnly,
    Untouched, ///< read only, and what a killed program left behind is not finished: on
               ///< a network share that program may be running on another computer
};

/// A document on disk: one SQLite database, described in core/store/FORMAT.md.
///
/// Every change is made inside a Transaction. After an error the transaction
/// must be given up; the file is then as it was before.
class EventFile {
public:
    /// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat (detail: the
    ///          file's format), Damaged, InUse, StorageFailed; subject: the path.
    ///          Opening never creates a file and never brings one up to this format.
    static Result<EventFile> open(const std::string& path, Mode mode);

    /// Makes a document of an empty file, such as NewFile begins.
    ///
    /// Errors   NotWritable, DiskFull, StorageFailed
    static Outcome initialise(const std::string& path, const std::map<std::string, Bytes>& meta);

    EventFile(EventFile&&) noexcept;
    EventFile& operator=(EventFile&&) noexcept;
    ~EventFile();

    const std::string& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// All or nothing, durable once commit() has answered without an error. One that
    /// failed has not happened, unless it was its very last step that failed.
    class Transaction {
    public:
        Transaction(Transaction&&) noexcept;
        ~Transaction(); ///< rolls back unless committed
        Outcome commit();

    private:
        friend class EventFile;
        explicit Transaction(Connection& connection);
        struct Begun;
        std::unique_ptr<Begun> m_begun;
    };
    Result<Transaction> begin();

    int format() const;
    bool isOlder() const; ///< than this program's format: to be brought up before it is written

    /// Brings it up to this program's format, in one transaction; the records stay.
    Outcome bringUp();

    /// Writes all of it into an empty file. The copy is not yet on the medium for good,
    /// and has to be read back: see document/backups.h.
    Outcome copyInto(const std::string& path) const;

    Result<std::optional<Bytes>> meta(const std::string& key) const;
    Outcome setMeta(const std::string& key, ByteView value);

    // Records
    Outcome add(const record::Record& record); ///< must not be here yet
    Result<std::unordered_map<RecordId, record::Kind>> recordIds() const;
    Result<std::vector<record::Record>> allRecords() const; ///< in order of arrival

    /// Whether every record's id is the hash of its body. Reads all of them.
    ///
    /// Errors   Damaged
    Outcome checkHashes() const;
    Result<std::vector<record::Record>> recordsOf(const std::string& registerName) const;
    Result<std::vector<record::Record>> recordsOf(record::Kind kind) const;
    Result<std::vector<record::Record>> recordsBy(const PublicKey& author) const;
    Result<std::vector<std::string>> registerNames() const; ///< those that have records
    Result<std::optional<record::Record>> record(const RecordId& id) const;

    struct LastOfWriter {
        RecordId id;
        std::uint64_t sequence = 0; ///< 0: the writer has written nothing here
    };
    Result<LastOfWriter> lastOfWriter(const PublicKey& author, const WriterId& writer) const;

    // Derived tables
    /// isNew: nothing is said of the register yet, so nothing need be replaced.
    Outcome put(const std::string& registerName, const model::RegisterState& state, bool isNew);
    Result<std::map<std::string, model::RegisterState>> registers() const;

    // Local tables
    Outcome put(const Draft& draft);
    Outcome removeDraft(const StageId& stage, const CompetitorId& competitor);
    Result<std::vector<Draft>> drafts() const; ///< by stage and competitor

    Result<std::int64_t> add(const Import& import); ///< gives its number
    Result<std::vector<Import>> imports() const;
    Result<bool> hasImported(const RecordId& fileKey) const;
    Outcome quarantine(const std::string& file, const std::string& reason, Timestamp when,
                       ByteView bytes);
    Result<std::vector<Quarantined>> quarantined() const; ///< by number
    Result<std::optional<Bytes>> quarantinedBytes(std::int64_t number) const;

    // Attachments, by the hash of their bytes, which is not checked here
    Outcome putAttachment(const FileHash& hash, ByteView bytes); ///< instead of what is there
    Outcome removeAttachment(const FileHash& hash);
    Result<std::optional<Bytes>> attachment(const FileHash& hash) const;
    Result<std::set<FileHash>> attachments() const;

    /// By hash, the hash that the bytes have: another one where they are damaged. Reads
    /// all of them.
    Result<std::map<FileHash, FileHash>> attachmentContents() const;

private:
    struct Parts;
    EventFile(std::string path, bool readOnly, std::unique_ptr<Parts> parts);

    std::string m_path;
    bool m_readOnly = false;
    std::unique_ptr<Parts> m_parts;
};

} // namespace juri::store
