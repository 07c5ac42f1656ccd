#pragma once

#include "base/text.h"
#include "model/rubric.h"

#include <string>
#include <string_view>
#include <vector>

/// Names that rules and rankings use, in words.
namespace juri::report {

/// "mean of the judges' totals"; an unknown name, such as a rule's own, as it is.
std::string methodWords(std::string_view method, Language language);

/// "weighted mean of the criteria", of scoring::criteriaByName().
std::string criteriaWords(std::string_view by, Language language);

/// What decides a tie, of scoring::TieBreak::name(): "the criterion Impact".
std::string tieBreakWords(const std::string& step, const std::vector<model::Criterion>& criteria,
                          Language language);

/// Why an entry has no rank, of scoring::Placing::unranked.
std::string unrankedWords(const std::string& why, Language language);

} // namespace juri::report
