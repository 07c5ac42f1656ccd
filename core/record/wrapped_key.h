#pragma once

#include "base/result.h"
#include "record/codec.h"
#include "record/keys.h"

#include <string>

namespace juri::record {

/// A secret key that only its code opens: Argon2id and XSalsa20-Poly1305, with
/// the parameters beside it so that they can grow.
struct WrappedKey {
    std::uint64_t operations = 0;
    std::uint64_t memory = 0; ///< bytes
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> box{}; ///< the seed and its authenticator

    bool operator==(const WrappedKey&) const = default;
};

/// In       code: as readPackCode() gives it
/// Cost     about 0.2 s and 64 MiB, on purpose
WrappedKey wrapKey(const KeyPair& key, const std::string& code, RandomSource& random);

/// Errors   WrongCode
///          Damaged    parameters beyond 4 operations or 256 MiB: an attacker's
Result<KeyPair> unwrapKey(const WrappedKey& wrapped, const std::string& code);

void encode(Encoder& encoder, const WrappedKey& wrapped);
WrappedKey decodeWrappedKey(Decoder& decoder);

} // namespace juri::record
