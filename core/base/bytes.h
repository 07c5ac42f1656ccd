#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace juri {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// A text's bytes.
inline ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Whether bytes begin with the characters of a file's magic word.
inline bool startsWith(ByteView bytes, std::string_view magic)
{
    return bytes.size() >= magic.size()
        && std::memcmp(bytes.data(), magic.data(), magic.size()) == 0;
}

/// Lower-case hexadecimal, two characters a byte.
std::string toHex(ByteView bytes);

/// Reads toHex()'s text; nothing for odd lengths or other characters.
std::optional<Bytes> fromHex(std::string_view text);

/// A fixed number of bytes with a meaning: Tag keeps kinds apart, so that a key
/// cannot be handed in where a hash is meant. Ordered as the bytes are.
template <std::size_t N, class Tag> struct ByteString {
    std::array<std::uint8_t, N> bytes{};

    static std::optional<ByteString> fromHex(std::string_view text)
    {
        const auto parsed = juri::fromHex(text);
        return parsed ? from(*parsed) : std::nullopt;
    }

    /// Nothing unless there are exactly N bytes.
    static std::optional<ByteString> from(ByteView view)
    {
        if (view.size() != N)
            return std::nullopt;
        ByteString result;
        std::memcpy(result.bytes.data(), view.data(), N);
        return result;
    }

    std::string hex() const { return toHex(bytes); }
    bool isZero() const { return *this == ByteString{}; }

    auto operator<=>(const ByteString&) const = default;
};

using RecordId = ByteString<32, struct RecordIdTag>;     ///< hash of a record's body
using RubricHash = ByteString<32, struct RubricHashTag>; ///< hash of a rubric's payload
using FileHash = ByteString<32, struct FileHashTag>;     ///< hash of an attachment's bytes
using PublicKey = ByteString<32, struct PublicKeyTag>;
using DocId = ByteString<16, struct DocIdTag>;       ///< a competition; from its root key
using WriterId = ByteString<16, struct WriterIdTag>; ///< one key in one document on one computer

} // namespace juri

/// These are hashes or random already: any eight bytes make a good hash.
template <std::size_t N, class Tag> struct std::hash<juri::ByteString<N, Tag>> {
    std::size_t operator()(const juri::ByteString<N, Tag>& value) const noexcept
    {
        std::size_t result = 0;
        std::memcpy(&result, value.bytes.data(), sizeof result);
        return result;
    }
};
