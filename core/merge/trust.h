#pragma once

#include "merge/authority.h"

#include <unordered_set>

namespace juri::merge {

/// Which records are still believed when keys are revoked (merge.md 4.4): of a
/// revoked key and its devices only those in the trusted chains, of several
/// revocations those that all of them trust; and nothing of a key whose every
/// grant is not believed itself.
class Trust {
public:
    explicit Trust(const PublicKey& root);

    /// In       records: at least every grant, device and revoke that is held, and all
    ///          records of the keys they revoke; others are ignored
    Trust(const PublicKey& root, std::span<const record::Record* const> records);

    bool isTrusted(const record::Record& record) const;

    /// Whether something revokes the key, or the pack key that named it.
    bool isRevoked(const PublicKey& key) const { return m_revoked.contains(key); }

    /// Whether nothing at all is revoked.
    bool isPlain() const { return m_revoked.empty(); }

    /// The keys by what is believed alone.
    const Authority& authority() const { return m_authority; }

    /// The same records are believed; new keys make no difference.
    bool operator==(const Trust& other) const
    {
        return m_revoked == other.m_revoked && m_disowned == other.m_disowned;
    }

private:
    using Chain = std::unordered_set<RecordId>;
    class Builder;

    Authority m_authority;
    std::map<PublicKey, Chain> m_revoked; ///< what is trusted of each revoked key
    std::set<PublicKey> m_disowned;       ///< granted, but by nothing that is believed
};

} // namespace juri::merge
