#include "document/ballot_list.h"

#include "document/state.h"
#include "document/uncounted.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::BallotState;

std::optional<model::Ballot> ballotOf(const Document& document, const model::BallotKey& key)
{
    const auto& ballots = document.ballots();
    const auto found = std::ranges::lower_bound(ballots, key, {}, &model::Ballot::key);
    return found == ballots.end() || found->key != key ? std::nullopt : std::optional(*found);
}

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
    std::ranges::sort(listed.uncounted, {}, &ListedBallot::Uncounted::record);
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
    std::vector<ListedBallot> list;
    const RegisterView view{derived.registers, {}};
    for (const auto& name : view.named("ballot/" + stage.text() + '/')) {
        const auto key = record::ballotOf(name);
        if (!key)
            continue;
        ListedBallot listed{*key, ballotOf(document, *key), {}};
        if (someDoNotCount) {
            JURI_TRY(const auto records, state.file.recordsOf(name));
            JURI_CHECK(addUncounted(listed, records, uncounted));
        }
        list.push_back(std::move(listed));
    }
    std::ranges::sort(list, {}, &ListedBallot::key);
    return list;
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
    }
    return "partial";
}

} // namespace juri::document
