#pragma once

#include "model/ballot.h"
#include "model/event.h"

#include <vector>

/// Stages that rank: judges put the entries in order, once or in each of several dances.
namespace juri::model {

/// One judge's order in one dance: the unit in which orders are made, kept and compared.
struct RankingKey {
    StageId stage;
    JudgeId judge;
    CriterionId dance; ///< empty: the only one there is

    /// "final/<judge>", "final/<judge>/waltz": the name in registers
    std::string name() const;
    static std::optional<RankingKey> parse(const std::string& name);

    auto operator<=>(const RankingKey&) const = default;
};

/// The content of a ranking. Equal contents are the same ranking, whoever carried it.
struct Ranking {
    RubricHash rubric;
    std::vector<CompetitorId> placed;        ///< place 1 first, each once
    std::map<CompetitorId, Verdict> leftOut; ///< recused or absent; none of those placed

    bool operator==(const Ranking&) const = default;
};

/// The word a chair's order for equal results is kept under; no criterion has this id.
const CriterionId& tiesDance();

/// What a rubric has judges rank in: its criteria, those for information left out.
std::vector<CriterionId> dancesOf(const Rubric& rubric);

/// The required dances without a place, as on the sheet.
std::vector<CriterionId> missingPlaces(const Rubric& rubric, const Marks& places);

/// The name of the order in a dance; a stage's only one is named after the stage alone.
RankingKey rankingKey(const Stage& stage, const JudgeId& judge, const CriterionId& dance);

/// The dance a ranking is about; of an unnamed one, the only dance of its rubric, or nothing.
CriterionId danceOf(const Event& event, const RankingKey& key, const RubricHash& rubric);

/// The place at a position counted from 0, as a mark: thousandths.
Points placeAt(std::size_t position);

} // namespace juri::model
