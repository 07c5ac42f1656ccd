#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace juri {

/// The languages people read Juri in. Indonesian comes first.
enum class Language { Indonesian, English };

/// A text in both languages. One of them may be empty: in() then gives the other.
struct LocalText {
    std::string id; ///< Indonesian
    std::string en; ///< English

    const std::string& in(Language language) const
    {
        const auto& wanted = language == Language::Indonesian ? id : en;
        return wanted.empty() ? (language == Language::Indonesian ? en : id) : wanted;
    }
    bool isEmpty() const { return id.empty() && en.empty(); }

    bool operator==(const LocalText&) const = default;
};

/// Whether the bytes are well-formed UTF-8 without NUL: no overlong forms, no
/// surrogates, nothing above U+10FFFF.
bool isText(std::string_view bytes);

/// "a, b" split at every separator; an empty text gives no parts.
std::vector<std::string> split(std::string_view text, char separator);

std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// The text without blanks, tabs and line ends around it.
std::string trim(std::string_view text);

} // namespace juri
