#include "document/merging.h"

#include "document/operation.h"
#include "document/provenance.h"
#include "record/payload.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

/// The criteria on which not all versions agree, in the rubric's order.
std::vector<CriterionId> differing(const model::Event& event, const StageId& stageId,
                                   const std::vector<Version>& versions)
{
    std::vector<CriterionId> differs;
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return differs;
    const auto markOf = [](const Version& version, const CriterionId& id) {
        const auto found = version.value.marks.find(id);
        return found == version.value.marks.end() ? std::nullopt : std::optional(found->second);
    };
    for (const auto& criterion : stage->rubric.criteria) {
        const auto first = markOf(versions.front(), criterion.id);
        const auto same = [&](const Version& version) {
            return markOf(version, criterion.id) == first;
        };
        if (!std::ranges::all_of(versions, same))
            differs.push_back(criterion.id);
    }
    return differs;
}

Result<Version> versionOf(const Document::State& state, const Provenance& provenance,
                          const RecordId& id)
{
    JURI_TRY(const auto record, state.file.record(id));
    if (!record)
        return Error{ErrorCode::Damaged, state.file.path(), "a version is not there"};
    Version version;
    version.record = id;
    if (record->header.kind == record::Kind::Score
        && record->header.registerName.starts_with("ballot/")) {
        JURI_TRY(version.value, record::decodeBallot(record->payload()));
    }
    version.withdrawn = record->header.kind == record::Kind::Withdraw;
    version.when = record->header.wall;
    version.computer = provenance.computer(*record);
    version.file = provenance.file(id);
    return version;
}

const model::BallotVersions* versionsOf(const Document& document, const model::BallotKey& key)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(record::ballotRegister(key));
    return found == registers.end() || !found->second.ballot ? nullptr : &*found->second.ballot;
}

} // namespace

Result<std::vector<Conflict>> conflicts(const Document& document)
{
    const auto& state = document.state();
    std::vector<Conflict> result;
    JURI_TRY(const auto provenance, Provenance::of(state));
    for (const auto& ballot : document.ballots()) {
        if (ballot.state != model::BallotState::Conflict || ballot.ranked)
            continue;
        Conflict conflict{ballot.key, {}, {}};
        for (const auto& id : versionsOf(document, ballot.key)->versions) {
            JURI_TRY(auto version, versionOf(state, provenance, id));
            conflict.versions.push_back(std::move(version));
        }
        conflict.differs = differing(document.event(), conflict.key.stage, conflict.versions);
        result.push_back(std::move(conflict));
    }
    return result;
}

Result<std::vector<TwiceGiven>> twiceGiven(const Document& document)
{
    const auto& state = document.state();
    JURI_TRY(const auto provenance, Provenance::of(state));
    std::map<model::BallotKey, TwiceGiven> found; // by the key the ballots count under
    for (const auto& ballot : document.ballots()) {
        if (ballot.state != model::BallotState::Twice)
            continue;
        auto& twice = found[{ballot.key.stage, ballot.entry, ballot.key.judge}];
        twice.stage = ballot.key.stage;
        twice.entry = ballot.entry;
        twice.judge = ballot.key.judge;
        JURI_TRY(auto version, versionOf(state, provenance, ballot.record));
        version.value = ballot.value; // of an order, the places
        twice.ballots.emplace_back(ballot.key, std::move(version));
    }
    std::vector<TwiceGiven> result;
    for (auto& [key, twice] : found) {
        std::vector<Version> versions;
        for (const auto& [ballot, version] : twice.ballots)
            versions.push_back(version);
        twice.differs = differing(document.event(), twice.stage, versions);
        result.push_back(std::move(twice));
    }
    return result;
}

Result<ChangeSet> resolve(Document& document, const model::BallotKey& key,
                          std::optional<RecordId> take, const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto* versions = versionsOf(document, key);
    if (!versions)
        return Error{ErrorCode::UnknownBallot, key.name()};
    if (take && std::ranges::find(versions->versions, *take) == versions->versions.end())
        return Error{ErrorCode::UnknownRecord, take->hex()};
    return writeResolve(document, record::ballotRegister(key), take, reason);
}

} // namespace juri::document
