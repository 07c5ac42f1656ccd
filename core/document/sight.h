#pragma once

#include "merge/visibility.h"
#include "store/event_file.h"

namespace juri::document {

/// Which of a document's records count: merge::Visibility of the records it needs.
Result<merge::Visibility> readVisibility(const store::EventFile& file, const PublicKey& root);

/// Whether a record may change which others count, as things stood before it.
bool isEvidence(const merge::Visibility& before, const record::Record& record);

} // namespace juri::document
