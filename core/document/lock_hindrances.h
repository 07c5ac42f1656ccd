#pragma once

#include "document/results.h"

#include <string>
#include <vector>

namespace juri::document {

/// The setup that a result reads and that was set differently apart: "rule/final:
/// rule", "competitor/017: region". Saying it once more settles it.
std::vector<std::string> openBadges(const Document& document, const StageId& stage,
                                    const GroupChoice& group);

/// What keeps a result from being locked, in English, one finding each: ballots in
/// conflict or given twice, badges, and a second count that comes to something else.
/// A stage that carries earlier ones over is kept by theirs too.
///
/// Errors   UnknownStage, RuleInvalid
Result<std::vector<std::string>> lockHindrances(const Document& document, const StageId& stage,
                                                const GroupChoice& group);

} // namespace juri::document
