#include "document/entry_points.h"

#include <algorithm>

namespace juri::document {
namespace {

/// The first of the fields that says something; empty if none does.
std::string difficultyText(const model::Competitor& competitor, const model::Stage& stage,
                           const model::Criterion& criterion)
{
    const std::string name = "difficulty";
    const auto& id = criterion.id.text();
    for (const auto& field : {name + '.' + stage.id.text() + '.' + id, name + '.' + id, name}) {
        const auto found = competitor.custom.find(field);
        if (found != competitor.custom.end() && !found->second.empty())
            return found->second;
    }
    return {};
}

} // namespace

bool isChair(const model::Event& event, const StageId& stage, const JudgeId& judge)
{
    return std::ranges::any_of(event.panels, [&](const model::Panel& panel) {
        return panel.stage == stage && panel.chairs.contains(judge);
    });
}

std::vector<scoring::Deduction> deductionsOf(const model::Event& event, const StageId& stage,
                                             const std::vector<CompetitorId>& entries)
{
    std::vector<scoring::Deduction> deductions;
    const auto ofStage = event.items.find(stage);
    if (ofStage == event.items.end())
        return deductions;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        const auto items = ofStage->second.find(entries[entry]);
        if (items == ofStage->second.end())
            continue;
        std::set<std::string> taken;
        for (const auto& item : items->second) {
            const bool counts = item.judge.isEmpty() || isChair(event, stage, item.judge);
            if (counts && taken.insert(item.name).second)
                deductions.push_back({static_cast<int>(entry), item.name, item.points});
        }
    }
    return deductions;
}

Result<std::vector<std::optional<Points>>> difficultyOf(const model::Competitor& competitor,
                                                        const model::Stage& stage)
{
    std::vector<std::optional<Points>> difficulty;
    for (const auto& criterion : stage.rubric.criteria) {
        const auto text = difficultyText(competitor, stage, criterion);
        const auto points = Points::parseTyped(text);
        if (!text.empty() && !points)
            return Error{ErrorCode::MarkUnreadable, text};
        difficulty.push_back(points);
    }
    if (std::ranges::none_of(difficulty, [](const auto& one) { return one.has_value(); }))
        difficulty.clear();
    return difficulty;
}

} // namespace juri::document
