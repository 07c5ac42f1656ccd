#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>

namespace juri {

/// A moment, for display only: nothing in Juri is decided by a clock.
///
/// Unit     milliseconds since 1970-01-01T00:00:00Z
struct Timestamp {
    std::int64_t milliseconds = 0;

    auto operator<=>(const Timestamp&) const = default;
};

/// "2026-11-14T09:41:00Z"
std::string toIsoText(Timestamp time);

/// What the core asks of the world besides files. Programs hand in the real
/// ones, tests and samples ones that always answer the same.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() = 0;
};

class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() override;
};

} // namespace juri
