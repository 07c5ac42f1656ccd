#pragma once

#include "record/record.h"

#include <vector>

namespace juri::record {

/// What a damaged score file still holds.
struct Salvage {
    std::vector<Record> records; ///< by id, each once; hash and signature hold
    std::size_t damaged = 0;     ///< places where a record begins that does not read
};

/// Looks for records of one competition in bytes that do not read as a whole: cut
/// short, altered, or with something lost in between. Each is taken by itself.
///
/// Cost     bounded by the size of the bytes: at most 32 times that is hashed
Salvage salvageRecords(ByteView bytes, const DocId& doc);

} // namespace juri::record
