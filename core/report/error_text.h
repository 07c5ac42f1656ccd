#pragma once

#include "base/error.h"
#include "base/text.h"

#include <string>

namespace juri::report {

/// A failure in words for people, as three sentences: every message says what
/// happened, what is safe and what to do.
struct ErrorWords {
    std::string what; ///< "Berkas \"a.juri\" tidak ada."
    std::string safe; ///< "Tidak ada yang diubah."
    std::string todo; ///< "Periksa nama dan letak berkasnya."

    bool operator==(const ErrorWords&) const = default;
};

ErrorWords errorWords(const Error& error, Language language);

/// One line for the command line: "what; safe; todo", without full stops.
std::string errorText(const Error& error, Language language);

} // namespace juri::report
