#pragma once

#include "base/bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juri::record {

using Digest = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 of a domain word and the bytes after it.
Digest hash(std::string_view domain, ByteView bytes);

/// First 16 bytes of BLAKE2b-256 of the root key: the competition's identity.
DocId docIdOf(const PublicKey& root);

/// The id of a competitor, judge or panel: only its creator can begin it.
///
/// Out      32 hexadecimal characters: the first 16 bytes of BLAKE2b-256 of
///          author and nonce
std::string makeId(const PublicKey& author, ByteView nonce);

/// An attachment's identity: the same file attached twice is one.
FileHash fileHashOf(ByteView bytes);

/// The hash of a set of records: of their ids, sorted. The order of ids does not
/// matter; an id given twice counts once.
RecordId digestOf(std::vector<RecordId> ids);

/// The first 40 bits as 8 characters of base 32 without look-alikes: short
/// enough to read out, the same on both sides of a hand-over.
std::string fingerprint(ByteView hash);

} // namespace juri::record
