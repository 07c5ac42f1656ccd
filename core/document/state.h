#pragma once

#include "document/document.h"
#include "document/judging.h"
#include "document/key_store.h"
#include "document/locks.h"
#include "document/register_view.h"
#include "merge/visibility.h"
#include "record/brief.h"
#include "record/wrapped_key.h"
#include "store/event_file.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace juri::document {

/// Who looked and what was carried is no part of what a document says: receipts
/// and stations stand outside the digest.
inline bool isContent(record::Kind kind)
{
    return kind != record::Kind::Receipt && kind != record::Kind::Station;
}

/// One step back or forward: the sheets it changed, as they were before and after.
struct UndoEntry {
    struct Change {
        CompetitorId competitor;
        std::optional<store::Draft> before; ///< nothing: there was no draft
        std::optional<store::Draft> after;
    };
    Step step;
    std::vector<Change> changes;
};

/// What is derived from the records, kept while the document is open.
struct Derived {
    explicit Derived(const PublicKey& root) : visibility(root) { }

    merge::Visibility visibility;
    Registers registers;
    model::Event event;
    Locks locks;
    std::vector<model::Ballot> ballots; ///< by key
};

/// The inside of a Document, for the operations of this folder alone.
struct Document::State {
    State(Environment given, store::EventFile opened, PublicKey root)
        : environment(std::move(given)), file(std::move(opened)), authority(root), derived(root)
    {
    }

    Environment environment;
    store::EventFile file;
    bool isStale = false; ///< the file may say something else
    Kind kind = Kind::Event;
    bool anonymised = false; ///< an anonymised copy: it can be read, and checked
    bool onNetwork = false;  ///< on a network share: only read there
    DocId doc;
    merge::Authority authority;
    std::unordered_map<RecordId, record::Kind> records;
    Derived derived;

    std::optional<Identity> identity; ///< the key this computer writes with

    // judge documents
    record::Brief brief;
    std::map<std::pair<StageId, CompetitorId>, store::Draft> drafts;
    std::map<StageId, store::Draft> practice; ///< of this session; never in the file
    std::vector<UndoEntry> undo;
    std::vector<UndoEntry> redo;

    std::function<void(const ChangeSet&)> listener;
};

/// Reads everything of an opened file.
Result<std::unique_ptr<Document::State>> loadState(store::EventFile file,
                                                   const Environment& environment);

/// Whether every record is what its id says, and together they are the set that was
/// committed last: SQLite's own check notices about half of what a bad medium changes.
///
/// Errors   Damaged
Outcome proveRecords(const Document::State& state);

/// The hash of the ids that are content: receipts and stations do not count.
RecordId digestOf(const std::unordered_map<RecordId, record::Kind>& records);

/// Reads the file of an open document again, after a commit that failed: it may have
/// happened all the same. If it cannot be read, everything stays as it is, and is stale.
///
/// Out      whether anything is another than before; then undo is forgotten
Result<bool> reloadState(Document::State& state);

/// The records of rubrics and of the maps between them.
Result<std::vector<record::Record>> readRubrics(const store::EventFile& file);

/// Event from registers, or from a judge's brief; `rubrics` as readRubrics() gives them.
model::Event deriveEvent(const Document::State& state, const RegisterView& view,
                         const std::vector<record::Record>& rubrics);

} // namespace juri::document
