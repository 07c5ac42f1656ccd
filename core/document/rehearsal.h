#pragma once

#include "base/result.h"
#include "document/document.h"

#include <cstdint>
#include <string>

namespace juri::document {

struct RehearsalReport {
    std::string path;
    std::size_t entries = 0;
    std::size_t judges = 0; ///< who marked something
    std::size_t ballots = 0;
    RecordId digest;
};

/// Makes a copy to rehearse in: the same setup under a competition id and root of its own,
/// with every assigned sheet marked by chance, signed off by judges' keys made for it, and
/// merged. Its title and every report say that it is a rehearsal; nothing of it can be
/// merged into the document, which is only read; attachments are left out. Deleting the file
/// ends it.
///
/// In       seed: the same seed gives the same marks; keys are always fresh
/// Errors   WrongDocument (a judge's); FileExists, NotWritable, DiskFull (path)
Result<RehearsalReport> rehearse(const Document& document, const std::string& path,
                                 std::uint64_t seed, const Environment& environment);

} // namespace juri::document
