#pragma once

#include "merge/register_graph.h"
#include "model/register_state.h"

namespace juri::merge {

/// What the records of one register amount to (merge.md 4.4). Pure, and the same
/// whatever the order of the records.
///
/// In       records: all that are held of the register; none gives an empty state
model::RegisterState registerState(std::span<const record::Record* const> records,
                                   const Visible& visible);

} // namespace juri::merge
