#pragma once

#include "document/state.h"

namespace juri::document {

/// What the judge of a document has signed in a stage, sheet by sheet. A place in an order
/// is a mark: of its dance, or of model::tiesDance().
class SignedSheets {
public:
    SignedSheets(const Document::State& state, const model::Stage& stage);

    /// Nothing where nothing was signed.
    std::optional<model::BallotValue> value(const CompetitorId& competitor) const;

private:
    void takeRanking(const CriterionId& dance, const model::Ranking& ranking);

    const Document::State& m_state;
    const model::Stage& m_stage;
    bool m_hasRankings = false; ///< in a stage that ranks: no ballot counts beside them
    std::map<CompetitorId, model::BallotValue> m_ranked;
    std::map<CompetitorId, Points> m_ties;
};

/// What the judge's own register of an entry says, or nothing.
std::optional<model::BallotValue> signedBallot(const Document::State& state,
                                               const model::BallotKey& key);

/// What the register of an order says, or null.
const model::RankingVersions* rankingVersions(const Document::State& state,
                                              const model::RankingKey& key);

} // namespace juri::document
