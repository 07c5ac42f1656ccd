#pragma once

#include "base/bytes.h"
#include "base/environment.h"

#include <array>

namespace juri::record {

using Signature = std::array<std::uint8_t, 64>;
using Seed = std::array<std::uint8_t, 32>;
using SealingKey = std::array<std::uint8_t, 32>; ///< X25519, the public half; see sealing.h

/// An Ed25519 key with its secret half, wiped from memory when it goes.
class KeyPair {
public:
    static KeyPair generate(RandomSource& random);
    static KeyPair fromSeed(const Seed& seed);

    KeyPair(const KeyPair&) = default;
    KeyPair& operator=(const KeyPair&) = default;
    ~KeyPair();

    const PublicKey& publicKey() const { return m_public; }
    const Seed& seed() const { return m_seed; } ///< the secret

    /// Signs the domain word and the bytes after it.
    Signature sign(std::string_view domain, ByteView bytes) const;

private:
    KeyPair() = default;

    PublicKey m_public;
    Seed m_seed{};
    std::array<std::uint8_t, 64> m_secret{};
};

bool isSigned(const PublicKey& author, std::string_view domain, ByteView bytes,
              const Signature& signature);

} // namespace juri::record
