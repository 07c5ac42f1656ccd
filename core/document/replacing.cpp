#include "document/replacing.h"

#include "document/operation.h"
#include "document/setup_fields.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

/// A ballot that stands for its judge; one that is open or needs scoring again does not.
bool isGiven(const std::vector<model::Ballot>& ballots, const model::BallotKey& key)
{
    using model::BallotState;
    const auto found = std::ranges::lower_bound(ballots, key, {}, &model::Ballot::key);
    if (found == ballots.end() || found->key != key)
        return false;
    return found->state != BallotState::Partial && found->state != BallotState::Withdrawn
        && found->state != BallotState::OtherRubric;
}

void plan(ReplaceReport& report, const Document& document, const StageId& stage,
          const JudgeId& judge, const JudgeId& by)
{
    const auto& event = document.event();
    const auto& entries = assigned(event, stage, judge);
    for (const auto& competitor : event.competitors) {
        const bool isOpen = entries.contains(competitor.id)
            && !isGiven(document.ballots(), {stage, competitor.id, judge});
        if (isOpen)
            (hasInterest(event, by, competitor) ? report.barred : report.moved)[stage].push_back(
                competitor.id);
    }
}

Outcome move(Operation& operation, const StageId& stage, const std::vector<CompetitorId>& entries,
             const JudgeId& judge, const JudgeId& by)
{
    const auto list = listOf(entries);
    const record::ListChange taken{{}, list.added};
    for (const auto& [whose, change] : {std::pair(judge, taken), std::pair(by, list)})
        JURI_CHECK(operation.write(record::Kind::Setup, record::assignmentRegister(stage, whose),
                                   record::encode(record::SetupPayload{{"entries", change}})));
    return {};
}

} // namespace

Result<ReplaceReport> replaceJudge(Document& document, const JudgeId& judge, const JudgeId& by)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    for (const auto& id : {judge, by}) {
        if (!findJudge(document.event(), id))
            return Error{ErrorCode::UnknownPerson, id.text()};
    }
    if (judge == by)
        return Error{ErrorCode::Usage, "--by"};
    ReplaceReport report;
    for (const auto& stage : document.event().stages)
        plan(report, document, stage.id, judge, by);
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Setup, record::judgeRegister(judge),
                               record::encode(record::SetupPayload{{"replaced-by", by.text()}})));
    for (const auto& [stage, entries] : report.moved)
        JURI_CHECK(move(operation, stage, entries, judge, by));
    JURI_CHECK(operation.commit());
    return report;
}

} // namespace juri::document
