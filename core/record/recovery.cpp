#include "record/recovery.h"

#include "base/text.h"
#include "record/code.h"
#include "record/hash.h"

#include <algorithm>
#include <optional>

namespace juri::record {
namespace {

constexpr std::size_t kLines = 7;
constexpr std::size_t kLineBytes = 5;
constexpr std::size_t kLineSymbols = 8;

using Symbols = std::vector<int>; ///< 0 to 31, the elements of GF(32)

/// Times the generator x, modulo x^5 + x^2 + 1.
int timesX(int element)
{
    const int doubled = element << 1;
    return doubled > 31 ? doubled ^ 0b100101 : doubled;
}

/// One check symbol of a Reed-Solomon code: the sum of x^i times the i-th symbol, so that
/// a changed symbol or two exchanged ones always give another sum.
int checkOf(std::size_t line, const Symbols& symbols)
{
    int sum = static_cast<int>(line) + 1;
    for (const int symbol : symbols)
        sum = timesX(sum) ^ symbol;
    return timesX(sum);
}

/// The seed, and three bytes that tell whether all of it is right.
Bytes withCheck(const Seed& seed)
{
    Bytes bytes(seed.begin(), seed.end());
    const auto check = hash("JURI-SHEET-1", seed);
    bytes.insert(bytes.end(), check.begin(), check.begin() + 3);
    return bytes;
}

std::optional<Symbols> readSymbols(const std::string& typed)
{
    Symbols symbols;
    for (const char c : typed) {
        if (c == ' ' || c == '-' || c == '\t' || c == '\r')
            continue;
        const auto value = base32Value(c);
        if (!value)
            return std::nullopt;
        symbols.push_back(*value);
    }
    return symbols.size() == kLineSymbols + 1 ? std::optional(symbols) : std::nullopt;
}

/// Five bytes, or nothing where a character is missing or wrong.
std::optional<Bytes> readLine(std::size_t line, const std::string& typed)
{
    auto symbols = readSymbols(typed);
    if (!symbols)
        return std::nullopt;
    const int check = symbols->back();
    symbols->pop_back();
    if (check != checkOf(line, *symbols))
        return std::nullopt;
    std::uint64_t value = 0;
    for (const int symbol : *symbols)
        value = value << 5 | static_cast<std::uint64_t>(symbol);
    Bytes bytes;
    for (std::size_t i = kLineBytes; i-- > 0;)
        bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return bytes;
}

Error mistyped(const std::vector<std::string>& lines)
{
    return {ErrorCode::SheetMistyped, "", join(lines, ", ")};
}

} // namespace

std::vector<std::string> recoveryLines(const Seed& seed)
{
    const auto bytes = withCheck(seed);
    std::vector<std::string> lines;
    for (std::size_t line = 0; line < kLines; ++line) {
        const auto text = encodeBase32(ByteView(bytes).subspan(line * kLineBytes, kLineBytes));
        const auto symbols = *readSymbols(text + '0');
        const auto check = checkOf(line, {symbols.begin(), symbols.end() - 1});
        lines.push_back(text.substr(0, 4) + ' ' + text.substr(4) + ' ' + base32Character(check));
    }
    return lines;
}

Result<Seed> readRecoveryLines(const std::vector<std::string>& typed)
{
    Bytes bytes;
    std::vector<std::string> wrong;
    for (std::size_t line = 0; line < std::max(kLines, typed.size()); ++line) {
        const auto read =
            line < typed.size() && line < kLines ? readLine(line, typed[line]) : std::nullopt;
        if (read)
            bytes.insert(bytes.end(), read->begin(), read->end());
        else
            wrong.push_back(std::to_string(line + 1));
    }
    if (!wrong.empty())
        return mistyped(wrong);
    Seed seed{};
    std::copy_n(bytes.begin(), seed.size(), seed.begin());
    if (withCheck(seed) != bytes)
        return mistyped({});
    return seed;
}

} // namespace juri::record
