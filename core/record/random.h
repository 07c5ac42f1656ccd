#pragma once

#include "base/environment.h"

#include <array>
#include <cstdint>

namespace juri::record {

/// The system's cryptographic randomness.
class SystemRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// The same bytes for the same seed, on every machine: for samples and tests.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::array<std::uint8_t, 32> m_key{};
    std::uint64_t m_calls = 0;
};

} // namespace juri::record
