#include "document/ranking_conflicts.h"

#include "document/operation.h"
#include "document/provenance.h"
#include "document/signed_sheets.h"
#include "record/payload.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

Result<RankingVersion> versionOf(const Document::State& state, const Provenance& provenance,
                                 const RecordId& id)
{
    JURI_TRY(const auto record, state.file.record(id));
    if (!record)
        return Error{ErrorCode::Damaged, state.file.path(), "a version is not there"};
    RankingVersion version;
    version.record = id;
    version.withdrawn = record->header.kind == record::Kind::Withdraw;
    if (!version.withdrawn) {
        JURI_TRY(version.value, record::decodeRanking(record->payload()));
    }
    version.when = record->header.wall;
    version.computer = provenance.computer(*record);
    version.file = provenance.file(id);
    return version;
}

/// Placed elsewhere, or left out in one and not, or otherwise, in another.
bool isAlike(const RankingVersion& a, const RankingVersion& b, const CompetitorId& competitor)
{
    const auto verdictIn = [&](const RankingVersion& version) {
        const auto found = version.value.leftOut.find(competitor);
        return found == version.value.leftOut.end() ? model::Verdict::Scored : found->second;
    };
    return a.placeOf(competitor) == b.placeOf(competitor) && verdictIn(a) == verdictIn(b);
}

std::vector<CompetitorId> differing(const model::Event& event,
                                    const std::vector<RankingVersion>& versions)
{
    std::vector<CompetitorId> differs;
    for (const auto& competitor : event.competitors) {
        const auto& first = versions.front();
        if (!std::ranges::all_of(versions, [&](const RankingVersion& version) {
                return isAlike(first, version, competitor.id);
            }))
            differs.push_back(competitor.id);
    }
    return differs;
}

/// What the order is of: the dance of the version in force, where the name says none.
CriterionId danceNamed(const model::Event& event, const RankingConflict& conflict)
{
    return danceOf(event, conflict.key, conflict.versions.back().value.rubric);
}

} // namespace

std::size_t RankingVersion::placeOf(const CompetitorId& competitor) const
{
    const auto found = std::ranges::find(value.placed, competitor);
    return found == value.placed.end() ? 0
                                       : static_cast<std::size_t>(found - value.placed.begin()) + 1;
}

Result<std::vector<RankingConflict>> rankingConflicts(const Document& document)
{
    const auto& state = document.state();
    std::vector<RankingConflict> result;
    JURI_TRY(const auto provenance, Provenance::of(state));
    for (const auto& [name, versions] : state.derived.registers) {
        const auto key = record::rankingOf(name);
        if (!key || !versions.ranking || !versions.ranking->conflict)
            continue;
        RankingConflict conflict{*key, {}, {}, {}};
        for (const auto& id : versions.ranking->versions) {
            JURI_TRY(auto version, versionOf(state, provenance, id));
            conflict.versions.push_back(std::move(version));
        }
        conflict.dance = danceNamed(document.event(), conflict);
        conflict.differs = differing(document.event(), conflict.versions);
        result.push_back(std::move(conflict));
    }
    std::ranges::sort(result, {}, &RankingConflict::key);
    return result;
}

Result<ChangeSet> resolveRanking(Document& document, const model::RankingKey& key,
                                 std::optional<RecordId> take, const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto* versions = rankingVersions(document.state(), key);
    const auto name = record::rankingRegister(key);
    if (!versions)
        return Error{ErrorCode::UnknownBallot, name};
    if (take && std::ranges::find(versions->versions, *take) == versions->versions.end())
        return Error{ErrorCode::UnknownRecord, take->hex()};
    return writeResolve(document, name, take, reason);
}

std::size_t conflictCount(const std::vector<model::Ballot>& ballots, const RegisterView& view)
{
    auto count = static_cast<std::size_t>(std::ranges::count_if(ballots, [](const auto& ballot) {
        return ballot.state == model::BallotState::Conflict && !ballot.ranked;
    }));
    for (const auto& name : view.named("ranking/")) {
        const auto* state = view.find(name);
        count += state->ranking && state->ranking->conflict ? 1 : 0;
    }
    return count;
}

std::size_t conflictCount(const Document& document)
{
    return conflictCount(document.ballots(), {document.state().derived.registers, {}});
}

} // namespace juri::document
