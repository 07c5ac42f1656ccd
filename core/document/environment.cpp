#include "document/document.h"
#include "record/random.h"

#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace juri::document {
namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string keysFolder()
{
    if (const auto given = variable("JURI_KEYS"); !given.empty())
        return given;
    if (const auto data = variable("XDG_DATA_HOME"); !data.empty())
        return data + "/juri/keys";
    return variable("HOME") + "/.local/share/juri/keys";
}

std::string computerName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

} // namespace

Environment systemEnvironment()
{
    static SystemClock clock;
    static record::SystemRandom random;
    return {&clock, &random, keysFolder(), computerName()};
}

} // namespace juri::document
