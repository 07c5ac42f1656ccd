#include "base/medium.h"
#include "base/text.h"
#include "document/document.h"
#include "record/random.h"

#include <array>
#include <cstdlib>
#include <filesystem>
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

/// Folders that this computer's owner says are shares, whatever the system calls them.
bool isNamedShare(const std::string& path)
{
    std::error_code failed;
    const auto real = std::filesystem::weakly_canonical(path, failed).string();
    for (const auto& folder : split(variable("JURI_NETWORK"), ':')) {
        const auto share = std::filesystem::weakly_canonical(folder, failed).string();
        if (!folder.empty() && real.starts_with(share + '/'))
            return true;
    }
    return false;
}

} // namespace

Environment systemEnvironment()
{
    static SystemClock clock;
    static record::SystemRandom random;
    const auto isShare = [](const std::string& path) {
        return isNamedShare(path) || isOnNetwork(path);
    };
    return {&clock, &random, keysFolder(), computerName(), isShare};
}

} // namespace juri::document
