#include "document/uncounted.h"

#include "record/registers.h"

#include <algorithm>

namespace juri::document {

using model::BallotState;

Result<std::optional<BallotState>> Uncounted::why(const record::Record& record)
{
    if (const auto unseen = m_visibility.unseen(record))
        return unseen;
    JURI_TRY(const auto* covered, coveredOf(record.header.registerName));
    const auto isIn = [&](const merge::RecordSet& set) { return set.contains(record.id); };
    if (!std::ranges::all_of(*covered, isIn))
        return std::optional(BallotState::Late);
    return std::optional<BallotState>();
}

Result<std::vector<const StageLock*>> Uncounted::locksOn(const std::string& registerName) const
{
    using Found = std::vector<const StageLock*>;
    if (m_locks.empty())
        return Found();
    const auto name = model::splitRegister(registerName);
    if (name.kind == "ballot") {
        const auto key = record::ballotOf(registerName);
        return key ? locksOf(m_locks, m_event, *key) : Found();
    }
    if (const auto ranking = record::rankingOf(registerName)) {
        JURI_TRY(const auto records, m_file.recordsOf(registerName));
        return locksOf(m_locks, m_event, *ranking, pointersTo(records));
    }
    if (name.kind != "handin")
        return Found();
    const auto lock = m_locks.find({StageId(model::splitRegister(name.rest).kind), "all"});
    if (lock == m_locks.end())
        return Found();
    return Found{&lock->second};
}

Result<const Uncounted::Covered*> Uncounted::coveredOf(const std::string& registerName)
{
    const auto [found, isNew] = m_covered.emplace(registerName, Covered());
    if (!isNew)
        return &found->second;
    JURI_TRY(const auto locks, locksOn(registerName));
    if (locks.empty())
        return &found->second;
    JURI_TRY(const auto records, m_file.recordsOf(registerName));
    for (const auto* lock : locks)
        found->second.push_back(merge::withinLock(pointersTo(records), lock->state.content));
    return &found->second;
}

} // namespace juri::document
