#include "record/wrapped_key.h"

#include <algorithm>
#include <sodium.h>

namespace juri::record {
namespace {

constexpr std::uint64_t kOperationsLimit = 4;
constexpr std::uint64_t kMemoryLimit = 256U << 20U;

static_assert(std::tuple_size_v<decltype(WrappedKey::salt)> == crypto_pwhash_SALTBYTES);
static_assert(std::tuple_size_v<decltype(WrappedKey::nonce)> == crypto_secretbox_NONCEBYTES);
static_assert(
    std::tuple_size_v<
        decltype(WrappedKey::box)> == crypto_secretbox_MACBYTES + std::tuple_size_v<Seed>);

using Secret = std::array<std::uint8_t, crypto_secretbox_KEYBYTES>;

/// False when there is not enough memory.
bool deriveSecret(const WrappedKey& wrapped, const std::string& code, Secret& secret)
{
    return crypto_pwhash(secret.data(), secret.size(), code.data(), code.size(),
                         wrapped.salt.data(), wrapped.operations,
                         static_cast<std::size_t>(wrapped.memory), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

} // namespace

WrappedKey wrapKey(const KeyPair& key, const std::string& code, RandomSource& random)
{
    WrappedKey wrapped;
    wrapped.operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
    wrapped.memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
    random.fill(wrapped.salt);
    random.fill(wrapped.nonce);
    Secret secret{};
    if (!deriveSecret(wrapped, code, secret))
        std::abort(); // out of memory ends the program, as everywhere
    crypto_secretbox_easy(wrapped.box.data(), key.seed().data(), key.seed().size(),
                          wrapped.nonce.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return wrapped;
}

Result<KeyPair> unwrapKey(const WrappedKey& wrapped, const std::string& code)
{
    if (wrapped.operations < 1 || wrapped.operations > kOperationsLimit
        || wrapped.memory < crypto_pwhash_MEMLIMIT_MIN || wrapped.memory > kMemoryLimit)
        return Error{ErrorCode::Damaged, "", "key parameters"};
    Secret secret{};
    Seed seed{};
    const bool derived = deriveSecret(wrapped, code, secret);
    const bool opened = derived
        && crypto_secretbox_open_easy(seed.data(), wrapped.box.data(), wrapped.box.size(),
                                      wrapped.nonce.data(), secret.data())
            == 0;
    sodium_memzero(secret.data(), secret.size());
    if (!derived)
        return Error{ErrorCode::StorageFailed, "", "not enough memory to open the key"};
    if (!opened)
        return Error{ErrorCode::WrongCode};
    auto key = KeyPair::fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return key;
}

void encode(Encoder& encoder, const WrappedKey& wrapped)
{
    encoder.u64(wrapped.operations);
    encoder.u64(wrapped.memory);
    encoder.raw(wrapped.salt);
    encoder.raw(wrapped.nonce);
    encoder.raw(wrapped.box);
}

WrappedKey decodeWrappedKey(Decoder& decoder)
{
    WrappedKey wrapped;
    wrapped.operations = decoder.u64();
    wrapped.memory = decoder.u64();
    std::ranges::copy(decoder.raw(wrapped.salt.size()), wrapped.salt.begin());
    std::ranges::copy(decoder.raw(wrapped.nonce.size()), wrapped.nonce.begin());
    std::ranges::copy(decoder.raw(wrapped.box.size()), wrapped.box.begin());
    return wrapped;
}

} // namespace juri::record
