#include "model/ballot.h"

namespace juri::model {

std::string BallotKey::name() const
{
    return stage.text() + '/' + competitor.text() + '/' + judge.text();
}

std::optional<BallotKey> BallotKey::parse(const std::string& name)
{
    const auto parts = split(name, '/');
    if (parts.size() != 3 || parts[0].empty() || parts[1].empty() || parts[2].empty())
        return std::nullopt;
    return BallotKey{StageId(parts[0]), CompetitorId(parts[1]), JudgeId(parts[2])};
}

bool Ballot::counts() const
{
    const bool inForce = state == BallotState::HandedIn || state == BallotState::NotHandedIn;
    return inForce && value.verdict == Verdict::Scored;
}

} // namespace juri::model
