#pragma once

#include "base/bytes.h"
#include "record/record.h"

#include <span>

/// The readers of what strangers hand us, each made to take any bytes at all. Where
/// a file is protected by a signature or a check sum, that part is put right first:
/// whoever attacks a reader can do that too, and otherwise nothing behind it would
/// ever be reached. Made for libFuzzer; tests/fuzz/broken_test.cpp runs the same.
///
/// Throws   std::logic_error where a reader breaks a promise of its header
namespace fuzz {

using Reader = void (*)(juri::ByteView);

void bundle(juri::ByteView bytes);
void pack(juri::ByteView bytes);
void document(juri::ByteView bytes);
void table(juri::ByteView bytes); ///< CSV

/// Whether they would be accepted and what they amount to, signatures apart.
void takeRecords(const juri::DocId& doc, std::span<const juri::record::Record> records);

void require(bool holds, const char* promise);

} // namespace fuzz
