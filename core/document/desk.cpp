#include "document/desk.h"

#include "document/operation.h"
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
    for (const auto& [id, mark] : ballot.marks)
        JURI_CHECK(checkMark(stage.rubric, id, mark));
    return {};
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
    JURI_TRY(auto operation, Operation::begin(document));
    std::map<JudgeId, Identity> desks;
    for (const auto& ballot : ballots) {
        if (!desks.contains(ballot.judge)) {
            JURI_TRY(auto desk, grantDesk(operation, document.state().environment, ballot.judge));
            desks.emplace(ballot.judge, std::move(desk));
        }
        JURI_CHECK(write(operation, desks.at(ballot.judge), *stage, ballot, source));
    }
    return operation.commit();
}

} // namespace juri::document
