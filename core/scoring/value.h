#pragma once

#include "base/points.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace juri::scoring {

__extension__ using Int128 = __int128;

/// A number that scoring makes: a total, a mean, a statistic.
///
/// A rational of two 128-bit integers, always in lowest terms, so that sums,
/// products and means of marks are exact and equal means equal. What a model or
/// a square root made enters through ofModel(), on a grid of 10^-12, and is
/// marked: isExact() is false for it and for everything computed from it.
///
/// Order    total, by size; equal values are equal whichever way they were made
/// Overflow a result whose terms pass 2^120 is put on the grid of ofModel(), and
///          is no longer exact; beyond 10^20 it stays there
/// Laws     never a NaN, never an infinity; the same on every machine
class Value {
public:
    constexpr Value() = default;
    static constexpr Value of(std::int64_t integer) { return Value(integer, 1, true); }
    static Value of(Points points);

    /// The number above over below. below is not zero.
    static Value ratio(std::int64_t above, std::int64_t below);

    /// Sum of products as the engine keeps them; below is greater than zero.
    static Value ratio128(Int128 above, Int128 below);

    /// A finite double on the grid of 10^-12; nothing for a NaN or an infinity.
    static std::optional<Value> ofModel(double number);

    /// Reads "8", "-0.125" or "3.14159": at most 18 digits on either side of '.'.
    static std::optional<Value> parse(std::string_view text);

    bool isExact() const { return m_exact; }
    bool isZero() const { return m_above == 0; }
    int sign() const { return m_above > 0 ? 1 : m_above < 0 ? -1 : 0; }
    Int128 numerator() const { return m_above; }
    Int128 denominator() const { return m_below; }
    double toDouble() const;

    /// At most `significant` digits, half away from zero, without trailing
    /// zeros; '.' is the decimal mark, never an exponent.
    std::string toString(int significant = 12) const;

    /// Exactly `decimals` decimals, half away from zero: "9.50". For display.
    std::string toFixed(int decimals) const;

    /// To `decimals` decimals (0 to 12), half away from zero.
    Value rounded(int decimals) const;

    Value operator-() const { return Value(-m_above, m_below, m_exact); }
    friend Value operator+(const Value& a, const Value& b);
    friend Value operator-(const Value& a, const Value& b) { return a + -b; }
    friend Value operator*(const Value& a, const Value& b);

    /// b is not zero.
    friend Value operator/(const Value& a, const Value& b);

    Value& operator+=(const Value& b) { return *this = *this + b; }

    friend bool operator==(const Value& a, const Value& b)
    {
        return a.m_above == b.m_above && a.m_below == b.m_below;
    }
    friend std::strong_ordering operator<=>(const Value& a, const Value& b);

private:
    constexpr Value(Int128 above, Int128 below, bool exact)
        : m_above(above), m_below(below), m_exact(exact)
    {
    }
    static Value normal(Int128 above, Int128 below, bool exact);
    static Value onGrid(double number);

    Int128 m_above = 0;
    Int128 m_below = 1; ///< greater than zero, without a common factor
    bool m_exact = true;
};

Value absolute(const Value& value);

} // namespace juri::scoring
