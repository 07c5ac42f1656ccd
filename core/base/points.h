#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace juri {

/// A mark, a weight or a sum of marks, exact to one thousandth of a point.
///
/// Unit     int64 milli-points: 8.25 points is 8250
/// Range    every int64; whether a mark is allowed is its Scale's question
/// Rounding never implicit; there is no division and no conversion to double
class Points {
public:
    constexpr Points() = default;
    static constexpr Points fromMilli(std::int64_t milli) { return Points(milli); }

    /// Reads "8", "8.5" or "-0.125". Nothing for anything else: four decimals,
    /// blanks, a plus sign, ",", exponents, an empty text or an overflow.
    static std::optional<Points> parse(std::string_view text);

    /// As parse(), for what people type: one decimal "," is as good as ".", and
    /// blanks around the number are ignored.
    static std::optional<Points> parseTyped(std::string_view text);

    constexpr std::int64_t milli() const { return m_milli; }

    /// The shortest text that parse() reads back as the same value.
    std::string toString() const;

    friend constexpr Points operator+(Points a, Points b) { return Points(a.m_milli + b.m_milli); }
    friend constexpr Points operator-(Points a, Points b) { return Points(a.m_milli - b.m_milli); }
    constexpr auto operator<=>(const Points&) const = default;

private:
    explicit constexpr Points(std::int64_t milli) : m_milli(milli) { }

    std::int64_t m_milli = 0;
};

} // namespace juri
