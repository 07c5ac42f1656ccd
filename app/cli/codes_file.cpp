#include "app/cli/codes_file.h"

#include <filesystem>

namespace juri::cli {
namespace {

namespace fs = std::filesystem;

bool liesInside(const std::string& file, const std::string& folder)
{
    std::error_code failed;
    const auto parent = fs::weakly_canonical(fs::absolute(file, failed).parent_path(), failed);
    return parent == fs::weakly_canonical(fs::absolute(folder, failed), failed);
}

/// A name with a comma or quote is quoted, as CSV asks.
std::string cell(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

Result<CodesFile> CodesFile::begin(const std::string& path, const std::string& folder)
{
    if (liesInside(path, folder))
        return Error{ErrorCode::Usage, "--codes " + path};
    JURI_TRY(auto file, NewFile::begin(path));
    return CodesFile(std::move(file));
}

Outcome CodesFile::finish(const std::vector<CodeLine>& lines) const
{
    std::string text = "judge,file,code\n";
    for (const auto& line : lines)
        text += cell(line.person) + ',' + cell(fs::path(line.pack).filename().string()) + ','
            + line.code + '\n';
    JURI_CHECK(m_file.write(bytesOf(text)));
    return m_file.finish();
}

} // namespace juri::cli
