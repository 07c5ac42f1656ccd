#pragma once

#include "base/error.h"
#include "base/points.h"
#include "model/rubric.h"
#include "scoring/value.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace juri::cli {

/// Keys keep the order they were given in: the order of cli.md.
using Json = nlohmann::ordered_json;

/// A JSON number of at most 12 significant digits.
Json numberOf(const scoring::Value& value);
Json numberOf(Points points);
Json numberOf(double value);

/// {"criterion": mark, …}
Json marksOf(const model::Marks& marks);

/// {"error": {"code", "subject", "message"}}
Json errorJson(const Error& error, const std::string& message);

/// One value and a line end.
void print(std::ostream& out, const Json& json);

} // namespace juri::cli
