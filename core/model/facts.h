#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <variant>

namespace juri::model {

/// What one setup register says now, field by field, after all records that set
/// its fields have been combined (or as a judge's brief states it). The names of
/// registers and fields are listed in core/model/FIELDS.md.
using FieldValue = std::variant<std::string, std::int64_t, std::set<std::string>>;
using Fields = std::map<std::string, FieldValue>;

/// Registers by name: "competition", "stage/proposal", "competitor/<id>", …
using Facts = std::map<std::string, Fields>;

/// The field's value, or an empty one where it is not set or of another type.
std::string textField(const Fields& fields, const std::string& name);
std::int64_t numberField(const Fields& fields, const std::string& name, std::int64_t otherwise = 0);
std::set<std::string> listField(const Fields& fields, const std::string& name);

/// "competitor/abc" split at its first slash: {"competitor", "abc"}.
struct RegisterName {
    std::string kind;
    std::string rest; ///< empty for "competition"
};
RegisterName splitRegister(const std::string& name);

} // namespace juri::model
