#pragma once

#include "app/bench/measure.h"
#include "base/result.h"

namespace juri::gui {

/// One mark of a judge with 500 entries, from the key that takes it until total, list
/// and saved state are painted, against one full repaint of the page. The document lies
/// in memory where the system has such a folder: the disk is not what is measured.
///
/// Errors   those of making the competition
Result<bench::Pair> scoreKey();

} // namespace juri::gui
