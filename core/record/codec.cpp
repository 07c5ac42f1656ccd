#include "record/codec.h"

#include "base/text.h"

namespace juri::record {

void Encoder::u64(std::uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        u8(static_cast<std::uint8_t>(value >> shift));
}

void Encoder::varint(std::uint64_t value)
{
    while (value >= 0x80) {
        u8(static_cast<std::uint8_t>(value | 0x80));
        value >>= 7;
    }
    u8(static_cast<std::uint8_t>(value));
}

void Encoder::zigzag(std::int64_t value)
{
    const auto doubled = static_cast<std::uint64_t>(value) << 1;
    varint(value < 0 ? ~doubled : doubled);
}

void Encoder::text(std::string_view text)
{
    varint(text.size());
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
}

void Encoder::blob(ByteView bytes)
{
    varint(bytes.size());
    raw(bytes);
}

void Encoder::texts(const std::set<std::string>& texts)
{
    varint(texts.size());
    for (const auto& each : texts)
        text(each);
}

std::uint8_t Decoder::u8()
{
    const auto byte = raw(1);
    return byte.empty() ? 0 : byte.front();
}

std::uint64_t Decoder::u64()
{
    const auto bytes = raw(8);
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

std::uint64_t Decoder::varint()
{
    std::uint64_t value = 0;
    for (int shift = 0; m_ok; shift += 7) {
        const auto byte = u8();
        const bool last = (byte & 0x80) == 0;
        const bool tooLong = shift == 63 && byte > 1;
        const bool padded = last && byte == 0 && shift > 0;
        if (tooLong || padded) {
            fail();
            break;
        }
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (last)
            return m_ok ? value : 0;
    }
    return 0;
}

std::int64_t Decoder::zigzag()
{
    const auto value = varint();
    const auto half = value >> 1;
    return static_cast<std::int64_t>((value & 1) != 0 ? ~half : half);
}

ByteView Decoder::raw(std::size_t length)
{
    if (!m_ok || length > m_rest.size()) {
        fail();
        return {};
    }
    const auto bytes = m_rest.first(length);
    m_rest = m_rest.subspan(length);
    return bytes;
}

std::string Decoder::text(std::size_t limit)
{
    const auto bytes = blob(limit);
    std::string text(bytes.begin(), bytes.end());
    if (!isText(text)) {
        fail();
        return {};
    }
    return text;
}

ByteView Decoder::blob(std::size_t limit)
{
    const auto length = varint();
    if (length > limit) {
        fail();
        return {};
    }
    return raw(static_cast<std::size_t>(length));
}

std::set<std::string> Decoder::texts()
{
    std::set<std::string> texts;
    const auto size = count();
    for (std::size_t i = 0; i < size && m_ok; ++i) {
        auto next = text();
        if (!texts.empty() && next <= *texts.rbegin())
            fail();
        texts.insert(std::move(next));
    }
    return texts;
}

std::size_t Decoder::count(std::size_t limit)
{
    const auto count = varint();
    if (count > limit || count > m_rest.size()) {
        fail();
        return 0;
    }
    return static_cast<std::size_t>(count);
}

} // namespace juri::record
