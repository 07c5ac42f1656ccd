#include "document/awards.h"

#include "document/drafts.h"
#include "document/operation.h"
#include "document/stage_scores.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

scoring::AwardDecisions decisionsOf(const model::Event& event, const StageId& stage,
                                    const std::vector<CompetitorId>& entries)
{
    scoring::AwardDecisions decisions;
    const auto ofStage = event.awards.find(stage);
    if (ofStage == event.awards.end())
        return decisions;
    for (const auto& [award, decision] : ofStage->second) {
        auto& winners = decisions[award];
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (decision.winners.contains(entries[i]))
                winners.insert(static_cast<int>(i));
        }
    }
    return decisions;
}

const std::string& reasonOf(const model::Event& event, const StageId& stage,
                            const std::string& award)
{
    static const std::string none;
    const auto ofStage = event.awards.find(stage);
    if (ofStage == event.awards.end())
        return none;
    const auto found = ofStage->second.find(award);
    return found == ofStage->second.end() ? none : found->second.reason;
}

/// What the judges whose ballots count wrote, by judges' codes.
std::map<CompetitorId, std::vector<report::Remark>> remarksIn(const Document& document,
                                                              const StageId& stage)
{
    std::map<CompetitorId, std::vector<report::Remark>> remarks;
    for (const auto& judge : document.event().judges) {
        for (const auto& ballot : document.ballots()) {
            if (ballot.key.stage != stage || ballot.key.judge != judge.id || !ballot.counts())
                continue;
            const auto text = signedText(document.state(), ballot.key);
            if (!text.comment.empty())
                remarks[ballot.entry].push_back({judge.code, {}, text.comment});
            for (const auto& [award, because] : text.nominations)
                remarks[ballot.entry].push_back({judge.code, award, because});
        }
    }
    return remarks;
}

Result<const report::AwardsInput> sheetWith(const Document& document, const StageId& stage,
                                            const std::string& award)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    JURI_TRY(auto sheet, awardsSheet(document, stage));
    if (std::ranges::find(sheet.awards, award, &scoring::Award::id) == sheet.awards.end())
        return Error{ErrorCode::UnknownAward, award};
    return sheet;
}

/// Whether the winners are other than those the values propose. Errors   UnknownEntry
Result<bool> differs(const report::AwardsInput& sheet, const std::string& award,
                     const std::set<CompetitorId>& winners)
{
    const auto found = std::ranges::find(sheet.results, award, &scoring::AwardResult::id);
    std::set<CompetitorId> proposed, possible;
    for (const auto& line : found->lines) {
        const auto& id = sheet.competitors[static_cast<std::size_t>(line.entry)].id;
        possible.insert(id);
        if (line.proposed)
            proposed.insert(id);
    }
    for (const auto& winner : winners) {
        if (!possible.contains(winner))
            return Error{ErrorCode::UnknownEntry, winner.text()};
    }
    return winners != proposed;
}

Result<ChangeSet> write(Document& document, const StageId& stage, const std::string& award,
                        const record::SetupPayload& fields)
{
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Setup, record::awardRegister(stage, award),
                               record::encode(fields)));
    return operation.commit();
}

} // namespace

Result<report::AwardsInput> awardsSheet(const Document& document, const StageId& stage)
{
    const auto& event = document.event();
    JURI_TRY(const auto scores, stageScores(event, document.ballots(), stage, {}));
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    report::AwardsInput sheet;
    sheet.competition = event.competition;
    sheet.stage = findStage(event, stage)->name;
    sheet.awards = scores.rule.awards;
    auto remarks = remarksIn(document, stage);
    const model::CompetitorIndex competitors(event);
    for (const auto& id : scores.entries) {
        const auto* competitor = competitors.find(id);
        sheet.competitors.push_back(competitor ? *competitor : model::Competitor{});
        sheet.remarks.push_back(std::move(remarks[id]));
    }
    JURI_TRY(sheet.results,
             scoring::awardsOf(scores.rule, scores.scores, ranking,
                               decisionsOf(event, stage, scores.entries)));
    for (const auto& award : sheet.awards)
        sheet.reasons.push_back(reasonOf(event, stage, award.id));
    return sheet;
}

Result<ChangeSet> decideAward(Document& document, const StageId& stage, const std::string& award,
                              const std::set<CompetitorId>& winners, const std::string& reason)
{
    JURI_TRY(const auto sheet, sheetWith(document, stage, award));
    JURI_TRY(const auto isOther, differs(sheet, award, winners));
    const auto why = trim(reason);
    if ((isOther && why.empty()) || !isText(why))
        return Error{ErrorCode::Usage, "reason"};
    std::vector<std::string> ids;
    for (const auto& winner : winners)
        ids.push_back(winner.text());
    return write(document, stage, award,
                 {{"decided", std::int64_t{1}}, {"winners", join(ids, ",")}, {"reason", why}});
}

Result<ChangeSet> reopenAward(Document& document, const StageId& stage, const std::string& award)
{
    JURI_TRY(const auto sheet, sheetWith(document, stage, award));
    return write(document, stage, award, {{"decided", std::int64_t{0}}});
}

} // namespace juri::document
