#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/register_view.h"
#include "model/ranking.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::document {

/// One version of an order in conflict.
struct RankingVersion {
    RecordId record;
    model::Ranking value;
    bool withdrawn = false; ///< this version takes the order back
    Timestamp when;         ///< as the judge's computer says; decides nothing
    std::string computer;
    std::string file; ///< the file it came in with

    /// Counted from 1; 0 for an entry it does not place.
    std::size_t placeOf(const CompetitorId& competitor) const;
};

/// A judge's order of which two versions were saved apart. None of it counts until one is
/// chosen.
struct RankingConflict {
    model::RankingKey key;
    CriterionId dance;                    ///< named even where the key names none
    std::vector<CompetitorId> differs;    ///< those not placed alike, by number
    std::vector<RankingVersion> versions; ///< two or more, by record id
};

/// The orders in conflict, by name; chairs' orders for equal results among them.
Result<std::vector<RankingConflict>> rankingConflicts(const Document& document);

/// Chooses one of the recorded versions, or with nothing opens the choice again.
///
/// Errors   as resolve() of merging.h
Result<ChangeSet> resolveRanking(Document& document, const model::RankingKey& key,
                                 std::optional<RecordId> take, const std::string& reason);

/// How many ballots and orders are in conflict; an order counts once, whatever it places.
std::size_t conflictCount(const std::vector<model::Ballot>& ballots, const RegisterView& view);
std::size_t conflictCount(const Document& document);

} // namespace juri::document
