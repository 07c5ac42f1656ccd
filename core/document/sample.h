#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/sample_data.h"

#include <functional>
#include <string>

namespace juri::document {

struct SampleReport {
    std::size_t entries = 0;
    std::size_t judges = 0;
    std::size_t packs = 0;
    std::size_t scoreFiles = 0;
    std::string judgeWithoutFile; ///< code and name: has a pack, but no score file
};

/// Makes a complete competition with made-up entries, marked as sample. With a
/// files folder, also every judge's pack, their codes in codes.csv, and, but for
/// one judge, a signed score file; none of them merged.
///
/// In       filesFolder: empty = none; made if need be
/// Errors   FileExists (the document, or files of a sample in the folder),
///          NotWritable, DiskFull, Usage, TemplateInvalid
/// Laws     the same template and options give the same keys, records and digest
Result<SampleReport> makeSample(const std::string& path, const model::Template& setup,
                                const SampleOptions& options, const std::string& filesFolder,
                                const Environment& environment,
                                const std::function<void(int percent)>& progress = {});

} // namespace juri::document
