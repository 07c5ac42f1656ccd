#pragma once

#include "base/result.h"
#include "record/brief.h"
#include "record/record.h"
#include "record/wrapped_key.h"

#include <optional>
#include <vector>

namespace juri::record {

class Encoder;

/// The content of a judge pack: all a judge's computer needs to begin.
struct Pack {
    PublicKey root;
    std::vector<Record> records;   ///< grant chain and rubrics, by id
    Bytes brief;                   ///< as encode(Brief) made it
    std::optional<WrappedKey> key; ///< the pack key, under the judge's code; an
                                   ///< update for a judge who has one brings none
    PublicKey author;              ///< the coordinator who made the pack
};

/// Writes and signs a pack; author is set to the key's.
Bytes writePack(Pack pack, const KeyPair& key);

/// Errors   NotAJuriFile, Damaged, NewerFormat as readBundle(); BadSignature when
///          the signature is not the author's. Whether the author may make packs
///          is for the reader to ask.
Result<Pack> readPack(ByteView bytes);

bool looksLikePack(ByteView bytes);

/// What every version of a pack has at its ends, so that older programs can name the
/// version of a newer one.
struct SignedPack {
    std::uint8_t version = 0;
    ByteView content; ///< from the magic word on, without author and signature
    PublicKey author;
};

/// Errors   as readPack(); NewerFormat above `newest`
Result<SignedPack> readSignedPack(ByteView bytes, std::uint8_t newest);

/// Ends a pack: its author and the signature over all before.
void signPack(Encoder& encoder, const KeyPair& key);

} // namespace juri::record
