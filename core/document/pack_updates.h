#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

/// Packs for a judge who has a document already.
namespace juri::document {

/// What an update would change.
struct PackNews {
    bool isKnown = false;    ///< it is the pack that was taken last, or the first one
    std::size_t added = 0;   ///< entries to mark that the document does not have, by stage
    std::size_t missing = 0; ///< entries of the document that it does not have: an older pack
};

/// Errors   those of reading a pack, see openPack(); ForeignCompetition, WrongDocument: it
///          is for another competition or another judge than the document
Result<PackNews> packNews(const Document& document, const std::string& packPath);

/// Whether it brings a key, and so can make a document of its own.
///
/// Errors   as openPack(), for the pack
Result<bool> packBringsKey(const std::string& packPath);

/// Brings new entries, rubrics and attachments of an update pack into the judge's document.
///
/// Errors   as packNews(), and those of opening and writing a document
Outcome updateFromPack(const std::string& packPath, const std::string& documentPath,
                       const Environment& environment);

} // namespace juri::document
