#pragma once

#include "merge/asides.h"
#include "merge/scopes.h"
#include "merge/trust.h"
#include "model/ballot.h"

namespace juri::merge {

/// Which of the records held count, and why others do not (merge.md 4.4): all are
/// kept; not counted are those of set-aside files, those after the last trusted one
/// of a revoked key, and those outside their author's scope. Pure.
///
/// Laws     the order of the records does not matter
class Visibility {
public:
    explicit Visibility(const PublicKey& root) : m_trust(root) { }

    /// In       records: at least every grant, device, revoke and aside; all records of
    ///          revoked keys; and, where some key has a limited scope, those that set up
    ///          competitors, judges and panels. Others change nothing.
    Visibility(const PublicKey& root, std::span<const record::Record* const> records);

    /// Nothing for a record that counts; else Hidden, Revoked or OutOfScope.
    std::optional<model::BallotState> unseen(const record::Record& record) const;

    Visible visible() const;

    /// Whether every record counts.
    bool isPlain() const { return m_hidden.empty() && m_trust.isPlain() && m_scopes.isPlain(); }

    /// Whether some key acts only in a region or category.
    bool hasScopes() const { return !m_scopes.isPlain(); }

    const Trust& trust() const { return m_trust; }
    bool isAside(const RecordId& fileKey) const { return m_asides.contains(fileKey); }

    /// Whether the same records count in both.
    bool operator==(const Visibility& other) const
    {
        return m_trust == other.m_trust && m_hidden == other.m_hidden && m_scopes == other.m_scopes;
    }

private:
    bool isHidden(const record::Record& record) const;

    Trust m_trust;
    RecordSet m_hidden;
    std::set<RecordId> m_asides;
    Scopes m_scopes;
};

} // namespace juri::merge
