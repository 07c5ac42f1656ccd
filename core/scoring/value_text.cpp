#include "scoring/value.h"

#include <algorithm>

namespace juri::scoring {
namespace {

constexpr int kParsedDigits = 18;
constexpr int kMostDecimals = 12;

std::string digitsOf(Int128 number)
{
    std::string text;
    do {
        text += static_cast<char>('0' + static_cast<int>(number % 10));
        number /= 10;
    } while (number != 0);
    std::reverse(text.begin(), text.end());
    return text;
}

/// Adds one to a number written in digits.
void increment(std::string& digits)
{
    for (auto place = digits.rbegin(); place != digits.rend(); ++place) {
        if (*place != '9') {
            ++*place;
            return;
        }
        *place = '0';
    }
    digits = std::string(1, '1').append(digits);
}

/// The digits of above/below (not negative), the last `decimals` of them behind
/// the decimal mark, rounded half up. Terms below 2^120 leave room for times ten.
std::string roundedDigits(Int128 above, Int128 below, int decimals)
{
    auto digits = digitsOf(above / below);
    auto rest = above % below;
    for (int i = 0; i < decimals; ++i) {
        rest *= 10;
        digits += static_cast<char>('0' + static_cast<int>(rest / below));
        rest %= below;
    }
    if (2 * rest >= below)
        increment(digits);
    return digits;
}

/// Built by appending: GCC 12 sees overlaps in std::string::insert (bug 105651).
std::string withMark(std::string digits, int decimals)
{
    const auto wanted = static_cast<std::size_t>(decimals) + 1;
    if (digits.size() < wanted)
        digits = std::string(wanted - digits.size(), '0').append(digits);
    if (decimals == 0)
        return digits;
    const auto whole = digits.size() - static_cast<std::size_t>(decimals);
    return digits.substr(0, whole).append(1, '.').append(digits, whole);
}

/// How many decimals show `significant` digits; below zero when even the whole
/// part has more.
int decimalsFor(Int128 above, Int128 below, int significant)
{
    if (above >= below)
        return significant - static_cast<int>(digitsOf(above / below).size());
    int zeros = 0;
    for (auto rest = above; rest != 0 && rest * 10 < below; ++zeros)
        rest *= 10;
    return significant + zeros;
}

/// A whole number to `significant` digits: 123456 to 123000.
std::string roundedWhole(Int128 above, Int128 below, int dropped)
{
    auto digits = digitsOf(above / below);
    const auto kept = digits.size() - static_cast<std::size_t>(dropped);
    const bool up = digits[kept] >= '5';
    digits.resize(kept);
    if (up)
        increment(digits);
    return digits.append(static_cast<std::size_t>(dropped), '0');
}

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<Value> Value::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const auto mark = text.find('.');
    const auto whole = text.substr(0, mark);
    const auto decimals = mark == text.npos ? std::string_view{} : text.substr(mark + 1);
    if (whole.empty() || whole.size() > kParsedDigits || decimals.size() > kParsedDigits
        || (mark != text.npos && decimals.empty()) || !isDigits(whole) || !isDigits(decimals))
        return std::nullopt;
    Int128 above = 0;
    Int128 below = 1;
    for (const char c : whole)
        above = above * 10 + (c - '0');
    for (const char c : decimals) {
        above = above * 10 + (c - '0');
        below *= 10;
    }
    return normal(negative ? -above : above, below, true);
}

std::string Value::toFixed(int decimals) const
{
    const auto above = m_above < 0 ? -m_above : m_above;
    const auto digits = roundedDigits(above, m_below, std::max(decimals, 0));
    const bool zero = digits.find_first_not_of('0') == std::string::npos;
    return std::string(m_above < 0 && !zero ? "-" : "")
        .append(withMark(digits, std::max(decimals, 0)));
}

std::string Value::toString(int significant) const
{
    const auto above = m_above < 0 ? -m_above : m_above;
    const auto decimals = decimalsFor(above, m_below, significant);
    if (decimals < 0)
        return std::string(m_above < 0 ? "-" : "").append(roundedWhole(above, m_below, -decimals));
    auto text = toFixed(decimals);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text;
}

Value Value::rounded(int decimals) const
{
    const auto wanted = std::clamp(decimals, 0, kMostDecimals);
    const auto above = m_above < 0 ? -m_above : m_above;
    Int128 scale = 1;
    auto whole = above / m_below;
    auto rest = above % m_below;
    for (int i = 0; i < wanted; ++i) {
        rest *= 10;
        if (whole > (Int128{1} << 119))
            return *this;
        whole = whole * 10 + rest / m_below;
        rest %= m_below;
        scale *= 10;
    }
    if (2 * rest >= m_below)
        ++whole;
    return normal(m_above < 0 ? -whole : whole, scale, m_exact);
}

} // namespace juri::scoring
