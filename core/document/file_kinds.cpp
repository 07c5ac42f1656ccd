#include "document/file_kinds.h"

#include <algorithm>
#include <string>
#include <vector>

namespace juri::document {
namespace {

using model::FileKind;
using namespace std::string_view_literals;

std::size_t littleEndian(ByteView bytes, std::size_t at, std::size_t length)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value |= static_cast<std::size_t>(bytes[at + i]) << (8 * i);
    return value;
}

std::string textAt(ByteView bytes, std::size_t at, std::size_t length)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(at),
            bytes.begin() + static_cast<std::ptrdiff_t>(at + length)};
}

/// Where a zip archive's list of files begins, and how many it says there are.
struct ZipList {
    std::size_t at = 0;
    std::size_t count = 0;
};

std::optional<ZipList> listOf(ByteView bytes)
{
    constexpr std::size_t kEnd = 22;
    constexpr std::size_t kComment = 65535;
    for (std::size_t back = kEnd; back <= std::min(bytes.size(), kEnd + kComment); ++back) {
        const auto end = bytes.last(back);
        if (startsWith(end, "PK\x05\x06"sv))
            return ZipList{littleEndian(end, 16, 4), littleEndian(end, 10, 2)};
    }
    return std::nullopt;
}

/// The names in a zip archive's list; nothing where it does not read to its end.
std::vector<std::string> namesIn(ByteView bytes)
{
    constexpr std::size_t kHead = 46;
    const auto list = listOf(bytes);
    std::vector<std::string> names;
    auto at = list ? list->at : 0;
    for (std::size_t i = 0; list && i < list->count; ++i) {
        if (at > bytes.size() || bytes.size() - at < kHead
            || !startsWith(bytes.subspan(at), "PK\x01\x02"sv))
            return {};
        const auto name = littleEndian(bytes, at + 28, 2);
        const auto rest = littleEndian(bytes, at + 30, 2) + littleEndian(bytes, at + 32, 2);
        if (bytes.size() - at - kHead < name + rest)
            return {};
        names.push_back(textAt(bytes, at + kHead, name));
        at += kHead + name + rest;
    }
    return names;
}

/// Where macros and programs lie in slides and texts.
bool isMacro(const std::string& name)
{
    return name.ends_with("vbaProject.bin") || name.starts_with("Basic/")
        || name.starts_with("Scripts/") || name.find("/activeX/") != std::string::npos;
}

/// OpenDocument says at its start what it is; Office by the parts it has.
std::optional<FileKind> zipKind(ByteView bytes)
{
    const auto names = namesIn(bytes);
    const auto has = [&](const char* name) {
        return std::ranges::find(names, name) != names.end();
    };
    if (names.empty() || std::ranges::any_of(names, isMacro))
        return std::nullopt;
    constexpr auto kOdp = "mimetypeapplication/vnd.oasis.opendocument.presentation"sv;
    if (bytes.size() > 30 && startsWith(bytes.subspan(30), kOdp) && has("content.xml"))
        return FileKind::Odp;
    if (!has("[Content_Types].xml"))
        return std::nullopt;
    if (has("ppt/presentation.xml"))
        return FileKind::Pptx;
    return has("word/document.xml") ? std::optional(FileKind::Docx) : std::nullopt;
}

} // namespace

std::optional<FileKind> fileKindOf(ByteView bytes)
{
    if (startsWith(bytes, "%PDF-"sv))
        return FileKind::Pdf;
    if (startsWith(bytes, "\x89PNG\r\n\x1a\n"sv))
        return FileKind::Png;
    if (startsWith(bytes, "\xff\xd8\xff"sv))
        return FileKind::Jpeg;
    if (startsWith(bytes, "GIF87a"sv) || startsWith(bytes, "GIF89a"sv))
        return FileKind::Gif;
    if (startsWith(bytes, "RIFF"sv) && bytes.size() >= 12 && startsWith(bytes.subspan(8), "WEBP"sv))
        return FileKind::WebP;
    return startsWith(bytes, "PK\x03\x04"sv) ? zipKind(bytes) : std::nullopt;
}

} // namespace juri::document
