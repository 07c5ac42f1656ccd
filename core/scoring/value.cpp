#include "scoring/value.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace juri::scoring {
namespace {

constexpr Int128 kLimit = Int128{1} << 120;
constexpr Int128 kSmall = Int128{1} << 63; ///< what is below fits 64 bits
constexpr double kGrid = 1e12;
constexpr double kLargest = 1e20;

/// Stein's: shifts and subtractions, a third of the time of Euclid's divisions.
std::uint64_t gcd64(std::uint64_t a, std::uint64_t b)
{
    if (a == 0 || b == 0)
        return a | b;
    const auto twos = std::countr_zero(a | b);
    a >>= std::countr_zero(a);
    while (b != 0) {
        b >>= std::countr_zero(b);
        const auto smaller = std::min(a, b);
        b = std::max(a, b) - smaller;
        a = smaller;
    }
    return a << twos;
}

/// Of two numbers that are not negative and not both zero.
Int128 gcd(Int128 a, Int128 b)
{
    while (b != 0) {
        if (a < kSmall && b < kSmall)
            return static_cast<Int128>(
                gcd64(static_cast<std::uint64_t>(a), static_cast<std::uint64_t>(b)));
        a = std::exchange(b, a % b);
    }
    return a;
}

Int128 magnitude(Int128 number)
{
    return number < 0 ? -number : number;
}

/// a / b; two 64-bit numbers divide much sooner.
Int128 quotient(Int128 a, Int128 b)
{
    if (b == 1)
        return a;
    if (a < kSmall && a > -kSmall && b < kSmall)
        return static_cast<std::int64_t>(a) / static_cast<std::int64_t>(b);
    return a / b;
}

bool product(Int128 a, Int128 b, Int128& result)
{
    return !__builtin_mul_overflow(a, b, &result);
}

struct Parts {
    Int128 whole;
    Int128 rest; ///< 0 or more, below the divisor
};

Parts divideDown(Int128 above, Int128 below)
{
    Parts parts{above / below, above % below};
    if (parts.rest < 0) {
        --parts.whole;
        parts.rest += below;
    }
    return parts;
}

/// a/b against c/d by their continued fractions: no product, so no overflow.
std::strong_ordering compareSlowly(Int128 a, Int128 b, Int128 c, Int128 d)
{
    bool flipped = false;
    while (true) {
        const auto left = divideDown(a, b);
        const auto right = divideDown(c, d);
        auto order = left.whole <=> right.whole;
        if (order == 0 && (left.rest == 0 || right.rest == 0)) {
            order = left.rest <=> right.rest;
        } else if (order == 0) {
            a = b, b = left.rest;
            c = d, d = right.rest;
            flipped = !flipped;
            continue;
        }
        return flipped ? 0 <=> order : order;
    }
}

} // namespace

Value Value::of(Points points)
{
    return normal(points.milli(), 1000, true);
}

Value Value::ratio(std::int64_t above, std::int64_t below)
{
    if (below > 0 && above > -kSmall) {
        const auto size = static_cast<std::uint64_t>(above < 0 ? -above : above);
        const auto common =
            static_cast<std::int64_t>(gcd64(size, static_cast<std::uint64_t>(below)));
        return Value(above / common, below / common, true);
    }
    return below < 0 ? normal(-Int128{above}, -Int128{below}, true) : normal(above, below, true);
}

Value Value::ratio128(Int128 above, Int128 below)
{
    return normal(above, below, true);
}

Value Value::normal(Int128 above, Int128 below, bool exact)
{
    if (below != 1) {
        const auto common = gcd(magnitude(above), below);
        above = quotient(above, common);
        below = quotient(below, common);
    }
    if (magnitude(above) >= kLimit || below >= kLimit)
        return onGrid(static_cast<double>(above) / static_cast<double>(below));
    return Value(above, below, exact);
}

Value Value::onGrid(double number)
{
    const auto bounded = std::clamp(number, -kLargest, kLargest);
    auto result =
        normal(static_cast<Int128>(std::round(bounded * kGrid)), static_cast<Int128>(kGrid), false);
    return result;
}

std::optional<Value> Value::ofModel(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    return onGrid(number);
}

double Value::toDouble() const
{
    return static_cast<double>(m_above) / static_cast<double>(m_below);
}

Value operator+(const Value& a, const Value& b)
{
    const bool exact = a.m_exact && b.m_exact;
    if (a.m_below == b.m_below)
        return Value::normal(a.m_above + b.m_above, a.m_below, exact);
    const auto common = gcd(a.m_below, b.m_below);
    Int128 left = 0, right = 0, below = 0, above = 0;
    if (product(a.m_above, b.m_below / common, left)
        && product(b.m_above, a.m_below / common, right)
        && product(a.m_below, b.m_below / common, below)
        && !__builtin_add_overflow(left, right, &above))
        return Value::normal(above, below, exact);
    return Value::onGrid(a.toDouble() + b.toDouble());
}

Value operator*(const Value& a, const Value& b)
{
    if (a.isZero() || b.isZero())
        return Value(0, 1, a.m_exact && b.m_exact);
    const auto left = gcd(magnitude(a.m_above), b.m_below);
    const auto right = gcd(magnitude(b.m_above), a.m_below);
    Int128 above = 0, below = 0;
    if (product(a.m_above / left, b.m_above / right, above)
        && product(a.m_below / right, b.m_below / left, below))
        return Value::normal(above, below, a.m_exact && b.m_exact);
    return Value::onGrid(a.toDouble() * b.toDouble());
}

Value operator/(const Value& a, const Value& b)
{
    if (b.isZero())
        return Value(0, 1, false); // a defect of the caller; never a NaN
    const auto sign = b.m_above < 0 ? -1 : 1;
    return a * Value(b.m_below * sign, b.m_above * sign, b.m_exact);
}

std::strong_ordering operator<=>(const Value& a, const Value& b)
{
    if (a.m_below == b.m_below)
        return a.m_above <=> b.m_above;
    Int128 left = 0, right = 0;
    if (product(a.m_above, b.m_below, left) && product(b.m_above, a.m_below, right))
        return left <=> right;
    return compareSlowly(a.m_above, a.m_below, b.m_above, b.m_below);
}

Value absolute(const Value& value)
{
    return value.sign() < 0 ? -value : value;
}

} // namespace juri::scoring
