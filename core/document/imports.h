#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

namespace juri::document {

/// A file that was merged into this document.
struct MergedFile {
    std::int64_t number = 0; ///< from 1, in the order of merging
    std::string file;
    std::string verdict;
    std::string judge; ///< id; empty for several or none
    std::int64_t added = 0;
    std::int64_t known = 0;
    Timestamp when;
    RecordId fileKey;
    bool aside = false;

    bool operator==(const MergedFile&) const = default;
};

Result<std::vector<MergedFile>> mergedFiles(const Document& document);

/// Hides what came with one file and with no other that is not set aside too. Nothing is
/// deleted; merging the file again leaves it hidden.
///
/// Laws     results equal those of a document that never had the file
/// Errors   UnknownImport, Usage (no reason, or set aside already), WrongDocument, NoKey,
///          NotWritable, DiskFull, StorageFailed
Result<ChangeSet> setAside(Document& document, std::int64_t number, const std::string& reason);

/// Takes a set-aside back.
///
/// Errors   as setAside(); Usage where the file is not set aside
Result<ChangeSet> restore(Document& document, std::int64_t number);

} // namespace juri::document
