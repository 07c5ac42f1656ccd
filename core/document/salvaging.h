#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

namespace juri::document {

struct SalvageReport {
    std::string file;
    std::size_t added = 0;
    std::size_t known = 0;
    std::size_t damaged = 0;    ///< places where a record does not read any more
    std::vector<Error> refused; ///< whole records that may not enter; subject: register
    RecordId digest;
};

/// Takes from a damaged score file the records that verify one by one, and says which
/// did not. The file stays as it is, and is listed like any that was merged.
///
/// Errors   FileNotFound, NotReadable; Damaged (nothing in it can be used, or a sealed file
///          that is not whole); SealedForOthers;
///          WrongDocument, NotWritable, DiskFull, StorageFailed
Result<SalvageReport> salvage(Document& document, const std::string& path);

} // namespace juri::document
