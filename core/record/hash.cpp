#include "record/hash.h"

#include "record/code.h"

#include <algorithm>
#include <sodium.h>

namespace juri::record {
namespace {

// Picks libsodium's fastest code for this processor before anything is hashed.
[[maybe_unused]] const int kSodiumReady = sodium_init();

} // namespace

Digest hash(std::string_view domain, ByteView bytes)
{
    Digest digest;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(domain.data()),
                              domain.size());
    crypto_generichash_update(&state, bytes.data(), bytes.size());
    crypto_generichash_final(&state, digest.data(), digest.size());
    return digest;
}

DocId docIdOf(const PublicKey& root)
{
    return *DocId::from(ByteView(hash("", root.bytes)).first(16));
}

std::string makeId(const PublicKey& author, ByteView nonce)
{
    Bytes bytes(author.bytes.begin(), author.bytes.end());
    bytes.insert(bytes.end(), nonce.begin(), nonce.end());
    return toHex(ByteView(hash("", bytes)).first(16));
}

FileHash fileHashOf(ByteView bytes)
{
    return {hash("JURI-FILE-1", bytes)};
}

RecordId digestOf(std::vector<RecordId> ids)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    Bytes bytes;
    bytes.reserve(ids.size() * 32);
    for (const auto& id : ids)
        bytes.insert(bytes.end(), id.bytes.begin(), id.bytes.end());
    return {hash("JURI-SET-1", bytes)};
}

std::string fingerprint(ByteView hash)
{
    return encodeBase32(hash.first(5));
}

} // namespace juri::record
