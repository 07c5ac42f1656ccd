#include "base/points.h"

#include "base/text.h"

#include <limits>

namespace juri {
namespace {

constexpr int kDecimals = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The digits of a mark without its sign, as milli-points; nothing if malformed.
std::optional<std::uint64_t> parseMagnitude(std::string_view text)
{
    std::uint64_t milli = 0;
    int decimals = -1; // before the point
    bool hasDigit = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0 && hasDigit) {
            decimals = 0;
            hasDigit = false;
            continue;
        }
        if (!isDigit(c) || decimals == kDecimals)
            return std::nullopt;
        if (milli > (std::numeric_limits<std::uint64_t>::max() - 9) / 10)
            return std::nullopt;
        milli = milli * 10 + static_cast<std::uint64_t>(c - '0');
        hasDigit = true;
        if (decimals >= 0)
            ++decimals;
    }
    if (!hasDigit)
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < kDecimals; ++i) {
        if (milli > std::numeric_limits<std::uint64_t>::max() / 10)
            return std::nullopt;
        milli *= 10;
    }
    return milli;
}

} // namespace

std::optional<Points> Points::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    const auto magnitude = parseMagnitude(negative ? text.substr(1) : text);
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!magnitude || *magnitude > limit)
        return std::nullopt;
    const auto milli = static_cast<std::int64_t>(*magnitude);
    return Points(negative ? -milli : milli);
}

std::optional<Points> Points::parseTyped(std::string_view text)
{
    auto number = trim(text);
    if (number.find('.') == std::string::npos) {
        if (const auto comma = number.find(','); comma != std::string::npos)
            number[comma] = '.';
    }
    return parse(number);
}

std::string Points::toString() const
{
    const bool negative = m_milli < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(m_milli) : static_cast<std::uint64_t>(m_milli);
    auto text = std::to_string(magnitude / 1000);
    if (const auto rest = magnitude % 1000; rest != 0) {
        auto decimals = std::to_string(1000 + rest).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.' + decimals;
    }
    return negative ? '-' + text : text;
}

} // namespace juri
