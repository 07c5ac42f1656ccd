#include "merge/visibility.h"

namespace juri::merge {

using model::BallotState;
using record::Record;

Visibility::Visibility(const PublicKey& root, std::span<const Record* const> records)
    : m_trust(root, records)
{
    std::vector<const Record*> believed;
    for (const auto* record : records) {
        if (m_trust.isTrusted(*record))
            believed.push_back(record);
    }
    m_hidden = hiddenRecords(believed);
    m_asides = filesAside(believed);
    std::erase_if(believed, [&](const Record* record) { return isHidden(*record); });
    m_scopes = Scopes(m_trust.authority(), believed);
}

/// A choice goes with the version it chose.
bool Visibility::isHidden(const Record& record) const
{
    if (m_hidden.empty())
        return false;
    if (record.header.kind == record::Kind::Resolve) {
        const auto resolve = record::decodeResolve(record.payload());
        if (resolve && resolve->chosen && m_hidden.contains(*resolve->chosen))
            return true;
    }
    return m_hidden.contains(record.id) && isHideable(record);
}

std::optional<BallotState> Visibility::unseen(const Record& record) const
{
    if (isHidden(record))
        return BallotState::Hidden;
    if (!m_trust.isTrusted(record))
        return BallotState::Revoked;
    if (!m_scopes.covers(record))
        return BallotState::OutOfScope;
    return std::nullopt;
}

Visible Visibility::visible() const
{
    return [this](const Record& record) { return !unseen(record); };
}

} // namespace juri::merge
