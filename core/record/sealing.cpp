#include "record/sealing.h"

#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>
#include <map>
#include <sodium.h>

namespace juri::record {
namespace {

constexpr std::string_view kMagic = "JURISEAL";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kRecipientLimit = 1000;
constexpr std::size_t kLockSize = 32 + crypto_box_SEALBYTES;
constexpr std::size_t kChunk = 64U << 10U;
constexpr std::size_t kChunkSealed = kChunk + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHead = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

static_assert(std::tuple_size_v<SealingKey> == crypto_box_PUBLICKEYBYTES);
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == 32);

/// Bytes that are wiped when they go.
struct Secret {
    std::array<std::uint8_t, 32> bytes{};

    Secret() = default;
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { sodium_memzero(bytes.data(), bytes.size()); }
};

struct SealingPair {
    SealingKey open{};
    Secret secret;
};

SealingPair pairOf(const KeyPair& key)
{
    Secret seed;
    seed.bytes = hash("JURI-SEALKEY-1", key.seed());
    SealingPair pair;
    crypto_box_seed_keypair(pair.open.data(), pair.secret.bytes.data(), seed.bytes.data());
    return pair;
}

/// The file's key under each recipient's.
using Locks = std::map<SealingKeyId, ByteView>;

struct Envelope {
    DocId doc;
    Locks locks;
    ByteView head; ///< all before the stream
    ByteView stream;
};

Error damaged(const char* where)
{
    return {ErrorCode::Damaged, "", where};
}

Result<Envelope> readEnvelope(ByteView bytes)
{
    if (!looksSealed(bytes))
        return Error{ErrorCode::NotAJuriFile};
    Decoder decoder(bytes.subspan(kMagic.size()));
    const auto version = decoder.u8();
    if (decoder.ok() && version > kVersion)
        return Error{ErrorCode::NewerFormat, "", std::to_string(version)};
    Envelope envelope;
    envelope.doc = decoder.fixed<DocId>();
    const auto count = decoder.count(kRecipientLimit);
    for (std::size_t i = 0; i < count && decoder.ok(); ++i) {
        const auto id = decoder.fixed<SealingKeyId>();
        const auto lock = decoder.raw(kLockSize);
        if (!envelope.locks.empty() && id <= envelope.locks.rbegin()->first)
            decoder.fail();
        envelope.locks.emplace(id, lock);
    }
    if (!decoder.ok() || version != kVersion || count == 0)
        return damaged("seal");
    envelope.stream = decoder.rest();
    envelope.head = bytes.first(bytes.size() - envelope.stream.size());
    return envelope;
}

/// Every part of the stream vouches for the head.
Digest bindingOf(ByteView head)
{
    return hash("JURI-SEALED-1", head);
}

Bytes sealStream(ByteView plain, const Secret& key, const Digest& binding)
{
    crypto_secretstream_xchacha20poly1305_state state;
    Bytes sealed(kStreamHead);
    crypto_secretstream_xchacha20poly1305_init_push(&state, sealed.data(), key.bytes.data());
    do {
        const auto part = plain.first(std::min(kChunk, plain.size()));
        plain = plain.subspan(part.size());
        const auto at = sealed.size();
        sealed.resize(at + part.size() + crypto_secretstream_xchacha20poly1305_ABYTES);
        const auto tag = plain.empty() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                       : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&state, sealed.data() + at, nullptr, part.data(),
                                                   part.size(), binding.data(), binding.size(),
                                                   static_cast<unsigned char>(tag));
    } while (!plain.empty());
    sodium_memzero(&state, sizeof state);
    return sealed;
}

/// Nothing unless every part is whole, in its place, and the last one is there.
std::optional<Bytes> openStream(ByteView stream, const Secret& key, const Digest& binding)
{
    crypto_secretstream_xchacha20poly1305_state state;
    if (stream.size() < kStreamHead
        || crypto_secretstream_xchacha20poly1305_init_pull(&state, stream.data(), key.bytes.data())
            != 0)
        return std::nullopt;
    stream = stream.subspan(kStreamHead);
    Bytes plain;
    plain.reserve(stream.size());
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const auto part = stream.first(std::min(kChunkSealed, stream.size()));
        stream = stream.subspan(part.size());
        if (part.size() < crypto_secretstream_xchacha20poly1305_ABYTES)
            return std::nullopt;
        const auto at = plain.size();
        plain.resize(at + part.size() - crypto_secretstream_xchacha20poly1305_ABYTES);
        if (crypto_secretstream_xchacha20poly1305_pull(&state, plain.data() + at, nullptr, &tag,
                                                       part.data(), part.size(), binding.data(),
                                                       binding.size())
            != 0)
            return std::nullopt;
    }
    sodium_memzero(&state, sizeof state);
    return stream.empty() ? std::optional(std::move(plain)) : std::nullopt;
}

/// The file's key, if one of these keys is a recipient's.
std::optional<Secret> unlock(const Locks& locks, const SealingPair& pair)
{
    const auto lock = locks.find(sealingKeyId(pair.open));
    Secret key;
    if (lock == locks.end()
        || crypto_box_seal_open(key.bytes.data(), lock->second.data(), lock->second.size(),
                                pair.open.data(), pair.secret.bytes.data())
            != 0)
        return std::nullopt;
    return key;
}

} // namespace

SealingKey sealingKeyOf(const KeyPair& key)
{
    return pairOf(key).open;
}

SealingKeyId sealingKeyId(const SealingKey& key)
{
    return *SealingKeyId::from(ByteView(hash("JURI-SEALID-1", key)).first(16));
}

Bytes seal(const DocId& doc, ByteView bundle, const std::vector<SealingKey>& recipients,
           RandomSource& random)
{
    Secret key;
    random.fill(key.bytes);
    std::map<SealingKeyId, SealingKey> byId;
    for (const auto& recipient : recipients)
        byId.emplace(sealingKeyId(recipient), recipient);
    Encoder encoder;
    encoder.raw(bytesOf(kMagic));
    encoder.u8(kVersion);
    encoder.fixed(doc);
    encoder.varint(byId.size());
    for (const auto& [id, recipient] : byId) {
        std::array<std::uint8_t, kLockSize> lock{};
        crypto_box_seal(lock.data(), key.bytes.data(), key.bytes.size(), recipient.data());
        encoder.fixed(id);
        encoder.raw(lock);
    }
    auto bytes = encoder.take();
    const auto stream = sealStream(bundle, key, bindingOf(bytes));
    bytes.insert(bytes.end(), stream.begin(), stream.end());
    return bytes;
}

bool looksSealed(ByteView bytes)
{
    return startsWith(bytes, kMagic);
}

Result<SealedHead> readSealedHead(ByteView bytes)
{
    JURI_TRY(const auto envelope, readEnvelope(bytes));
    SealedHead head{envelope.doc, {}};
    for (const auto& [id, lock] : envelope.locks)
        head.recipients.push_back(id);
    return head;
}

Result<Bytes> unseal(ByteView bytes, std::span<const KeyPair> keys)
{
    JURI_TRY(const auto envelope, readEnvelope(bytes));
    bool isRecipient = false;
    for (const auto& key : keys) {
        const auto pair = pairOf(key);
        isRecipient = isRecipient || envelope.locks.contains(sealingKeyId(pair.open));
        const auto fileKey = unlock(envelope.locks, pair);
        if (!fileKey)
            continue;
        if (auto plain = openStream(envelope.stream, *fileKey, bindingOf(envelope.head)))
            return *std::move(plain);
    }
    return isRecipient ? damaged("seal") : Error{ErrorCode::SealedForOthers};
}

} // namespace juri::record
