#include "document/deductions.h"

#include "base/text.h"
#include "document/entry_points.h"
#include "document/judging.h"
#include "document/setup.h"
#include "scoring/rule.h"

#include <algorithm>

namespace juri::document {

Result<bool> countsDeductions(const Document& document, const StageId& id)
{
    const auto* stage = findStage(document.event(), id);
    if (!stage)
        return Error{ErrorCode::UnknownStage, id.text()};
    JURI_TRY(const auto rule, scoring::parseRule(stage->rule));
    return std::ranges::any_of(rule.steps, [](const scoring::Step& step) {
        return std::holds_alternative<scoring::ApplyDeductions>(step);
    });
}

Result<ChangeSet> deduct(Document& document, const StageId& stage, const CompetitorId& competitor,
                         const std::string& item, Points points, const std::string& reason)
{
    JURI_TRY(const auto counted, countsDeductions(document, stage));
    if (!counted)
        return Error{ErrorCode::NoDeductions, stage.text()};
    if (!isSlug(item))
        return Error{ErrorCode::Usage, "--item", "a-z, 0-9, - _ ."};
    if (trim(reason).empty())
        return Error{ErrorCode::Usage, "--reason"};
    if (document.kind() == Kind::Judge && !isChair(document.event(), stage, document.judge()))
        return Error{ErrorCode::NotChair, stage.text()};
    if (document.kind() == Kind::Judge && !sheet(document, stage, competitor))
        return Error{ErrorCode::NotAssigned, competitor.text()};
    return setItem(document, stage, competitor, {item, points, trim(reason), document.judge()});
}

} // namespace juri::document
