#pragma once

#include "base/bytes.h"

#include <string>

/// The least that is recognised as each kind, told apart by a text.
namespace files {

inline juri::Bytes bytesFrom(const std::string& text)
{
    return {text.begin(), text.end()};
}

inline juri::Bytes pdf(const std::string& text = "usulan")
{
    return bytesFrom("%PDF-1.4\n" + text + "\n%%EOF\n");
}

inline juri::Bytes png(const std::string& text = "gambar")
{
    return bytesFrom("\x89PNG\r\n\x1a\n" + text);
}

/// Two bytes, little-endian.
inline std::string two(std::size_t number)
{
    return {static_cast<char>(number & 0xff), static_cast<char>(number >> 8)};
}

/// A zip archive's list of these names, after `start`, with no content.
inline juri::Bytes zip(const std::vector<std::string>& names, std::string start = "PK\x03\x04")
{
    using namespace std::string_literals;
    const auto at = start.size();
    for (const auto& name : names)
        start +=
            "PK\x01\x02"s + std::string(24, '\0') + two(name.size()) + std::string(16, '\0') + name;
    start += "PK\x05\x06"s + std::string(4, '\0') + two(names.size()) + two(names.size())
        + std::string(4, '\0') + two(at) + "\0\0"s + two(0);
    return bytesFrom(start);
}

} // namespace files
