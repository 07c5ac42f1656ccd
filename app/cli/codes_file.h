#pragma once

#include "base/file.h"

#include <string>
#include <vector>

namespace juri::cli {

struct CodeLine {
    std::string person; ///< a judge's code, or a coordinator's name
    std::string pack;   ///< the pack's path
    std::string code;
};

/// The table of pack codes, judge,file,code, which lies apart from the packs. It is
/// begun before any pack is made, so that no code is ever lost.
class CodesFile {
public:
    /// Errors   Usage (it would lie in the folder of the packs), FileExists, NotWritable
    static Result<CodesFile> begin(const std::string& path, const std::string& folder);

    Outcome finish(const std::vector<CodeLine>& lines) const;

private:
    explicit CodesFile(NewFile file) : m_file(std::move(file)) { }

    NewFile m_file;
};

} // namespace juri::cli
