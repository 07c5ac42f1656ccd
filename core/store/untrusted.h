#pragma once

#include "base/result.h"
#include "record/record.h"

#include <string>
#include <vector>

namespace juri::store {

/// What can be taken from somebody else's document: its records and how many
/// unsigned drafts stay behind.
struct UntrustedContent {
    DocId doc;
    std::vector<record::Record> records; ///< by id; not verified in any way
    std::size_t drafts = 0;
};

/// Reads a document nobody vouches for: a private copy, read-only, with every
/// limit of merge.md 2.1 in force, its schema compared word for word. The
/// document itself is never opened by SQLite and never written to.
///
/// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged
Result<UntrustedContent> readUntrusted(const std::string& path);

} // namespace juri::store
