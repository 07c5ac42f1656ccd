#include "record/code.h"

#include <array>

namespace juri::record {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeLength = 10;

char withoutLookAlikes(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return '0';
    return c == 'I' || c == 'L' ? '1' : c;
}

} // namespace

std::string encodeBase32(ByteView bytes)
{
    std::string text;
    std::uint32_t pending = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        pending = pending << 8 | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            text += kAlphabet[pending >> bits & 31];
        }
    }
    return text;
}

std::optional<int> base32Value(char typed)
{
    const auto at = kAlphabet.find(withoutLookAlikes(typed));
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<int>(at));
}

char base32Character(int value)
{
    return kAlphabet[static_cast<std::size_t>(value)];
}

std::string makePackCode(RandomSource& random)
{
    std::array<std::uint8_t, kCodeLength> bytes{};
    random.fill(bytes);
    std::string code;
    for (const auto byte : bytes) {
        if (code.size() == kCodeLength / 2)
            code += ' ';
        code += kAlphabet[byte & 31];
    }
    return code;
}

std::optional<std::string> readPackCode(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c == ' ' || c == '-' || c == '\t')
            continue;
        const char plain = withoutLookAlikes(c);
        if (kAlphabet.find(plain) == std::string_view::npos)
            return std::nullopt;
        code += plain;
    }
    return code.size() == kCodeLength ? std::optional(code) : std::nullopt;
}

} // namespace juri::record
