#pragma once

#include "document/state.h"
#include "merge/register_graph.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace juri::document {

/// One operation: one transaction and one ChangeSet. Everything is written to
/// the file first; the open document changes only once the commit has held.
/// Given up at any moment, neither knows of it.
class Operation {
public:
    /// Errors   NotWritable, OnNetwork, Withheld (an anonymised copy), StorageFailed
    static Result<Operation> begin(Document& document);

    /// Signs a record with this computer's key, on top of the register's heads
    /// and of `onTopOf`.
    ///
    /// Errors   NoKey, NotPermitted, and those of the store
    Result<RecordId> write(record::Kind kind, const std::string& registerName, const Bytes& payload,
                           const std::vector<RecordId>& onTopOf = {});

    /// The same with another key: the root's, or a pack's.
    Result<RecordId> writeAs(const Identity& identity, record::Kind kind,
                             const std::string& registerName, const Bytes& payload,
                             const std::vector<RecordId>& onTopOf = {});

    /// Takes a record made elsewhere and accepted already; one that is known is passed over.
    Outcome add(const record::Record& record);

    /// Grants that come with records, so that those can be accepted.
    merge::Authority& authority() { return m_authority; }

    Outcome put(const store::Draft& draft);
    Outcome removeDraft(const StageId& stage, const CompetitorId& competitor);

    store::EventFile& file() { return m_state->file; }
    const store::EventFile& file() const { return m_state->file; }
    bool isKnown(const RecordId& id) const;
    bool isReceipt(const RecordId& id) const;

    /// The place the key's next record will have in its writer's chain.
    Result<std::uint64_t> nextSequence(const Identity& identity);

    /// Which records count, as it will be; up to date after derive().
    const merge::Visibility& visibility() const
    {
        return m_visibility ? *m_visibility : m_state->derived.visibility;
    }
    const Locks& locks() const { return m_locks ? *m_locks : m_state->derived.locks; }

    /// The document's digest as it will be.
    RecordId digest() const;

    bool changesSetup() const { return m_changes.setup; }

    /// Brings the registers that records were added to since the last call up to date.
    Outcome derive();

    /// The registers as they will be; up to date after derive().
    RegisterView view() const { return {m_state->derived.registers, m_changed}; }

    /// The competition and its ballots as they will be. Calls derive().
    struct Preview {
        const model::Event& event;
        const std::vector<model::Ballot>& ballots;
    };
    Result<Preview> preview();

    /// Errors   those of the store; NotPermitted (what was written lies outside this
    ///          computer's scope): then nothing has happened
    Result<ChangeSet> commit(ChangeSet changes = {});

private:
    Operation(Document::State& state, store::EventFile::Transaction transaction);

    Result<std::vector<record::Record>> recordsOf(const std::string& registerName) const;
    std::vector<RecordId> headsOf(const std::string& registerName) const;
    Outcome announceStation(const Identity& identity);
    Outcome deriveRegister(const std::string& registerName);
    Outcome deriveRegisters(bool ballotsToo);
    void note(const std::string& registerName);
    Outcome checkScope() const;
    Outcome updateVisibility();
    Outcome updateEvent();
    Outcome updateLocks();
    void markFixed(const Locks& fixed, bool areNew);
    const model::Event& event() const { return m_event ? *m_event : m_state->derived.event; }
    void markRankings();
    std::set<model::BallotKey> touchedBallots() const;
    std::set<std::pair<StageId, JudgeId>> touchedSheets() const;
    void install(const std::set<model::BallotKey>& touched,
                 const std::set<std::pair<StageId, JudgeId>>& sheets);
    void installBallots(const std::set<model::BallotKey>& touched,
                        const std::set<std::pair<StageId, JudgeId>>& sheets);
    void installSheets(const StageId& stage, const JudgeId& judge);

    struct Chain {
        std::uint64_t sequence = 0;
        RecordId last;
    };
    Result<Chain*> chainOf(const Identity& identity);

    Document::State* m_state;
    store::EventFile::Transaction m_transaction;
    merge::Authority m_authority;
    std::optional<merge::Visibility> m_visibility; ///< when it is another one
    std::optional<Locks> m_locks;                  ///< when they are others
    Registers m_changed;
    std::optional<model::Event> m_event;                        ///< when setup changed
    std::vector<model::Ballot> m_ballots;                       ///< of the last preview()
    std::map<std::string, std::vector<record::Record>> m_added; ///< by register
    std::set<std::string> m_stale; ///< registers that derive() has to do
    std::unordered_map<RecordId, record::Kind> m_new;
    std::vector<RecordId> m_written; ///< with this computer's key
    std::map<std::pair<PublicKey, WriterId>, Chain> m_chains;
    std::map<std::pair<StageId, CompetitorId>, std::optional<store::Draft>> m_drafts;
    std::set<std::pair<StageId, JudgeId>> m_handIns;
    std::set<std::pair<StageId, JudgeId>> m_sheets; ///< of which rankings came
    ChangeSet m_changes;
    bool m_visibilityIsStale = false;
    bool m_eventIsStale = false;
    bool m_locksAreStale = false;
};

/// Chooses one version of a ballot or an order, or with nothing opens the choice again.
///
/// In       take: one of the register's versions
/// Errors   Usage (no reason), and those of an operation
Result<ChangeSet> writeResolve(Document& document, const std::string& registerName,
                               const std::optional<RecordId>& take, const std::string& reason);

} // namespace juri::document
