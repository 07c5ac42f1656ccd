#include "model/facts.h"

namespace juri::model {
namespace {

template <class T> const T* valueOf(const Fields& fields, const std::string& name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? nullptr : std::get_if<T>(&found->second);
}

} // namespace

std::string textField(const Fields& fields, const std::string& name)
{
    const auto* text = valueOf<std::string>(fields, name);
    return text ? *text : std::string();
}

std::int64_t numberField(const Fields& fields, const std::string& name, std::int64_t otherwise)
{
    const auto* number = valueOf<std::int64_t>(fields, name);
    return number ? *number : otherwise;
}

std::set<std::string> listField(const Fields& fields, const std::string& name)
{
    const auto* list = valueOf<std::set<std::string>>(fields, name);
    return list ? *list : std::set<std::string>();
}

RegisterName splitRegister(const std::string& name)
{
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return {name, {}};
    return {name.substr(0, slash), name.substr(slash + 1)};
}

} // namespace juri::model
