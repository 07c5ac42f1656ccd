#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace juri::model {

/// What may be attached: what a judge's computer shows and does not run.
enum class FileKind { Pdf, Png, Jpeg, WebP, Gif, Pptx, Odp, Docx };

/// "pdf": as fields say it, and as a file's name ends.
std::string_view fileKindName(FileKind kind);

/// Nothing for a kind of a newer version.
std::optional<FileKind> fileKindNamed(std::string_view name);

/// A file that belongs to an entry. What it holds is kept apart from what is said of it
/// and may be missing here: score files do not carry it.
struct Attachment {
    FileHash hash;
    std::string name; ///< the file's own, "Proposal.pdf"; empty where it is not to be known
    FileKind kind = FileKind::Pdf;
    std::uint64_t size = 0; ///< bytes
    bool blindSafe = false; ///< tells nothing of who made it: shown in blind stages too

    bool operator==(const Attachment&) const = default;
};

} // namespace juri::model
