#pragma once

#include "base/text.h"

#include <string>
#include <vector>

namespace juri::report {

/// What the paper with a competition's root key says.
struct RecoverySheet {
    std::string title;              ///< of the competition; may be empty
    std::string competition;        ///< its short fingerprint, to tell sheets apart
    std::vector<std::string> lines; ///< of the key, as record::recoveryLines() gives them
};

std::string recoveryText(const RecoverySheet& sheet, Language language);

/// One A4 page that any browser prints.
std::string recoveryHtml(const RecoverySheet& sheet, Language language);

/// The key's lines out of a typed or saved sheet: those that begin with "1." to "7." if
/// there are any, else all that are not blank.
std::vector<std::string> linesOfSheet(const std::string& text);

} // namespace juri::report
