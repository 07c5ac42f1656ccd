#pragma once

#include "model/event.h"
#include "model/facts.h"

namespace juri::document {

/// The competition as its setup registers state it; core/model/FIELDS.md names
/// registers and fields. Registers and fields of newer versions are passed over.
///
/// In       rubrics: every version known; inForce: the one each stage uses
model::Event eventFromFacts(const model::Facts& facts,
                            const std::map<RubricHash, model::Rubric>& rubrics,
                            const std::map<StageId, RubricHash>& inForce);

} // namespace juri::document
