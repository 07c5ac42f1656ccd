#pragma once

#include "merge/authority.h"

namespace juri::merge {

/// What belongs to which regions and categories, for authority only (merge.md 4.4),
/// and so what keys of a limited scope may say that counts.
class Scopes {
public:
    Scopes() = default;

    /// In       records: believed and not hidden; of those that set up competitors,
    ///          judges and panels all that are held
    Scopes(const Authority& authority, std::span<const record::Record* const> records);

    /// Whether the author's scope reaches what the record is about.
    bool covers(const record::Record& record) const;

    /// Whether what a key says in a register counts, whatever it says there.
    bool reaches(const PublicKey& key, const std::string& registerName) const;

    /// Whether no key has a limited scope.
    bool isPlain() const { return m_limited.empty(); }

    bool operator==(const Scopes&) const = default;

private:
    void begin(const Authority& authority, const record::Record& record);
    bool coversEntry(const Grantee& author, const std::string& competitor) const;
    bool coversOwn(const Grantee& author, const std::string& id) const;
    bool coversEntries(const Grantee& author, const record::Record& record) const;
    bool coversRanking(const Grantee& author, const record::Record& record) const;

    std::map<PublicKey, Grantee> m_limited;         ///< keys of a limited scope
    std::map<std::string, record::Scope> m_entries; ///< all that each competitor ever had
    std::map<std::string, record::Scope> m_makers;  ///< of judges and panels: their maker's
};

} // namespace juri::merge
