#pragma once

#include "base/environment.h"
#include "model/event.h"
#include "scoring/ranking.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace juri::report {

/// One competitor in a ranking.
struct RankingLine {
    model::Competitor competitor;
    scoring::Placing placing;
    std::optional<scoring::Value> spread;
    std::vector<std::optional<scoring::Value>> criteria; ///< mean mark; as in the rubric
    bool open = false;                                   ///< ballots missing or in conflict
    bool advances = false;
};

/// Entries ranked against one another.
struct RankingGroup {
    LocalText heading;              ///< "Banten"; empty where all are one group
    std::vector<RankingLine> lines; ///< best first, then the unranked
};

/// What a ranking on paper says, as plain values; rankingReport() makes the words.
struct RankingInput {
    model::Competition competition;
    LocalText stageName;
    model::Rubric rubric;
    std::vector<RankingGroup> groups;
    std::vector<model::Judge> judges; ///< who marked, by code
    bool provisional = true;
    std::string method;           ///< scoring::methodName()
    int decimals = 2;             ///< of values
    std::vector<LocalText> bands; ///< the rule's levels, best first
    std::size_t ballots = 0;
    std::size_t expected = 0;
    std::size_t conflicts = 0;
    bool acrossPanels = false;
    std::string checkCode;
    Timestamp printed;
    int minutesEast = 0; ///< of UTC, for the time of printing
};

/// The heading of a region's or category's group.
LocalText groupHeading(const model::Event& event, bool byRegion, const std::string& id);

/// Adds one group to the input: the result of a stage, as document::stageResult()
/// gives it, or anything else with its members. report may not know document;
/// both front ends need this step.
template <class StageResult>
void addGroup(RankingInput& input, const model::Event& event, const StageResult& result)
{
    using By = decltype(result.group.by);
    RankingGroup group;
    if (result.group.by != By::All)
        group.heading = groupHeading(event, result.group.by == By::Region, result.group.id);
    const model::CompetitorIndex competitors(event);
    std::set<JudgeId> judges;
    for (const auto& line : result.lines) {
        const auto* competitor = competitors.find(line.competitor);
        group.lines.push_back({competitor ? *competitor : model::Competitor{}, line.placing,
                               line.spread, line.criteria, line.open, line.advances});
        for (const auto& [judge, total] : line.judges)
            judges.insert(judge);
    }
    for (const auto& judge : event.judges) {
        if (judges.contains(judge.id))
            input.judges.push_back(judge);
    }
    input.groups.push_back(std::move(group));
    input.ballots += result.ballots;
    input.expected += result.expected;
    input.conflicts += result.conflicts;
    input.acrossPanels = input.acrossPanels || result.acrossPanels;
}

/// An input with one group. Time and check code are the caller's to set.
template <class StageResult>
RankingInput rankingInput(const model::Event& event, const StageResult& result)
{
    using Status = decltype(result.status);
    RankingInput input;
    input.competition = event.competition;
    if (const auto* stage = model::findStage(event, result.stage)) {
        input.stageName = stage->name;
        input.rubric = stage->rubric;
    }
    input.provisional = result.status == Status::Provisional;
    input.method = result.method;
    input.bands = result.bands;
    addGroup(input, event, result);
    return input;
}

} // namespace juri::report
