#include "merge/trust.h"

#include <unordered_map>

namespace juri::merge {

using record::Kind;
using record::Record;

/// Gathers revocations from the root downwards: who may revoke coordinators is never
/// revoked, and who may revoke judges' keys is settled before those are looked at.
class Trust::Builder {
public:
    Builder(Trust& trust, std::span<const Record* const> records) : m_trust(trust)
    {
        for (const auto* record : records)
            m_records.emplace(record->id, record);
    }

    void build()
    {
        settle(); // the keys as granted, nothing revoked yet
        const auto granted = m_trust.m_authority.all();
        addRevocations(true);
        settle();
        addRevocations(false);
        settle();
        for (const auto& [key, grantee] : granted) {
            if (!m_trust.m_authority.find(key))
                m_trust.m_disowned.insert(key);
        }
    }

private:
    /// The keys that believed grants lead to.
    void settle()
    {
        std::vector<const Record*> believed;
        for (const auto& [id, record] : m_records) {
            const auto kind = record->header.kind;
            if ((kind == Kind::Grant || kind == Kind::Device) && isInChain(*record))
                believed.push_back(record);
        }
        m_trust.m_authority = Authority(m_trust.m_authority.root());
        m_trust.m_authority.add(believed);
    }

    bool isInChain(const Record& record) const
    {
        const auto revoked = m_trust.m_revoked.find(record.header.author);
        return revoked == m_trust.m_revoked.end() || revoked->second.contains(record.id);
    }

    void addRevocations(bool byRoot)
    {
        std::vector<const Record*> revocations;
        for (const auto& [id, record] : m_records) {
            const auto key = record->header.kind == Kind::Revoke ? keyOf(*record) : std::nullopt;
            if (key && isInChain(*record) && mayRevoke(record->header.author, *key, byRoot))
                revocations.push_back(record);
        }
        for (const auto* record : revocations) {
            if (const auto revoke = record::decodeRevoke(record->payload()))
                apply(*keyOf(*record), *revoke);
        }
    }

    bool mayRevoke(const PublicKey& author, const PublicKey& key, bool byRoot) const
    {
        const auto* by = m_trust.m_authority.find(author);
        const auto* target = m_trust.m_authority.find(key);
        if (!by || !target || target->isRoot || by->isRoot != byRoot)
            return false;
        return byRoot
            || (by->isCoordinator() && by->role != record::Role::DataEntry
                && !target->isCoordinator() && by->reaches(target->scope));
    }

    void apply(const PublicKey& key, const record::RevokePayload& revoke)
    {
        Chain trusted;
        for (const auto& point : revoke.trusted)
            addChain(trusted, point);
        cover(key, trusted);
        for (const auto& [id, record] : m_records) {
            const auto device = record->header.kind == Kind::Device ? keyOf(*record) : std::nullopt;
            if (device && record->header.author == key && isOnlyADevice(*device))
                cover(*device, trusted);
        }
    }

    /// A judge who names somebody else's key does not take it along.
    bool isOnlyADevice(const PublicKey& key) const
    {
        const auto* grantee = m_trust.m_authority.find(key);
        return !grantee || (!grantee->isRoot && !grantee->isCoordinator());
    }

    void addChain(Chain& trusted, const record::RevokePayload::Trusted& point) const
    {
        for (auto found = m_records.find(point.last); found != m_records.end();
             found = m_records.find(found->second->header.previous)) {
            const auto& header = found->second->header;
            if (header.author != point.key || header.writer != point.writer)
                return;
            trusted.insert(found->first);
        }
    }

    void cover(const PublicKey& key, const Chain& trusted)
    {
        const auto [known, isNew] = m_trust.m_revoked.emplace(key, trusted);
        if (!isNew)
            std::erase_if(known->second, [&](const auto& id) { return !trusted.contains(id); });
    }

    Trust& m_trust;
    std::unordered_map<RecordId, const Record*> m_records;
};

Trust::Trust(const PublicKey& root) : m_authority(root) { }

Trust::Trust(const PublicKey& root, std::span<const Record* const> records) : m_authority(root)
{
    Builder(*this, records).build();
}

bool Trust::isTrusted(const Record& record) const
{
    const auto& author = record.header.author;
    const auto revoked = m_revoked.find(author);
    const bool inChain = revoked == m_revoked.end() || revoked->second.contains(record.id);
    return inChain && !m_disowned.contains(author);
}

} // namespace juri::merge
