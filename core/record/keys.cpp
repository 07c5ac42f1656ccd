#include "record/keys.h"

#include <sodium.h>

namespace juri::record {
namespace {

Bytes message(std::string_view domain, ByteView bytes)
{
    Bytes all(domain.begin(), domain.end());
    all.insert(all.end(), bytes.begin(), bytes.end());
    return all;
}

} // namespace

KeyPair KeyPair::generate(RandomSource& random)
{
    Seed seed{};
    random.fill(seed);
    const auto pair = fromSeed(seed);
    sodium_memzero(seed.data(), seed.size());
    return pair;
}

KeyPair KeyPair::fromSeed(const Seed& seed)
{
    KeyPair pair;
    pair.m_seed = seed;
    crypto_sign_seed_keypair(pair.m_public.bytes.data(), pair.m_secret.data(), seed.data());
    return pair;
}

KeyPair::~KeyPair()
{
    sodium_memzero(m_seed.data(), m_seed.size());
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature KeyPair::sign(std::string_view domain, ByteView bytes) const
{
    Signature signature{};
    const auto all = message(domain, bytes);
    crypto_sign_detached(signature.data(), nullptr, all.data(), all.size(), m_secret.data());
    return signature;
}

bool isSigned(const PublicKey& author, std::string_view domain, ByteView bytes,
              const Signature& signature)
{
    const auto all = message(domain, bytes);
    return crypto_sign_verify_detached(signature.data(), all.data(), all.size(),
                                       author.bytes.data())
        == 0;
}

} // namespace juri::record
