#include "model/attachment.h"

namespace juri::model {

std::string_view fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return "pdf";
    case FileKind::Png: return "png";
    case FileKind::Jpeg: return "jpg";
    case FileKind::WebP: return "webp";
    case FileKind::Gif: return "gif";
    case FileKind::Pptx: return "pptx";
    case FileKind::Odp: return "odp";
    case FileKind::Docx: return "docx";
    }
    return "pdf";
}

std::optional<FileKind> fileKindNamed(std::string_view name)
{
    for (auto kind = FileKind::Pdf; kind <= FileKind::Docx;
         kind = static_cast<FileKind>(static_cast<int>(kind) + 1)) {
        if (fileKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace juri::model
