#include "document/desk.h"

#include "document/operation.h"
#include "document/order_places.h"
#include "document/signed_sheets.h"
#include "record/registers.h"

namespace juri::document {
namespace {

using RecordKind = record::Kind;

Outcome check(const model::Event& event, const model::Stage& stage, const DeskBallot& ballot)
{
    if (!findJudge(event, ballot.judge))
        return Error{ErrorCode::UnknownPerson, ballot.judge.text()};
    if (!findCompetitor(event, ballot.competitor))
        return Error{ErrorCode::UnknownEntry, ballot.competitor.text()};
    const bool arePlaces = stage.kind == model::StageKind::Rank;
    for (const auto& [id, mark] : ballot.marks) {
        const auto* criterion = findCriterion(stage.rubric, id);
        if (!arePlaces)
            JURI_CHECK(checkMark(stage.rubric, id, mark));
        else if (!criterion || criterion->informationOnly)
            return Error{ErrorCode::UnknownCriterion, id.text()};
    }
    return {};
}

/// The orders that places keyed in make, on top of those the judges have already.
Result<std::map<model::RankingKey, model::Ranking>> ordersOf(const Document& document,
                                                             const model::Stage& stage,
                                                             const std::vector<DeskBallot>& ballots)
{
    std::map<std::pair<JudgeId, CriterionId>, std::vector<Placing>> placings;
    for (const auto& ballot : ballots) {
        for (const auto& [dance, place] : ballot.marks)
            placings[{ballot.judge, dance}].push_back({place, ballot.competitor});
    }
    std::map<model::RankingKey, model::Ranking> orders;
    for (const auto& [sheet, list] : placings) {
        const auto key = model::rankingKey(stage, sheet.first, sheet.second);
        const auto* versions = rankingVersions(document.state(), key);
        auto ranking = versions ? versions->value : model::Ranking();
        ranking.rubric = stage.rubricHash;
        for (const auto& placing : list)
            ranking.leftOut.erase(placing.competitor);
        const auto places = stage.best > 0 ? static_cast<std::size_t>(stage.best)
                                           : ranking.placed.size() + list.size();
        JURI_TRY(ranking.placed,
                 placedAnew(document.event(), std::move(ranking.placed), list, places));
        orders.emplace(key, std::move(ranking));
    }
    return orders;
}

/// A pack key for the desk, and the device it names; both end with this operation.
Result<Identity> grantDesk(Operation& operation, const Environment& environment,
                           const JudgeId& judge)
{
    const auto pack = makeIdentity(*environment.random);
    auto device = makeIdentity(*environment.random);
    record::GrantPayload grant;
    grant.role = record::Role::Judge;
    grant.judge = judge;
    grant.desk = true;
    grant.name = environment.computerName;
    JURI_CHECK(operation.write(RecordKind::Grant, record::keyRegister(pack.key.publicKey()),
                               record::encode(grant)));
    JURI_CHECK(operation.writeAs(pack, RecordKind::Device,
                                 record::keyRegister(device.key.publicKey()),
                                 record::encode(record::DevicePayload{environment.computerName})));
    return device;
}

Outcome write(Operation& operation, const Identity& desk, const model::Stage& stage,
              const DeskBallot& ballot, const std::string& source)
{
    const model::BallotKey key{stage.id, ballot.competitor, ballot.judge};
    model::BallotValue value{stage.rubricHash, model::Verdict::Scored, ballot.marks};
    if (stage.kind != model::StageKind::Rank)
        JURI_CHECK(operation.writeAs(desk, RecordKind::Score, record::ballotRegister(key),
                                     record::encode(value)));
    JURI_CHECK(operation.writeAs(desk, RecordKind::Setup, record::textRegister(key),
                                 record::encode(record::SetupPayload{{"desk", source}})));
    return {};
}

} // namespace

Result<ChangeSet> enterAtDesk(Document& document, const StageId& stageId,
                              const std::vector<DeskBallot>& ballots, const std::string& source)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto& event = document.event();
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    for (const auto& ballot : ballots)
        JURI_CHECK(check(event, *stage, ballot));
    std::map<model::RankingKey, model::Ranking> orders;
    if (stage->kind == model::StageKind::Rank) {
        JURI_TRY(orders, ordersOf(document, *stage, ballots));
    }
    JURI_TRY(auto operation, Operation::begin(document));
    std::map<JudgeId, Identity> desks;
    for (const auto& ballot : ballots) {
        if (!desks.contains(ballot.judge)) {
            JURI_TRY(auto desk, grantDesk(operation, document.state().environment, ballot.judge));
            desks.emplace(ballot.judge, std::move(desk));
        }
        JURI_CHECK(write(operation, desks.at(ballot.judge), *stage, ballot, source));
    }
    for (const auto& [key, ranking] : orders)
        JURI_CHECK(operation.writeAs(desks.at(key.judge), RecordKind::Score,
                                     record::rankingRegister(key), record::encode(ranking)));
    return operation.commit();
}

} // namespace juri::document
