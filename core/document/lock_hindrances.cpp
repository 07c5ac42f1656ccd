#include "document/lock_hindrances.h"

#include "document/outlier_marks.h"
#include "document/stage_scores.h"
#include "document/state.h"
#include "record/registers.h"
#include "scoring/recount.h"

#include <algorithm>

namespace juri::document {
namespace {

/// Of a competitor, what a result reads.
bool isRead(const std::string& kind, const std::string& field)
{
    static const std::set<std::string> read{"number",    "region",       "category", "institution",
                                            "withdrawn", "disqualified", "removed"};
    return kind != "competitor" || read.contains(field);
}

/// A register by a name people know: competitors by number.
std::string shownName(const model::Event& event, const std::string& registerName)
{
    const auto name = model::splitRegister(registerName);
    const auto* competitor =
        name.kind == "competitor" ? findCompetitor(event, CompetitorId(name.rest)) : nullptr;
    return competitor ? "competitor/" + competitor->number : registerName;
}

void addBadges(std::vector<std::string>& badges, const Document& document,
               const std::string& registerName)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(registerName);
    if (found == registers.end())
        return;
    const auto name = shownName(document.event(), registerName);
    if (found->second.badge)
        badges.push_back(name);
    const auto kind = model::splitRegister(registerName).kind;
    for (const auto& [field, state] : found->second.fields) {
        if (state.badge && isRead(kind, field))
            badges.push_back(name + ": " + field);
    }
}

bool isIn(const model::Competitor& competitor, const GroupChoice& group)
{
    return group.by == GroupChoice::By::All
        || (group.by == GroupChoice::By::Region ? competitor.region : competitor.category)
        == group.id;
}

void addUnsettled(std::vector<std::string>& found, const Document& document, const StageId& stage,
                  const GroupChoice& group)
{
    const auto& event = document.event();
    std::set<std::string> orders; // judges whose order is in conflict
    for (const auto& ballot : document.ballots()) {
        const bool isConflict = ballot.state == model::BallotState::Conflict;
        if (ballot.key.stage != stage || (!isConflict && ballot.state != model::BallotState::Twice))
            continue;
        const auto* competitor = findCompetitor(event, ballot.entry);
        const auto* judge = findJudge(event, ballot.key.judge);
        if (!competitor || !isIn(*competitor, group))
            continue;
        if (isConflict && ballot.ranked)
            orders.insert(judge ? judge->code : ballot.key.judge.text());
        else
            found.push_back(std::string(isConflict ? "conflict" : "given twice") + ": entry "
                            + competitor->number + ", judge "
                            + (judge ? judge->code : ballot.key.judge.text()));
    }
    for (const auto& [name, versions] : document.state().derived.registers) {
        const auto key = record::rankingOf(name);
        const bool isTies = key && key->stage == stage && key->dance == model::tiesDance();
        const auto* judge = isTies ? findJudge(event, key->judge) : nullptr;
        if (judge && versions.ranking && versions.ranking->conflict)
            orders.insert(judge->code);
    }
    for (const auto& judge : orders)
        found.push_back("conflict: order of judge " + judge);
}

Outcome addOutliers(std::vector<std::string>& found, const Document& document, const StageId& stage,
                    const GroupChoice& group)
{
    JURI_TRY(const auto outliers, outlierMarks(document, stage, group));
    for (const auto& outlier : outliers) {
        if (outlier.answer != OutlierMark::Answer::Open)
            continue;
        const auto* competitor =
            findCompetitor(document.event(), entryOf(document.event(), outlier.ballot.competitor));
        const auto* judge = findJudge(document.event(), outlier.ballot.judge);
        found.push_back("far from the others: entry " + (competitor ? competitor->number : "")
                        + ", judge " + (judge ? judge->code : outlier.ballot.judge.text()) + ", "
                        + outlier.criterion.text() + ' ' + outlier.mark.toString());
    }
    return {};
}

Outcome addRecount(std::vector<std::string>& found, const StageScores& scores)
{
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    for (const auto& difference : scoring::recountDifferences(scores.rule, scores.scores, ranking))
        found.push_back("recount: " + difference);
    return {};
}

} // namespace

std::vector<std::string> openBadges(const Document& document, const StageId& stage,
                                    const GroupChoice& group)
{
    std::vector<std::string> badges;
    for (const auto& name :
         {record::stageRegister(stage), record::ruleRegister(stage), record::rubricRegister(stage)})
        addBadges(badges, document, name);
    for (const auto& competitor : document.event().competitors) {
        if (isIn(competitor, group))
            addBadges(badges, document, record::competitorRegister(competitor.id));
    }
    const RegisterView view{document.state().derived.registers, {}};
    const auto ofStage = stage.text() + '/';
    for (const auto& prefix :
         {"assignment/" + ofStage, "decision/" + ofStage, "status/" + ofStage, "item/" + ofStage,
          "award/" + ofStage, std::string("alias/"), std::string("interest/"),
          std::string("panel/"), std::string("rubricmap/")}) {
        for (const auto& name : view.named(prefix))
            addBadges(badges, document, name);
    }
    return badges;
}

Result<std::vector<std::string>> lockHindrances(const Document& document, const StageId& stage,
                                                const GroupChoice& group)
{
    JURI_TRY(const auto scores, stageScores(document.event(), document.ballots(), stage, group));
    std::vector<std::string> found;
    addUnsettled(found, document, stage, group);
    JURI_CHECK(addOutliers(found, document, stage, group));
    for (auto& badge : openBadges(document, stage, group))
        found.push_back("set differently: " + std::move(badge));
    JURI_CHECK(addRecount(found, scores));
    for (const auto& earlier : scores.scores.earlier) {
        const StageId before(earlier.stage);
        addUnsettled(found, document, before, group);
        for (auto& badge : openBadges(document, before, group))
            found.push_back("set differently: " + std::move(badge));
    }
    return found;
}

} // namespace juri::document
