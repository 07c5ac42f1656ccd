#pragma once

#include "base/text.h"

#include <string>

namespace juri::report {

/// Fixed words in both languages. The program's reports and errors are made of
/// these; texts of a competition are LocalText.
struct Phrase {
    const char* id; ///< Indonesian
    const char* en; ///< English

    std::string in(Language language) const { return language == Language::Indonesian ? id : en; }
};

/// "{1} of {2}" with the parts put in.
std::string filled(std::string text, const std::string& first, const std::string& second = {});

} // namespace juri::report
