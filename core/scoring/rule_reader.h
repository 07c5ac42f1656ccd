#pragma once

#include "base/text.h"
#include "scoring/rule_names.h"
#include "scoring/value.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace juri::scoring {

/// One JSON object being read. Remembers the first problem and the keys that were
/// asked for, so that a misspelt key is a problem too.
class RuleReader {
public:
    RuleReader(const nlohmann::json& json, std::string where, std::string& problem)
        : m_json(json), m_where(std::move(where)), m_problem(problem)
    {
        if (!json.is_object())
            fail("", "an object is needed");
    }

    bool has(const char* key) const { return m_json.is_object() && m_json.contains(key); }

    const nlohmann::json* find(const char* key)
    {
        m_asked.push_back(key);
        return has(key) ? &m_json.at(key) : nullptr;
    }

    void fail(const std::string& key, const std::string& why)
    {
        if (m_problem.empty())
            m_problem = m_where + (key.empty() || m_where.empty() ? "" : ".") + key + ": " + why;
    }

    void text(const char* key, std::string& value)
    {
        if (const auto* json = find(key))
            json->is_string() ? void(value = json->get<std::string>())
                              : fail(key, "a text is needed");
    }

    void flag(const char* key, bool& value)
    {
        if (const auto* json = find(key))
            json->is_boolean() ? void(value = json->get<bool>())
                               : fail(key, "true or false is needed");
    }

    void integer(const char* key, int& value, int low, int high)
    {
        const auto* json = find(key);
        if (!json)
            return;
        if (!json->is_number_integer() || json->get<std::int64_t>() < low
            || json->get<std::int64_t>() > high)
            return fail(key,
                        "a whole number from " + std::to_string(low) + " to " + std::to_string(high)
                            + " is needed");
        value = json->get<int>();
    }

    static std::optional<Value> decimal(const nlohmann::json& json)
    {
        if (json.is_number_integer()) {
            const auto number = json.get<std::int64_t>();
            return number > -1000000000000 && number < 1000000000000
                ? std::optional(Value::of(number))
                : std::nullopt;
        }
        return json.is_string() ? Value::parse(json.get<std::string>()) : std::nullopt;
    }

    void decimal(const char* key, Value& value)
    {
        const auto* json = find(key);
        if (!json)
            return;
        if (const auto parsed = decimal(*json))
            value = *parsed;
        else
            fail(key, "a whole number or a decimal in quotes is needed");
    }

    void decimal(const char* key, std::optional<Value>& value)
    {
        if (!has(key))
            return void(find(key));
        Value parsed;
        decimal(key, parsed);
        value = parsed;
    }

    template <class Enum, class Names> void word(const char* key, const Names& names, Enum& value)
    {
        std::string chosen;
        text(key, chosen);
        if (chosen.empty())
            return;
        if (const auto found = enumOf<Enum>(names, chosen))
            value = *found;
        else
            fail(key, "unknown '" + chosen + "'");
    }

    void localText(const char* key, LocalText& value)
    {
        const auto* json = find(key);
        if (!json)
            return;
        if (json->is_string()) {
            value.en = json->get<std::string>();
            return;
        }
        RuleReader part(*json, path(key), m_problem);
        part.text("id", value.id);
        part.text("en", value.en);
        part.finish();
    }

    std::string path(const std::string& key) const
    {
        return m_where.empty() ? key : m_where + "." + key;
    }

    /// Calls read(element, "where[i]") for each element of a list.
    template <class Read> void list(const char* key, Read read)
    {
        const auto* json = find(key);
        if (!json)
            return;
        if (!json->is_array())
            return fail(key, "a list is needed");
        for (std::size_t i = 0; i < json->size(); ++i)
            read(json->at(i), path(key) + "[" + std::to_string(i) + "]");
    }

    /// "weights": {"name": "0.3", …}, by name.
    void weights(const char* key, std::vector<std::pair<std::string, Value>>& values)
    {
        const auto* json = find(key);
        if (!json)
            return;
        if (!json->is_object())
            return fail(key, "an object of weights is needed");
        for (const auto& [name, weight] : json->items()) {
            const auto parsed = decimal(weight);
            if (!parsed)
                return fail(std::string(key) + "." + name, "a weight is needed");
            values.emplace_back(name, *parsed);
        }
    }

    std::string& problem() { return m_problem; }

    /// A key nobody asked for is a problem.
    void finish()
    {
        if (!m_json.is_object())
            return;
        for (const auto& [key, value] : m_json.items())
            if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end())
                fail(key, "unknown key");
    }

private:
    const nlohmann::json& m_json;
    std::string m_where;
    std::string& m_problem;
    std::vector<std::string> m_asked;
};

} // namespace juri::scoring
