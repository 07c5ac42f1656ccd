#pragma once

#include "document/operation.h"

namespace juri::document {

using Holders = std::map<RecordId, std::set<RecordId>>;

/// What setting a file aside can hide, and by record all the files merged here that
/// hold it too, or record::kOwnRecord for what was written here.
Result<Holders> holdersOf(const store::EventFile& file, const store::Import& import);

/// Other files merged here may hold what a set-aside file hides; those that its
/// set-aside does not name yet are named, so that their records are seen again.
/// Does nothing without a key.
///
/// In       merging: the files, by key, that are not in the log yet
Outcome nameHolders(Operation& operation, const Document::State& state,
                    const std::map<RecordId, std::vector<RecordId>>& merging);

} // namespace juri::document
