#include "model/ranking.h"

#include <algorithm>

namespace juri::model {

std::string RankingKey::name() const
{
    const auto stem = stage.text() + '/' + judge.text();
    return dance.isEmpty() ? stem : stem + '/' + dance.text();
}

std::optional<RankingKey> RankingKey::parse(const std::string& name)
{
    const auto parts = split(name, '/');
    const auto isNothing = [](const std::string& part) { return part.empty(); };
    if (parts.size() < 2 || parts.size() > 3 || std::ranges::any_of(parts, isNothing))
        return std::nullopt;
    return RankingKey{StageId(parts[0]), JudgeId(parts[1]),
                      CriterionId(parts.size() == 3 ? parts[2] : std::string())};
}

const CriterionId& tiesDance()
{
    static const CriterionId ties("ties");
    return ties;
}

std::vector<CriterionId> dancesOf(const Rubric& rubric)
{
    std::vector<CriterionId> dances;
    for (const auto& criterion : rubric.criteria) {
        if (!criterion.informationOnly)
            dances.push_back(criterion.id);
    }
    return dances;
}

std::vector<CriterionId> missingPlaces(const Rubric& rubric, const Marks& places)
{
    std::vector<CriterionId> missing;
    for (const auto& criterion : rubric.criteria) {
        if (criterion.required && !criterion.informationOnly && !places.contains(criterion.id))
            missing.push_back(criterion.id);
    }
    return missing;
}

RankingKey rankingKey(const Stage& stage, const JudgeId& judge, const CriterionId& dance)
{
    const bool isOnly = dance != tiesDance() && dancesOf(stage.rubric).size() == 1;
    return {stage.id, judge, isOnly ? CriterionId() : dance};
}

CriterionId danceOf(const Event& event, const RankingKey& key, const RubricHash& rubric)
{
    if (!key.dance.isEmpty())
        return key.dance;
    const auto known = event.rubrics.find(rubric);
    const auto* stage = findStage(event, key.stage);
    if (known == event.rubrics.end() && !stage)
        return {};
    const auto all = dancesOf(known == event.rubrics.end() ? stage->rubric : known->second);
    return all.size() == 1 ? all.front() : CriterionId();
}

Points placeAt(std::size_t position)
{
    return Points::fromMilli((static_cast<std::int64_t>(position) + 1) * 1000);
}

} // namespace juri::model
