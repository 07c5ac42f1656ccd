#pragma once

#include "base/result.h"
#include "document/document.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// The attachments that a pack brings along. Private to this folder.
namespace juri::document {

struct PackFiles {
    std::map<FileHash, Bytes> files;
    std::size_t missing = 0; ///< named by an entry, but not in this document
};

/// What a judge may open in the stages with entries for the judge.
///
/// In       pack: its path, for errors
/// Errors   PackTooLarge (detail: the largest, one a line), Damaged (subject: a name)
Result<PackFiles> judgesFiles(const Document::State& state, const JudgeId& judge,
                              const std::string& pack);

/// Those of all entries that are meant.
Result<PackFiles> entriesFiles(const Document::State& state,
                               const std::function<bool(const model::Competitor&)>& isMeant,
                               const std::string& pack);

} // namespace juri::document
