#pragma once

#include <span>
#include <string_view>

namespace juri::exchange {

/// A file of resources/templates, embedded when the program is built.
struct BuiltInTemplate {
    std::string_view name; ///< the file's name without ".json"
    std::string_view json;
};

/// By name.
std::span<const BuiltInTemplate> builtInTemplates();

} // namespace juri::exchange
