#include "report/phrase.h"

namespace juri::report {

std::string filled(std::string text, const std::string& first, const std::string& second)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = text.substr(at, 3);
        const bool isMark = mark == "{1}" || mark == "{2}";
        if (isMark)
            result += mark == "{1}" ? first : second;
        else
            result += text[at];
        at += isMark ? 3 : 1;
    }
    return result;
}

} // namespace juri::report
