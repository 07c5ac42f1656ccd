#pragma once

#include "scoring/value.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace juri::scoring {

/// A number above/below of 64 bits each, not in lowest terms. below is greater
/// than zero. Compared exactly, in 128 bits, which never overflows.
struct Fraction {
    std::int64_t above = 0;
    std::int64_t below = 1;

    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
    {
        if (a.below == b.below)
            return a.above <=> b.above;
        return Int128{a.above} * b.below <=> Int128{b.above} * a.below;
    }

    Fraction operator-() const { return {-above, below}; }
    Value value() const { return Value::ratio(above, below); }
};

/// Terms below this are whole numbers as doubles, so that above/below rounded to a
/// double never turns the order of two fractions round.
constexpr std::int64_t kLargestTerm = std::int64_t{1} << 53;

inline bool isSmall(std::int64_t above, std::int64_t below)
{
    return above < kLargestTerm && above > -kLargestTerm && below < kLargestTerm;
}

/// A value as a fraction; nothing if its terms are not small.
inline std::optional<Fraction> fractionOf(const Value& value)
{
    const auto above = value.numerator();
    const auto below = value.denominator();
    if (above >= kLargestTerm || above <= -kLargestTerm || below >= kLargestTerm)
        return std::nullopt;
    return Fraction{static_cast<std::int64_t>(above), static_cast<std::int64_t>(below)};
}

} // namespace juri::scoring
