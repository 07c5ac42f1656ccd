#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>

namespace juri::document {

struct BackupReport {
    std::string path;
    std::size_t records = 0;
    RecordId digest;
};

/// Writes a copy of the document and reads it back: it gets its name only when it holds
/// the same records, drafts and attachments. Logs are in it as well.
///
/// Errors   FileExists, NotWritable, DiskFull, StorageFailed; Damaged (the copy does not
///          hold what the document does): then there is no copy
Result<BackupReport> backUp(const Document& document, const std::string& path);

/// "NAME.backups" beside the document, made if need be. Private to this folder.
///
/// Errors   NotWritable
Result<std::string> backupFolder(const Document& document);

/// The same into the folder "NAME.backups" beside the document, numbered, before a merge.
/// The newest five stay; nothing is written when the newest holds the same records.
///
/// Out      empty path: there was one already
Result<BackupReport> backUpInTurn(const Document& document);

} // namespace juri::document
