#pragma once

#include "base/result.h"
#include "document/key_store.h"
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

/// Reads a score file, sealed or not, or, by the hardened path, a whole document.
///
/// In       keys: where the keys are that may open a sealed one; none by default
/// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged, SealedForOthers
Result<OfferedFile> readOffered(const std::string& path, const KeyStore& keys = KeyStore({}));

/// The bundle inside a sealed file; other bytes are given back as they are.
///
/// Errors   Damaged, NewerFormat, SealedForOthers
Result<Bytes> opened(Bytes bytes, const KeyStore& keys);

/// The files meant by paths: files as they are, folders by those of their files
/// whose bytes are a score file or document, by name.
std::vector<std::string> offeredFiles(std::span<const std::string> paths);

} // namespace juri::document
