#include "record/random.h"

#include "record/codec.h"
#include "record/hash.h"

#include <algorithm>
#include <sodium.h>

namespace juri::record {

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    if (!bytes.empty()) // which has no address to give
        randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(std::uint64_t seed)
{
    Encoder encoder;
    encoder.u64(seed);
    m_key = hash("JURI-SEED-1", encoder.bytes());
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    Encoder encoder;
    encoder.raw(m_key);
    encoder.u64(m_calls++);
    const auto key = hash("JURI-SEED-1", encoder.bytes());
    if (!bytes.empty())
        randombytes_buf_deterministic(bytes.data(), bytes.size(), key.data());
}

} // namespace juri::record
