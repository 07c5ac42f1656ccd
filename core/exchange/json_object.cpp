#include "exchange/json_object.h"

#include <array>
#include <charconv>
#include <optional>

namespace juri::exchange {

using nlohmann::json;

namespace {

const json kEmptyObject = json::object();

/// A double that came from at most three decimals, as that decimal number. The
/// nearest double of so short a number is unmistakable, so nothing is rounded.
std::optional<Points> exactPoints(double number)
{
    std::array<char, 64> text{};
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed, 3);
    if (written.ec != std::errc())
        return {};
    double back = 0;
    std::from_chars(text.data(), written.ptr, back);
    if (back != number)
        return {};
    return Points::parse(std::string_view(text.data(), written.ptr));
}

} // namespace

JsonObject::JsonObject(const json& value, std::string where, std::string& problem)
    : m_value(value.is_object() ? &value : &kEmptyObject)
    , m_where(std::move(where))
    , m_problem(&problem)
{
    if (!value.is_object() && m_problem->empty())
        *m_problem = (m_where.empty() ? "template" : m_where) + ": not an object";
}

std::string JsonObject::pathOf(const std::string& key) const
{
    return m_where.empty() ? key : m_where + "." + key;
}

void JsonObject::fail(const std::string& key, const std::string& why)
{
    if (m_problem->empty())
        *m_problem = pathOf(key) + ": " + why;
}

const json* JsonObject::find(const std::string& key)
{
    m_asked.insert(key);
    const auto found = m_value->find(key);
    return found == m_value->end() ? nullptr : &*found;
}

bool JsonObject::has(const std::string& key)
{
    return find(key) != nullptr;
}

std::string JsonObject::text(const std::string& key)
{
    const auto* value = find(key);
    if (value && !value->is_string())
        fail(key, "not a text");
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string JsonObject::name(const std::string& key)
{
    auto result = text(key);
    if (result.empty())
        fail(key, "missing");
    return result;
}

LocalText JsonObject::localText(const std::string& key)
{
    const auto* value = find(key);
    if (!value)
        return {};
    if (value->is_string())
        return {value->get<std::string>(), {}};
    auto texts = object(key);
    LocalText result{texts.text("id"), texts.text("en")};
    texts.finish();
    return result;
}

bool JsonObject::flag(const std::string& key, bool otherwise)
{
    const auto* value = find(key);
    if (value && !value->is_boolean())
        fail(key, "not true or false");
    return value && value->is_boolean() ? value->get<bool>() : otherwise;
}

int JsonObject::count(const std::string& key, int otherwise)
{
    const auto* value = find(key);
    if (!value)
        return otherwise;
    const bool whole = value->is_number_unsigned() && value->get<std::uint64_t>() <= 1000;
    if (!whole)
        fail(key, "not a whole number from 0 to 1000");
    return whole ? value->get<int>() : otherwise;
}

Points JsonObject::parsePoints(const json& value, const std::string& key)
{
    std::optional<Points> points;
    if (value.is_string())
        points = Points::parse(value.get_ref<const std::string&>());
    else if (value.is_number_integer())
        points = Points::parse(value.dump());
    else if (value.is_number_float())
        points = exactPoints(value.get<double>());
    if (!points)
        fail(key, "not a number with at most 3 decimals");
    return points.value_or(Points());
}

Points JsonObject::points(const std::string& key)
{
    const auto* value = find(key);
    return value ? parsePoints(*value, key) : Points();
}

std::vector<Points> JsonObject::pointsList(const std::string& key)
{
    const auto* value = find(key);
    if (!value)
        return {};
    if (!value->is_array())
        fail(key, "not a list");
    std::vector<Points> result;
    for (const auto& item : value->is_array() ? *value : json::array())
        result.push_back(parsePoints(item, key + "[" + std::to_string(result.size()) + "]"));
    return result;
}

std::vector<JsonObject> JsonObject::objects(const std::string& key)
{
    const auto* value = find(key);
    if (!value)
        return {};
    std::vector<JsonObject> result;
    if (!value->is_array()) {
        fail(key, "not a list");
        return result;
    }
    for (const auto& item : *value)
        result.emplace_back(item, pathOf(key) + "[" + std::to_string(result.size()) + "]",
                            *m_problem);
    return result;
}

JsonObject JsonObject::object(const std::string& key)
{
    const auto* value = find(key);
    return {value ? *value : kEmptyObject, pathOf(key), *m_problem};
}

std::string JsonObject::jsonText(const std::string& key)
{
    const auto* value = find(key);
    if (value && !value->is_object())
        fail(key, "not an object");
    return value && value->is_object() ? value->dump() : std::string();
}

void JsonObject::finish()
{
    for (const auto& [key, value] : m_value->items()) {
        if (!m_asked.contains(key))
            fail(key, "unknown key");
    }
}

} // namespace juri::exchange
