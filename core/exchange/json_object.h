#pragma once

#include "base/points.h"
#include "base/text.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace juri::exchange {

/// One JSON object being read. A key that is absent reads as an empty value; the
/// first thing that is wrong is kept in the problem, and reading goes on, so that
/// callers check once, at the end.
///
/// Lifetime: refers to the JSON value and to the problem.
class JsonObject {
public:
    JsonObject(const nlohmann::json& value, std::string where, std::string& problem);

    bool has(const std::string& key);

    /// Like text(), and a problem if it is empty.
    std::string name(const std::string& key);
    std::string text(const std::string& key);

    /// {"id": …, "en": …}, or one text for both languages
    LocalText localText(const std::string& key);
    bool flag(const std::string& key, bool otherwise);
    int count(const std::string& key, int otherwise); ///< a whole number, 0 to 1000

    /// A number or a text with at most three decimals, read exactly.
    Points points(const std::string& key);
    std::vector<Points> pointsList(const std::string& key);

    std::vector<JsonObject> objects(const std::string& key);
    JsonObject object(const std::string& key);    ///< an empty one where it is absent
    std::string jsonText(const std::string& key); ///< the object as compact JSON

    /// A problem for each key that was not asked for. To be called last.
    void finish();

    void fail(const std::string& key, const std::string& why);

private:
    const nlohmann::json* find(const std::string& key);
    std::string pathOf(const std::string& key) const;
    Points parsePoints(const nlohmann::json& value, const std::string& key);

    const nlohmann::json* m_value;
    std::string m_where; ///< "stages[1].rubric"; empty at the top
    std::string* m_problem;
    std::set<std::string> m_asked;
};

} // namespace juri::exchange
