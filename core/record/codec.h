#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace juri::record {

/// Writes the binary encoding of FORMAT.md: little-endian fixed numbers,
/// shortest-form varints, texts with their length before them.
class Encoder {
public:
    void u8(std::uint8_t value) { m_bytes.push_back(value); }
    void u64(std::uint64_t value);
    void varint(std::uint64_t value);
    void zigzag(std::int64_t value); ///< small negative numbers stay short
    void raw(ByteView bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void text(std::string_view text);
    void blob(ByteView bytes);                      ///< length and bytes
    void texts(const std::set<std::string>& texts); ///< ascending

    template <std::size_t N, class Tag> void fixed(const ByteString<N, Tag>& value)
    {
        raw(value.bytes);
    }

    Bytes take() { return std::move(m_bytes); }
    const Bytes& bytes() const { return m_bytes; }

private:
    Bytes m_bytes;
};

/// Reads what Encoder writes and refuses everything else: truncation, varints
/// longer than needed, malformed texts, counts that cannot fit.
///
/// After the first failure every read gives zero or empty and ok() stays false,
/// so a caller reads a whole structure and asks once.
class Decoder {
public:
    explicit Decoder(ByteView bytes) : m_rest(bytes) { }
    Decoder(Bytes&&) = delete; ///< would be read after it is gone

    std::uint8_t u8();
    std::uint64_t u64();
    std::uint64_t varint();
    std::int64_t zigzag();
    ByteView raw(std::size_t length);
    std::string text(std::size_t limit = kTextLimit);
    ByteView blob(std::size_t limit);
    std::set<std::string> texts(); ///< fails unless ascending, each once

    /// A count of items that each take at least one byte.
    std::size_t count(std::size_t limit = kCountLimit);

    template <class Fixed> Fixed fixed()
    {
        const auto value = Fixed::from(raw(Fixed{}.bytes.size()));
        return value ? *value : Fixed{};
    }

    void fail() { m_ok = false; }
    bool ok() const { return m_ok; }
    bool isFinished() const { return m_ok && m_rest.empty(); }
    ByteView rest() const { return m_rest; }

    static constexpr std::size_t kTextLimit = 64 * 1024;
    static constexpr std::size_t kCountLimit = 1'000'000;

private:
    ByteView m_rest;
    bool m_ok = true;
};

} // namespace juri::record
