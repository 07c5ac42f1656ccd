#include "exchange/csv_reader.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <orcus/csv_parser.hpp>

namespace juri::exchange {

namespace {

void appendUtf8(std::string& out, char32_t code)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80)
        return put(code);
    if (code < 0x800) {
        put(0xc0 | code >> 6);
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3f));
    } else {
        put(0xf0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3f));
        put(0x80 | (code >> 6 & 0x3f));
    }
    put(0x80 | (code & 0x3f));
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    constexpr char32_t kReplacement = 0xfffd;
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string out;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto high = unit(at);
        const bool paired = high >= 0xd800 && high < 0xdc00 && at + 3 < bytes.size()
            && unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000;
        if (paired) {
            appendUtf8(out, 0x10000 + ((high - 0xd800) << 10) + (unit(at + 2) - 0xdc00));
            at += 2;
        } else {
            appendUtf8(out, high >= 0xd800 && high < 0xe000 ? kReplacement : high);
        }
    }
    return out;
}

std::string fromWindows1252(std::string_view bytes)
{
    constexpr std::array<char16_t, 32> kUpper{
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    std::string out;
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        appendUtf8(out, byte >= 0x80 && byte < 0xa0 ? kUpper[byte - 0x80] : char32_t{byte});
    }
    return out;
}

/// Latin text in UTF-16 without a mark has a zero in every second byte.
bool looksLikeUtf16(std::string_view bytes, std::size_t zeroAt)
{
    std::size_t zeros = 0;
    for (std::size_t at = zeroAt; at < bytes.size(); at += 2)
        zeros += bytes[at] == '\0' ? 1 : 0;
    return bytes.size() >= 4 && zeros * 10 > bytes.size() / 2 * 7;
}

/// How often the separator stands outside of quotes, line by line, empty lines apart.
std::vector<int> countsByLine(std::string_view text, char separator)
{
    constexpr std::size_t kLines = 20;
    std::vector<int> counts;
    int count = 0;
    bool quoted = false;
    bool empty = true;
    for (std::size_t i = 0; i <= text.size() && counts.size() < kLines; ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (c == '"')
            quoted = !quoted;
        const bool ends = (c == '\n' || c == '\r') && (!quoted || i == text.size());
        empty = empty && ends;
        if (c == separator && !quoted)
            ++count;
        if (ends) {
            if (!empty)
                counts.push_back(count);
            count = 0;
            empty = true;
        }
    }
    return counts.empty() ? std::vector<int>{0} : counts;
}

class LineCollector {
public:
    explicit LineCollector(std::vector<SheetRow>& lines) : m_lines(lines) { }

    void begin_parse() { }
    void end_parse() { }
    void begin_row() { m_lines.push_back({m_lines.size() + 1, {}}); }
    void end_row() { }
    void cell(std::string_view text, bool) { m_lines.back().cells.emplace_back(text); }
    void cell(const char* text, std::size_t size, bool transient)
    {
        cell(std::string_view(text, size), transient);
    }

private:
    std::vector<SheetRow>& m_lines;
};

/// Line ends as the parser knows them, outside and inside of quotes.
std::string withPlainLineEnds(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

} // namespace

std::string decodedText(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return fromUtf16(bytes.substr(2), false);
    if (bytes.starts_with("\xfe\xff"))
        return fromUtf16(bytes.substr(2), true);
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (looksLikeUtf16(bytes, 1))
        return fromUtf16(bytes, false);
    if (looksLikeUtf16(bytes, 0))
        return fromUtf16(bytes, true);
    return isText(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}

char sniffSeparator(std::string_view text)
{
    char best = ',';
    int bestScore = 0;
    for (const char candidate : {';', ',', '\t', '|'}) {
        const auto counts = countsByLine(text, candidate);
        int like = 0; // lines that have as many as the first
        for (const auto count : counts)
            like += count > 0 && count == counts.front() ? 1 : 0;
        const int score = like * 100 + std::min(counts.front(), 99);
        if (counts.front() > 0 && score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

std::optional<std::vector<SheetRow>> csvLines(std::string_view text, char separator)
{
    if (std::ranges::count(text, '"') % 2 != 0)
        return {};
    const auto plain = withPlainLineEnds(text);
    orcus::csv::parser_config config;
    config.delimiters = separator;
    config.text_qualifier = '"';
    std::vector<SheetRow> lines;
    LineCollector collector(lines);
    try { // the library's way of saying no; nothing of it leaves this function
        orcus::csv_parser<LineCollector> parser(plain.data(), plain.size(), collector, config);
        parser.parse();
    } catch (const std::exception&) {
        return {};
    }
    return lines;
}

} // namespace juri::exchange
