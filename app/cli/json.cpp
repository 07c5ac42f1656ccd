#include "app/cli/json.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace juri::cli {
namespace {

/// Integers without a point; others as the double that prints as the text does.
Json numberFromText(const std::string& text)
{
    if (text.find('.') == std::string::npos && text.size() < 18)
        return std::strtoll(text.c_str(), nullptr, 10);
    return std::strtod(text.c_str(), nullptr);
}

} // namespace

Json numberOf(const scoring::Value& value)
{
    return numberFromText(value.toString(12));
}

Json numberOf(Points points)
{
    return numberFromText(points.toString());
}

Json numberOf(double value)
{
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.12g", value);
    return numberFromText(text.data());
}

Json marksOf(const model::Marks& marks)
{
    auto json = Json::object();
    for (const auto& [criterion, mark] : marks)
        json[criterion.text()] = numberOf(mark);
    return json;
}

Json errorJson(const Error& error, const std::string& message)
{
    return {
        {"error",
         {{"code", errorCodeName(error.code)}, {"subject", error.subject}, {"message", message}}}};
}

void print(std::ostream& out, const Json& json)
{
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace juri::cli
