#pragma once

#include "document/document.h"
#include "record/brief.h"

namespace juri::document {

/// What a judge is told: the competition, the judge's own name and interests, the
/// stages with entries for the judge, whether the judge is their chair, and of each entry
/// what those stages show.
/// Nothing of other judges, nothing of other entries; where every stage is blind,
/// the code, the category and attachments fit for it alone.
record::Brief briefFor(const Document::State& state, const JudgeId& judge);

/// The stages in which a judge has entries.
std::vector<StageId> stagesOf(const model::Event& event, const JudgeId& judge);

} // namespace juri::document
