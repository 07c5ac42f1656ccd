#include "exchange/built_in_templates.h"
#include "exchange/template.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace juri::exchange {

namespace {

namespace fs = std::filesystem;

bool isPath(const std::string& text)
{
    return text.ends_with(".json") || text.find_first_of("/\\") != std::string::npos;
}

Result<std::string> readText(const std::string& path)
{
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::FileNotFound, path};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!fs::is_regular_file(status) || !file || (text << file.rdbuf()).bad())
        return Error{ErrorCode::NotReadable, path};
    return text.str();
}

} // namespace

std::vector<std::string> builtInTemplateNames()
{
    std::vector<std::string> names;
    for (const auto& item : builtInTemplates())
        names.emplace_back(item.name);
    return names;
}

Result<model::Template> loadTemplate(const std::string& nameOrPath)
{
    if (isPath(nameOrPath)) {
        JURI_TRY(const auto text, readText(nameOrPath));
        JURI_TRY(auto result, parseTemplate(text, nameOrPath));
        result.name = fs::path(nameOrPath).stem().string();
        return result;
    }
    const auto all = builtInTemplates();
    const auto found = std::ranges::find(all, nameOrPath, &BuiltInTemplate::name);
    if (found == all.end())
        return Error{ErrorCode::UnknownTemplate, nameOrPath};
    return parseTemplate(std::string(found->json), nameOrPath);
}

} // namespace juri::exchange
