#pragma once

#include "document/locks.h"
#include "document/results.h"

namespace juri::document {

/// "all", "region=Banten", "category=A": the group's name in registers.
std::string groupName(const GroupChoice& group);

/// The result's ranks and values as a lock keeps them.
std::vector<record::LockPayload::Place> placesOf(const StageResult& result);

/// Says whether the result is locked, by a lock of its group or of the whole stage, and
/// what has changed since.
Outcome applyLock(const Document& document, StageResult& result);

} // namespace juri::document
