#pragma once

#include "scoring/two_way.h"

#include <optional>

namespace juri::bench {

/// The lectures' evaluations of ETH Zurich, 73,421 ratings, from
/// $JURI_REFERENCE/data/insteval.csv (judge,competitor,score,…); nothing where that
/// cannot be read.
std::optional<scoring::Ratings> readInstEval();

} // namespace juri::bench
