#pragma once

#include "base/result.h"
#include "document/results.h"

#include <string>
#include <vector>

namespace juri::document {

/// Which groups a person means: nothing = all together; "region" or "category" =
/// each in turn; else one category or region by its id or name in either language.
///
/// Errors   Usage; subject: the text
Result<std::vector<GroupChoice>> groupChoices(const model::Competition& competition,
                                              const std::string& text);

} // namespace juri::document
