#include "document/ranking_sheet.h"

#include "document/state.h"

namespace juri::document {

Result<report::RankingInput> rankingSheet(const Document& document, const StageId& stage,
                                          const std::vector<GroupChoice>& groups)
{
    const auto& event = document.event();
    JURI_TRY(const auto whole, stageResult(document, stage));
    std::optional<report::RankingInput> input;
    for (const auto& group : groups) {
        JURI_TRY(const auto result, stageResult(document, stage, group));
        if (input)
            report::addGroup(*input, event, result);
        else
            input = report::rankingInput(event, result);
    }
    if (!input)
        input = report::rankingInput(event, whole);
    input->checkCode = checkCode(document, whole);
    input->printed = document.state().environment.clock->now();
    return *std::move(input);
}

} // namespace juri::document
