#pragma once

#include "base/bytes.h"
#include "base/environment.h"
#include "base/result.h"
#include "document/change_set.h"
#include "model/ballot.h"
#include "model/event.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace juri::document {

enum class Kind {
    Event, ///< the organiser's and coordinators' document
    Judge, ///< one judge's assignment and marks
};

/// What documents ask of the world. The pointers outlive every document.
struct Environment {
    Clock* clock = nullptr;
    RandomSource* random = nullptr;
    std::string keysFolder;   ///< secret keys, 0600 files; made when first needed
    std::string computerName; ///< shown as provenance, decides nothing
    std::function<bool(const std::string& path)> isOnNetwork = {}; ///< none: nothing is
};

/// The real clock and randomness; keys in $JURI_KEYS or the user's data folder. On a
/// network share is what the system says, and what lies in a folder of $JURI_NETWORK.
Environment systemEnvironment();

enum class Access {
    ReadWrite,
    ReadOnly, ///< writing operations answer NotWritable
};

/// An open competition: the one door to everything in it.
///
/// Reading is by value from here; changing is by the operations in judging.h,
/// merging.h, setup.h, handing.h and packs.h. One operation is one transaction
/// and one ChangeSet: it either happens whole, durably, or not at all.
class Document {
public:
    /// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged,
    ///          InUse, StorageFailed; subject: the path. Never creates a file.
    ///
    /// Opened for writing, every record must be what its id says and the set the one that
    /// was committed last; for reading, what is damaged is left to verify() to name.
    /// On a network share it is opened for reading only, and never written to.
    ///
    /// One of an older format is brought up when it is opened for writing, see migrating.h.
    static Result<Document> open(const std::string& path, const Environment& environment,
                                 Access access = Access::ReadWrite);

    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

    Kind kind() const;
    const std::string& path() const;
    bool isReadOnly() const;
    bool isOnNetwork() const;  ///< to be copied to this computer before it is changed
    bool isAnonymised() const; ///< names and comments were withheld: it cannot be changed
    int format() const;        ///< of the file, see core/store/FORMAT.md
    bool hasKey() const;       ///< this computer holds a key that may write records here

    const model::Event& event() const;

    /// Ballots as the records tell them, drafts apart; by key.
    const std::vector<model::Ballot>& ballots() const;

    /// The judge a judge document belongs to; empty in an event document.
    const JudgeId& judge() const;

    /// Hash of the sorted ids of all records except receipts and stations.
    RecordId digest() const;
    std::size_t recordCount() const; ///< counted as digest() does

    /// Called after each change, on the thread that made it.
    void setListener(std::function<void(const ChangeSet&)> listener);

    struct State;
    State& state() { return *m_state; } ///< for the operations of this folder alone
    const State& state() const { return *m_state; }

private:
    explicit Document(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace juri::document
