#pragma once

#include "document/locks.h"

namespace juri::document {

/// Says of single records whether they count, and why not: those that
/// merge::Visibility leaves out, and those that came too late for a lock.
class Uncounted {
public:
    Uncounted(const store::EventFile& file, const merge::Visibility& visibility, const Locks& locks,
              const model::Event& event)
        : m_file(file), m_visibility(visibility), m_locks(locks), m_event(event)
    {
    }

    /// Nothing for a record that counts; else Hidden, Revoked, OutOfScope or Late.
    Result<std::optional<model::BallotState>> why(const record::Record& record);

private:
    using Covered = std::vector<merge::RecordSet>; ///< of each lock on a register

    Result<std::vector<const StageLock*>> locksOn(const std::string& registerName) const;
    Result<const Covered*> coveredOf(const std::string& registerName);

    const store::EventFile& m_file;
    const merge::Visibility& m_visibility;
    const Locks& m_locks;
    const model::Event& m_event;
    std::map<std::string, Covered> m_covered;
};

} // namespace juri::document
