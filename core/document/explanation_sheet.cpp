#include "document/explanation_sheet.h"

#include "report/ranking_input.h"

#include <algorithm>

namespace juri::document {
namespace {

std::size_t at(int position)
{
    return static_cast<std::size_t>(position);
}

std::string judgeName(const model::Event& event, const JudgeId& id)
{
    const auto* judge = findJudge(event, id);
    if (!judge)
        return id.text();
    return judge->name.empty() ? judge->code : judge->code + ' ' + judge->name;
}

report::Neighbour neighbourOf(const model::Event& event, const Explanation& explained, int entry,
                              const scoring::Separation& separation)
{
    const auto* other = findCompetitor(event, explained.scores.entries[at(entry)]);
    return {other ? other->number : "", other ? other->name : "", separation.difference,
            separation.by};
}

std::vector<report::OtherRank> othersOf(const model::Event& event, const Explanation& explained,
                                        int entry)
{
    using Kind = scoring::SensitivityColumn::Kind;
    std::vector<report::OtherRank> others;
    for (const auto& column : explained.others.columns) {
        if (column.kind == Kind::Rule)
            continue;
        const bool judge = column.kind == Kind::WithoutJudge;
        others.push_back({judge, judge ? judgeName(event, JudgeId(column.name)) : column.name,
                          column.ranks[at(entry)]});
    }
    return others;
}

} // namespace

report::ExplanationInput explanationSheet(const Document& document, const Explanation& explained)
{
    const auto& event = document.event();
    const auto entry = explained.trace.entry;
    report::ExplanationInput input;
    if (const auto* competitor = findCompetitor(event, explained.scores.entries[at(entry)]))
        input.competitor = *competitor;
    input.competition = event.competition.title;
    if (const auto* stage = findStage(event, explained.stage))
        input.stage = stage->name;
    if (explained.group.by != GroupChoice::By::All)
        input.group = report::groupHeading(event, explained.group.by == GroupChoice::By::Region,
                                           explained.group.id);
    input.criteria = explained.scores.scores.criteria;
    for (const auto& judge : explained.scores.judges)
        input.judges.push_back(judgeName(event, judge));
    input.rule = explained.scores.rule;
    input.placing = explained.ranking.placings[explained.place];
    input.ranked = static_cast<std::size_t>(std::ranges::count_if(
        explained.ranking.placings, [](const auto& placing) { return !placing.unranked; }));
    input.trace = explained.trace;
    if (explained.above)
        input.above = neighbourOf(event, explained, explained.above->ahead, *explained.above);
    if (explained.below)
        input.below = neighbourOf(event, explained, explained.below->behind, *explained.below);
    input.others = othersOf(event, explained, entry);
    if (explained.sureness)
        input.range = {explained.sureness->lower, explained.sureness->upper,
                       explained.sureness->first, explained.sureness->of == Sureness::Of::Judges};
    input.ballotsHash = explained.ballotsHash;
    input.sample = event.competition.sample;
    input.rehearsal = event.competition.rehearsal;
    return input;
}

} // namespace juri::document
