#pragma once

#include "record/payload.h"
#include "record/record.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace juri::merge {

/// What a key may do, from the grants that lead to it. Several grants of one key
/// unite: the strongest role, every judge, every scope.
struct Grantee {
    record::Role role = record::Role::Judge;
    bool isPack = false;   ///< granted to a judge; names devices
    bool isDevice = false; ///< named by a pack key; writes its judges' ballots
    bool isRoot = false;
    std::set<JudgeId> judges; ///< pack keys and devices; more than one only by mistake
    bool desk = false;        ///< enters its judge's paper sheets
    record::Scope scope;      ///< of a coordinator, or of the one who granted the judge's key
    std::string name;         ///< of several grants, that of the smallest record
    std::set<record::SealingKey> sealingKeys; ///< files can be sealed to them

    bool isCoordinator() const { return !isRoot && role != record::Role::Judge; }

    /// Whether it may act everywhere the other may.
    bool reaches(const record::Scope& other) const;

    bool operator==(const Grantee&) const = default;
};

/// The keys of a competition: who was granted what, by a chain from its root.
///
/// Laws     adding records in any order, in any parts, gives the same keys
///          (monotone: nothing that is added takes a key away)
class Authority {
public:
    explicit Authority(const PublicKey& root);

    /// Takes the grants and devices among the records together with those taken
    /// before. The records must be authentic. Others are ignored.
    void add(std::span<const record::Record* const> records);

    /// Null if no chain of grants leads from the root to the key.
    const Grantee* find(const PublicKey& key) const;

    const PublicKey& root() const { return m_root; }
    const std::map<PublicKey, Grantee>& all() const { return m_grantees; }

private:
    struct Statement {
        PublicKey author;
        PublicKey key;
        std::optional<record::GrantPayload> grant; ///< nothing: a device
        std::string computer;
    };

    std::optional<Statement> statementOf(const record::Record& record) const;
    void derive();
    void take(const Statement& statement, const Grantee& giver);

    PublicKey m_root;
    std::map<PublicKey, Grantee> m_grantees;
    std::map<RecordId, Statement> m_statements;
};

/// The key that a key/… register is about.
std::optional<PublicKey> keyOf(const record::Record& record);

} // namespace juri::merge
