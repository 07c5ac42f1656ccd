#pragma once

#include "base/result.h"
#include "document/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace juri::document {

/// A file that a merge refused. Its bytes are kept, so that it can be looked at, and
/// salvaged, when its sender has long lost it.
struct KeptFile {
    std::int64_t number = 0; ///< from 1, in the order of refusal
    std::string file;
    Error reason; ///< subject: the file
    Timestamp when;
    std::size_t size = 0;

    bool operator==(const KeptFile&) const = default;
};

/// By number.
Result<std::vector<KeptFile>> keptFiles(const Document& document);

/// Writes one of them as it came.
///
/// Errors   UnknownImport; FileExists, NotWritable, DiskFull, StorageFailed (outPath)
Outcome saveKept(const Document& document, std::int64_t number, const std::string& outPath);

} // namespace juri::document
