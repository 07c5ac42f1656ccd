#pragma once

#include "base/result.h"
#include "document/document.h"
#include "record/record.h"

#include <string>
#include <vector>

namespace juri::document {

/// What a score file tells before it is merged. Nothing is verified.
struct ScoreFileInfo {
    bool sealed = false;
    bool opens = true; ///< this computer can read what is inside
    DocId doc;
    std::size_t recipients = 0; ///< who can open a sealed one
    std::size_t records = 0;    ///< 0 while it does not open
    std::string fingerprint;    ///< as its export showed it
};

/// 8 characters for all records of a file but receipts: the same on both sides.
std::string fingerprintOf(const std::vector<record::Record>& records);

/// Whether the file begins as a score file does, sealed or not.
bool isScoreFile(const std::string& path);

/// Errors   FileNotFound, NotReadable, NotAJuriFile, NewerFormat, Damaged
Result<ScoreFileInfo> scoreFileInfo(const std::string& path, const Environment& environment);

} // namespace juri::document
