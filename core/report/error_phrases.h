#pragma once

#include "report/phrase.h"

/// The words of error_text.h as they are written down: parts of a sentence
/// without capital and full stop. {s} is the error's subject, {d} its detail; a
/// part in [brackets] is left out when what it would show is empty.
namespace juri::report {

struct ErrorPhrases {
    Phrase what;
    Phrase safe;
    Phrase todo;
};

inline constexpr Phrase kNothingChanged{"tidak ada yang diubah", "nothing was changed"};

} // namespace juri::report
