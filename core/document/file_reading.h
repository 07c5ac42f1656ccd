#pragma once

#include "base/result.h"
#include "record/record.h"

#include <span>
#include <string>
#include <vector>

namespace juri::document {

/// What a file that is offered for merging holds. Nothing is verified yet.
struct OfferedFile {
    DocId doc;
    std::vector<record::Record> records; ///< by id
    std::size_t drafts = 0;              ///< unsigned sheets of a live judge document, left out
};

/// Reads a score file or, by the hardened path, a whole document.
///
/// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged
Result<OfferedFile> readOffered(const std::string& path);

/// The files meant by paths: files as they are, folders by those of their files
/// whose bytes are a score file or document, by name.
std::vector<std::string> offeredFiles(std::span<const std::string> paths);

} // namespace juri::document
