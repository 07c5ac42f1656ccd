#pragma once

#include "base/result.h"
#include "record/record.h"

#include <vector>

namespace juri::record {

/// The content of a score file: records of one competition.
struct Bundle {
    DocId doc;
    std::vector<Record> records; ///< by id, each once

    bool operator==(const Bundle&) const = default;
};

/// Laws     the same set of records gives the same bytes, whatever their order
Bytes writeBundle(const DocId& doc, std::vector<const Record*> records);

/// Reads a whole bundle or nothing. Signatures are not looked at.
///
/// Errors   NotAJuriFile  does not begin as a score file does
///          Damaged       its trailer or a record does not fit; detail: where
///          NewerFormat   detail: the version
/// Cost     time and memory are bounded by the size of the bytes
Result<Bundle> readBundle(ByteView bytes);

/// Whether the bytes begin as a score file does.
bool looksLikeBundle(ByteView bytes);

} // namespace juri::record
