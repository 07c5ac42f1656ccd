#pragma once

#include "record/record.h"

#include <span>
#include <vector>

namespace juri::document {

/// Whether each record's signature is its author's; on all cores, since this is the
/// larger part of every merge and check.
std::vector<char> areAuthentic(std::span<const record::Record* const> records);

} // namespace juri::document
