#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace juri::test {

/// A folder of its own for one test, with a blank and an é in its name.
class TempFolder {
public:
    TempFolder()
        : m_path(std::filesystem::temp_directory_path()
                 / ("juri é " + std::to_string(getpid()) + " " + std::to_string(s_count++)))
    {
        std::filesystem::remove_all(m_path);
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder() { std::filesystem::remove_all(m_path); }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    std::string path(const std::string& name) const { return (m_path / name).string(); }

    /// Writes a file and answers its path.
    std::string write(const std::string& name, const std::string& bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }

private:
    static inline int s_count = 0;
    std::filesystem::path m_path;
};

} // namespace juri::test
