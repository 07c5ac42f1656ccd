#include "document/ballot_list.h"

#include "document/state.h"
#include "document/uncounted.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::BallotState;

bool isVersion(const record::Record& record)
{
    return record.header.kind == record::Kind::Score
        || record.header.kind == record::Kind::Withdraw;
}

Outcome addUncounted(ListedBallot& listed, const std::vector<record::Record>& records,
                     Uncounted& uncounted)
{
    for (const auto& record : records) {
        if (!isVersion(record))
            continue;
        JURI_TRY(const auto why, uncounted.why(record));
        if (!why)
            continue;
        ListedBallot::Uncounted version{record.id, *why, {}};
        if (record.header.kind == record::Kind::Score) {
            JURI_TRY(version.value, record::decodeBallot(record.payload()));
        }
        listed.uncounted.push_back(std::move(version));
    }
    return {};
}

/// What an order that does not count says, entry by entry.
void addRanking(std::map<model::BallotKey, ListedBallot>& list, const model::RankingKey& key,
                const CriterionId& dance, const record::Record& record, BallotState why)
{
    const auto ranking = record::decodeRanking(record.payload());
    if (!ranking)
        return;
    const auto add = [&](const CompetitorId& competitor, model::BallotValue value) {
        const model::BallotKey ballot{key.stage, competitor, key.judge};
        auto& listed = list.try_emplace(ballot, ListedBallot{ballot, {}, {}}).first->second;
        listed.uncounted.push_back({record.id, why, std::move(value)});
    };
    for (std::size_t i = 0; i < ranking->placed.size(); ++i)
        add(ranking->placed[i],
            {ranking->rubric, model::Verdict::Scored, {{dance, model::placeAt(i)}}});
    for (const auto& [competitor, verdict] : ranking->leftOut)
        add(competitor, {ranking->rubric, verdict, {}});
}

/// The judges' orders that are kept without being counted.
Outcome addRankings(std::map<model::BallotKey, ListedBallot>& list, const Document& document,
                    const StageId& stage, Uncounted& uncounted)
{
    const auto& state = document.state();
    for (const auto& name :
         RegisterView{state.derived.registers, {}}.named("ranking/" + stage.text() + '/')) {
        const auto key = record::rankingOf(name);
        if (!key || key->dance == model::tiesDance())
            continue;
        JURI_TRY(const auto records, state.file.recordsOf(name));
        for (const auto& record : records) {
            JURI_TRY(const auto why, uncounted.why(record));
            const auto ranking = record::decodeRanking(record.payload());
            if (why && record.header.kind == record::Kind::Score && ranking)
                addRanking(list, *key, danceOf(document.event(), *key, ranking->rubric), record,
                           *why);
        }
    }
    return {};
}

} // namespace

BallotState ListedBallot::state() const
{
    if (ballot)
        return ballot->state;
    return uncounted.empty() ? BallotState::Withdrawn : uncounted.back().why;
}

Result<std::vector<ListedBallot>> ballotList(const Document& document, const StageId& stage)
{
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    const auto& state = document.state();
    const auto& derived = state.derived;
    Uncounted uncounted(state.file, derived.visibility, derived.locks, derived.event);
    const bool someDoNotCount = !derived.visibility.isPlain() || !derived.locks.empty();
    std::map<model::BallotKey, ListedBallot> list;
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage == stage)
            list.emplace(ballot.key, ListedBallot{ballot.key, ballot, {}});
    }
    const RegisterView view{derived.registers, {}};
    for (const auto& name : view.named("ballot/" + stage.text() + '/')) {
        const auto key = record::ballotOf(name);
        if (!key)
            continue;
        auto& listed = list.try_emplace(*key, ListedBallot{*key, {}, {}}).first->second;
        if (someDoNotCount) {
            JURI_TRY(const auto records, state.file.recordsOf(name));
            JURI_CHECK(addUncounted(listed, records, uncounted));
        }
    }
    if (someDoNotCount)
        JURI_CHECK(addRankings(list, document, stage, uncounted));
    std::vector<ListedBallot> result;
    for (auto& [key, listed] : list) {
        std::ranges::sort(listed.uncounted, {}, &ListedBallot::Uncounted::record);
        result.push_back(std::move(listed));
    }
    return result;
}

std::string_view ballotStateName(BallotState state)
{
    switch (state) {
    case BallotState::HandedIn: return "handed-in";
    case BallotState::NotHandedIn: return "not-handed-in";
    case BallotState::Partial: return "partial";
    case BallotState::Conflict: return "conflict";
    case BallotState::Withdrawn: return "withdrawn";
    case BallotState::Void: return "void";
    case BallotState::Unassigned: return "unassigned";
    case BallotState::OtherRubric: return "rescore-needed";
    case BallotState::OutOfScope: return "out-of-scope";
    case BallotState::Revoked: return "revoked";
    case BallotState::Hidden: return "hidden";
    case BallotState::Late: return "late";
    case BallotState::Twice: return "twice";
    case BallotState::Trainee: return "trainee";
    }
    return "partial";
}

} // namespace juri::document
