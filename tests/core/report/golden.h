#pragma once

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace juri::test {

/// The text of tests/golden/NAME, which a person has read. With JURI_ACCEPT set,
/// the actual text is written there first: look at it before it is committed.
inline std::string golden(const std::string& name, const std::string& actual)
{
    const auto path = std::string(JURI_SOURCE_DIR) + "/tests/golden/" + name;
    if (std::getenv("JURI_ACCEPT"))
        std::ofstream(path, std::ios::binary) << actual;
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

} // namespace juri::test
