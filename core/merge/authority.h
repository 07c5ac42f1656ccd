#pragma once

#include "record/payload.h"
#include "record/record.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace juri::merge {

/// What a key may do, from the grants that lead to it. Several grants of one key
/// unite: the strongest role, every judge, every scope.
struct Grantee {
    record::Role role = record::Role::Judge;
    bool isDevice = false; ///< named by a pack key; writes that judge's ballots
    bool isRoot = false;
    JudgeId judge;       ///< pack keys and devices
    bool desk = false;   ///< enters this judge's paper sheets
    record::Scope scope; ///< of a coordinator, or of the one who granted the judge's key
    std::string name;

    bool isCoordinator() const { return !isRoot && role != record::Role::Judge; }

    bool operator==(const Grantee&) const = default;
};

/// The keys of a competition: who was granted what, by a chain from its root.
///
/// Laws     adding records in any order, in any parts, gives the same keys
///          (monotone: nothing that is added takes a key away)
class Authority {
public:
    explicit Authority(const PublicKey& root);

    /// Takes the grants and devices among the records, to a fixpoint together
    /// with those taken before. The records must be authentic. Others are ignored.
    void add(std::span<const record::Record* const> records);

    /// Null if no chain of grants leads from the root to the key.
    const Grantee* find(const PublicKey& key) const;

    const PublicKey& root() const { return m_root; }
    const std::map<PublicKey, Grantee>& all() const { return m_grantees; }

private:
    struct Waiting {
        RecordId id;
        PublicKey author;
        PublicKey key;
        std::optional<record::GrantPayload> grant; ///< nothing: a device
        std::string computer;
    };

    std::optional<Waiting> waitingOf(const record::Record& record) const;
    bool take(const Waiting& waiting);
    bool takeGrant(const Waiting& waiting, const Grantee& giver);

    PublicKey m_root;
    std::map<PublicKey, Grantee> m_grantees;
    std::vector<Waiting> m_waiting;
};

} // namespace juri::merge
