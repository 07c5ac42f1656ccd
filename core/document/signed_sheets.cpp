#include "document/signed_sheets.h"

#include "record/registers.h"

namespace juri::document {
using model::Verdict;

std::optional<model::BallotValue> signedBallot(const Document::State& state,
                                               const model::BallotKey& key)
{
    const auto found = state.derived.registers.find(record::ballotRegister(key));
    if (found == state.derived.registers.end() || !found->second.ballot
        || found->second.ballot->withdrawn)
        return std::nullopt;
    return found->second.ballot->value;
}

SignedSheets::SignedSheets(const Document::State& state, const model::Stage& stage)
    : m_state(state), m_stage(stage)
{
    const auto& registers = state.derived.registers;
    const auto prefix = record::rankingRegister({stage.id, state.brief.judge, {}});
    for (auto it = registers.lower_bound(prefix);
         it != registers.end() && it->first.starts_with(prefix); ++it) {
        const auto key = record::rankingOf(it->first);
        const auto& versions = it->second.ranking;
        if (!key || key->judge != state.brief.judge || !versions || versions->withdrawn)
            continue;
        if (key->dance == model::tiesDance())
            for (std::size_t i = 0; i < versions->value.placed.size(); ++i)
                m_ties[versions->value.placed[i]] = model::placeAt(i);
        else if (stage.kind == model::StageKind::Rank)
            takeRanking(danceOf(state.derived.event, *key, versions->value.rubric),
                        versions->value);
    }
    for (auto& [competitor, value] : m_ranked) {
        if (value.verdict != Verdict::Scored)
            value.marks.clear();
    }
}

void SignedSheets::takeRanking(const CriterionId& dance, const model::Ranking& ranking)
{
    m_hasRankings = true;
    for (std::size_t i = 0; i < ranking.placed.size(); ++i) {
        auto& value = m_ranked[ranking.placed[i]];
        value.rubric = ranking.rubric;
        value.marks[dance] = model::placeAt(i);
    }
    for (const auto& [competitor, verdict] : ranking.leftOut) {
        m_ranked[competitor].rubric = ranking.rubric;
        m_ranked[competitor].verdict = verdict;
    }
}

std::optional<model::BallotValue> SignedSheets::value(const CompetitorId& competitor) const
{
    std::optional<model::BallotValue> value;
    if (const auto ranked = m_ranked.find(competitor); ranked != m_ranked.end())
        value = ranked->second;
    else if (!m_hasRankings)
        value = signedBallot(m_state, {m_stage.id, competitor, m_state.brief.judge});
    if (const auto tie = m_ties.find(competitor); tie != m_ties.end()) {
        if (!value)
            value = model::BallotValue{m_stage.rubricHash, Verdict::Scored, {}};
        value->marks[model::tiesDance()] = tie->second;
    }
    return value;
}

const model::RankingVersions* rankingVersions(const Document::State& state,
                                              const model::RankingKey& key)
{
    const auto found = state.derived.registers.find(record::rankingRegister(key));
    return found == state.derived.registers.end() || !found->second.ranking
        ? nullptr
        : &*found->second.ranking;
}

} // namespace juri::document
