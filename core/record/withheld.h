#pragma once

#include "record/record.h"

/// Records whose payload was left out of an anonymised copy (FORMAT.md). They keep their
/// place in the set: id, header and signature stay, and with them digest and chains.
namespace juri::record {

/// Whether a record's payload may be left out: what it says decides nothing.
bool isWithholdable(const Record& record);

/// The record without what it said.
Record withhold(const Record& record);

/// Reads what a document keeps as a record's body: whole, or withheld.
///
/// Errors   as parseRecord(); Damaged also for one that must not be withheld
Result<Record> parseStored(ByteView stored, const Signature& signature);

} // namespace juri::record
