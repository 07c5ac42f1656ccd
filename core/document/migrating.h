#pragma once

#include "base/result.h"
#include "document/document.h"

namespace juri::document {

/// Brings a document of an older format that is open for writing up to this program's. A
/// copy is kept first, "NAME-format-1.juri" in the folder of its backups, and read back.
/// The records and the digest stay.
///
/// Errors   those of backUp(), and of the file: then it is as it was
Outcome bringUp(Document& document);

} // namespace juri::document
