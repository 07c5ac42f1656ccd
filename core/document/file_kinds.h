#pragma once

#include "base/bytes.h"
#include "model/attachment.h"

#include <optional>

namespace juri::document {

/// What a file is by what it holds, whatever its name says. Nothing for every other kind,
/// programs and scripts above all, and for slides and texts that carry macros.
std::optional<model::FileKind> fileKindOf(ByteView bytes);

} // namespace juri::document
