#pragma once

#include "document/drafts.h"

#include <map>
#include <vector>

namespace juri::document {

/// A judge's sheets of a stage that ranks, while one step changes who is placed where.
/// A place is kept as the mark of its dance.
class OrderDrafts {
public:
    /// The sheets of all entries the judge may place or leave out.
    OrderDrafts(const Document& document, const model::Stage& stage);

    bool contains(const CompetitorId& competitor) const { return m_drafts.contains(competitor); }
    const store::Draft& at(const CompetitorId& competitor) const;

    /// Those with a place in a dance, place 1 first.
    std::vector<CompetitorId> placed(const CriterionId& dance) const;

    /// Gives the places of a dance anew; a recused or absent entry among them is scored again.
    void place(const CriterionId& dance, const std::vector<CompetitorId>& order);

    /// Takes an entry out of every dance, or with Scored lets it be placed again.
    void leaveOut(const CompetitorId& competitor, model::Verdict verdict,
                  const std::string& reason);

    /// How many an order may have, and how many it must have before hand-in.
    std::size_t places(const CriterionId& dance) const;
    std::size_t wanted(const CriterionId& dance) const;

    store::Draft& draft(const CompetitorId& competitor) { return m_drafts.at(competitor); }

    std::vector<store::Draft> all() const;
    std::vector<store::Draft> changed() const; ///< those that are another than at first

private:
    const model::Stage& m_stage;
    std::vector<CompetitorId> m_entries; ///< by number
    std::map<CompetitorId, store::Draft> m_before;
    std::map<CompetitorId, store::Draft> m_drafts;
    std::map<CompetitorId, bool> m_isRanked; ///< not withdrawn
};

/// enterSheets() where judges rank: each mark is a place. All of it is one step.
Result<ChangeSet> enterOrders(Document& document, const StageId& stage,
                              const std::vector<SheetEntry>& entries);

/// The dances in which places are still to be given before hand-in.
std::set<CriterionId> openDances(const OrderDrafts& drafts, const model::Stage& stage);

/// What a dance's sheets amount to once they are signed.
model::Ranking signedRanking(const OrderDrafts& drafts, const model::Stage& stage,
                             const CriterionId& dance);

} // namespace juri::document
