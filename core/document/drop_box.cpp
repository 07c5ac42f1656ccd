#include "document/drop_box.h"

#include "document/file_reading.h"

#include <filesystem>

namespace juri::document {

namespace fs = std::filesystem;

std::vector<std::string> DropBox::look()
{
    std::vector<std::string> ready;
    std::map<std::string, Seen> now;
    for (const auto& path : offeredFiles({&m_folder, 1})) {
        std::error_code failed;
        Seen seen{fs::file_size(path, failed), {}, false};
        if (!failed)
            seen.changed = fs::last_write_time(path, failed).time_since_epoch().count();
        if (failed) // gone again, or not readable yet
            continue;
        const auto before = m_seen.find(path);
        const bool unchanged = before != m_seen.end() && before->second.isSame(seen);
        seen.named = unchanged;
        if (unchanged && !before->second.named)
            ready.push_back(path);
        now.emplace(path, seen);
    }
    m_seen = std::move(now);
    return ready;
}

void DropBox::giveBack(const std::vector<std::string>& files)
{
    for (const auto& file : files) {
        if (const auto found = m_seen.find(file); found != m_seen.end())
            found->second.named = false;
    }
}

} // namespace juri::document
