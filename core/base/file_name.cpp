#include "base/file_name.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace juri {
namespace {

constexpr std::size_t kLengthLimit = 120;
constexpr std::size_t kEndingLimit = 10;

/// Zero width, direction and line controls: they make a name read as another.
bool isHidden(std::string_view character)
{
    static constexpr std::array<std::string_view, 20> hidden{
        "\u00ad", "\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
        "\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e",
        "\u2060", "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff"};
    return std::ranges::find(hidden, character) != hidden.end();
}

bool isRefused(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return first < 0x20 || first == 0x7f
            || std::string_view("<>:\"|?*").find(character[0]) != std::string_view::npos;
    const auto second = static_cast<unsigned char>(character[1]);
    return isHidden(character) || (first == 0xc2 && second < 0xa0); // C1 controls
}

std::size_t lengthOf(std::string_view text)
{
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, text.size()); ++length) {
        if (isText(text.substr(0, length)))
            return length;
    }
    return 0;
}

/// Names that Windows keeps for devices, whatever their ending.
bool isDevice(const std::string& name)
{
    auto stem = name.substr(0, name.find('.'));
    std::ranges::transform(stem, stem.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    static constexpr std::array<std::string_view, 4> words{"CON", "PRN", "AUX", "NUL"};
    const bool numbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9'
        && (stem.starts_with("COM") || stem.starts_with("LPT"));
    return numbered || std::ranges::find(words, stem) != words.end();
}

std::string trimmed(const std::string& name)
{
    const auto first = name.find_first_not_of(" .");
    if (first == std::string::npos)
        return {};
    return name.substr(first, name.find_last_not_of(" .") - first + 1);
}

std::string shortened(const std::string& name)
{
    if (name.size() <= kLengthLimit)
        return name;
    const auto dot = name.rfind('.');
    const bool hasEnding = dot != std::string::npos && name.size() - dot <= kEndingLimit;
    const auto ending = hasEnding ? name.substr(dot) : std::string();
    auto stem = name.substr(0, kLengthLimit - ending.size());
    while (!isText(stem))
        stem.pop_back();
    return stem + ending;
}

} // namespace

std::string cleanFileName(std::string_view name)
{
    name.remove_prefix(std::min(name.size(), name.find_last_of("/\\") + 1));
    std::string clean;
    while (!name.empty()) {
        const auto length = lengthOf(name);
        if (length == 0)
            clean += '_'; // a byte that is no text
        else if (!isRefused(name.substr(0, length)))
            clean += name.substr(0, length);
        name.remove_prefix(std::max<std::size_t>(length, 1));
    }
    clean = trimmed(shortened(trimmed(clean)));
    return isDevice(clean) ? '_' + clean : clean;
}

std::string fileEnding(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos)
        return {};
    std::string ending(name.substr(dot + 1));
    std::ranges::transform(ending, ending.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return ending;
}

} // namespace juri
