#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "record/keys.h"

#include <span>
#include <vector>

/// Sealed score files: only the coordinators they are sealed to can read them. Sealing
/// hides and proves nothing: the records inside are signed as ever (FORMAT.md).
namespace juri::record {

using SealingKeyId = ByteString<16, struct SealingKeyIdTag>; ///< its hash, as files name it

/// The key others seal files to for whoever holds this one; it follows from the seed.
SealingKey sealingKeyOf(const KeyPair& key);
SealingKeyId sealingKeyId(const SealingKey& key);

/// In       recipients: 1 to 1000 keys, any order; one given twice counts once
Bytes seal(const DocId& doc, ByteView bundle, const std::vector<SealingKey>& recipients,
           RandomSource& random);

/// Whether the bytes begin as a sealed file does.
bool looksSealed(ByteView bytes);

/// What a sealed file says in the clear: whose it is, and how many can read it.
struct SealedHead {
    DocId doc;
    std::vector<SealingKeyId> recipients; ///< key ids, ascending
};

/// Errors   NotAJuriFile, Damaged, NewerFormat
Result<SealedHead> readSealedHead(ByteView bytes);

/// The bundle inside, whole or not at all. Says nothing of its records.
///
/// In       keys: those of this computer
/// Errors   as readSealedHead(); SealedForOthers: none of the keys opens it
/// Cost     time and memory are bounded by the size of the bytes
Result<Bytes> unseal(ByteView bytes, std::span<const KeyPair> keys);

} // namespace juri::record
