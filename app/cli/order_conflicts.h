#pragma once

#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "document/ranking_conflicts.h"

namespace juri::cli {

/// Orders in conflict, as `conflicts` shows them: each version with its order, and of the
/// entries that differ the places.
Json orderConflictJson(const document::RankingConflict& conflict, const model::Event& event);

/// The versions side by side, the places that differ alone.
void printOrderConflict(const Json& conflict, Output& output);

} // namespace juri::cli
