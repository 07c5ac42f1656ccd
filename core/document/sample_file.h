#pragma once

#include "base/bytes.h"

#include <string>
#include <vector>

namespace juri::document {

/// A PDF of one page with these lines; the first is a heading. ASCII without brackets and
/// backslashes. The same bytes for the same lines.
Bytes samplePdf(const std::vector<std::string>& lines);

} // namespace juri::document
