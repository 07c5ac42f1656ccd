#include "document/advancing.h"

#include "base/text.h"
#include "document/setup.h"

#include <algorithm>

namespace juri::document {
namespace {

using scoring::Advance;

const model::Decision& decisionOn(const model::Event& event, const StageId& stage,
                                  const CompetitorId& competitor)
{
    static const model::Decision none;
    const auto ofStage = event.decisions.find(stage);
    if (ofStage == event.decisions.end())
        return none;
    const auto found = ofStage->second.find(competitor);
    return found == ofStage->second.end() ? none : found->second;
}

std::vector<scoring::Override> overridesOf(const model::Event& event, const StageId& stage,
                                           const StageScores& scores)
{
    std::vector<scoring::Override> overrides;
    for (std::size_t entry = 0; entry < scores.entries.size(); ++entry) {
        const auto& decision = decisionOn(event, stage, scores.entries[entry]);
        if (decision.outcome == "include" || decision.outcome == "exclude")
            overrides.push_back(
                {static_cast<int>(entry), decision.outcome == "include", decision.reason});
    }
    return overrides;
}

AdvancingLine gateLine(const model::Event& event, const StageId& stage, const CompetitorId& id)
{
    AdvancingLine line{id, {}, Advance::Undecided, "not-decided", {}};
    const auto& decision = decisionOn(event, stage, id);
    if (decision.outcome == "pass" || decision.outcome == "fail") {
        const bool passed = decision.outcome == "pass";
        line.advance = passed ? Advance::Yes : Advance::No;
        line.reason = passed ? "passed" : "failed";
        line.words = decision.reason;
    }
    return line;
}

std::vector<AdvancingLine> atGate(const model::Event& event, const StageId& stage)
{
    std::vector<AdvancingLine> lines;
    for (const auto& competitor : event.competitors) {
        if (competitor.isRanked())
            lines.push_back(gateLine(event, stage, competitor.id));
    }
    return lines;
}

/// Takes out of `entrants` who stopped at a stage; one that has decided nothing
/// stops nobody.
Outcome leaveOutStopped(std::set<CompetitorId>& entrants, const model::Event& event,
                        const std::vector<model::Ballot>& ballots, const model::Stage& stage)
{
    JURI_TRY(const auto lines, advancing(event, ballots, stage.id));
    const auto isDecided = [](const AdvancingLine& line) {
        return line.advance == Advance::Yes || line.reason == "failed";
    };
    if (std::ranges::none_of(lines, isDecided))
        return {};
    std::set<CompetitorId> through;
    for (const auto& line : lines) {
        if (line.advance == Advance::Yes && entrants.contains(line.competitor))
            through.insert(line.competitor);
    }
    entrants = std::move(through);
    return {};
}

} // namespace

std::vector<scoring::AdvanceLine> advanceLines(const model::Event& event, const StageId& stage,
                                               const StageScores& scores,
                                               const scoring::Ranking& ranking)
{
    return scoring::advance(scores.rule, scores.scores, ranking, overridesOf(event, stage, scores));
}

Result<std::vector<AdvancingLine>> advancing(const model::Event& event,
                                             const std::vector<model::Ballot>& ballots,
                                             const StageId& stageId)
{
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    if (stage->kind == model::StageKind::Gate)
        return atGate(event, stageId);
    JURI_TRY(const auto scores, stageScores(event, ballots, stageId, {}));
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    const auto cut = advanceLines(event, stageId, scores, ranking);
    std::vector<AdvancingLine> lines;
    for (std::size_t i = 0; i < cut.size(); ++i) {
        const auto& id = scores.entries[static_cast<std::size_t>(cut[i].entry)];
        AdvancingLine line{id, ranking.placings[i], cut[i].advance, cut[i].reason, {}};
        if (line.reason == "included" || line.reason == "excluded")
            line.words = decisionOn(event, stageId, id).reason;
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::set<CompetitorId>> entrantsOf(const model::Event& event,
                                          const std::vector<model::Ballot>& ballots,
                                          const StageId& stage)
{
    if (!findStage(event, stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    std::set<CompetitorId> entrants;
    for (const auto& competitor : event.competitors) {
        if (competitor.isRanked())
            entrants.insert(competitor.id);
    }
    for (const auto& earlier : event.stages) {
        if (earlier.id == stage)
            break;
        JURI_CHECK(leaveOutStopped(entrants, event, ballots, earlier));
    }
    return entrants;
}

Result<ChangeSet> decideAdvance(Document& document, const StageId& stageId,
                                const CompetitorId& competitor, bool include,
                                const std::string& reason)
{
    const auto* stage = findStage(document.event(), stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    if (trim(reason).empty())
        return Error{ErrorCode::Usage, "--reason"};
    const bool gate = stage->kind == model::StageKind::Gate;
    const auto* outcome = include ? (gate ? "pass" : "include") : (gate ? "fail" : "exclude");
    return decide(document, stageId, {{competitor, {outcome, trim(reason)}}});
}

} // namespace juri::document
