#pragma once

#include "merge/register_graph.h"
#include "model/register_state.h"

namespace juri::merge {

/// How the setup records of one register combine, field by field (merge.md 4.4).
///
/// A field's heads are the visible records that set it and that no later one
/// setting it follows. Different values: the one of the largest id is in force,
/// with a badge. List elements: in if some visible record adds it and no later
/// one removes it, so an add and a remove made apart keep it in.
std::map<std::string, model::FieldState> setupFields(const RegisterGraph& graph,
                                                     const Visible& visible);

} // namespace juri::merge
