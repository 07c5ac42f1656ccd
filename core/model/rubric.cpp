#include "model/rubric.h"

#include <algorithm>
#include <set>

namespace juri::model {

bool Scale::allows(Points mark) const
{
    if (!values.empty())
        return std::ranges::find(values, mark) != values.end();
    return mark >= min && mark <= max && (mark - min).milli() % step.milli() == 0;
}

std::string Scale::toString() const
{
    if (values.empty()) {
        const auto range = min.toString() + ".." + max.toString();
        return step == Points::fromMilli(1000) ? range : range + " step " + step.toString();
    }
    std::vector<std::string> parts;
    for (const auto value : values)
        parts.push_back(value.toString());
    return join(parts, " ");
}

const Criterion* findCriterion(const Rubric& rubric, const CriterionId& id)
{
    const auto found = std::ranges::find(rubric.criteria, id, &Criterion::id);
    return found == rubric.criteria.end() ? nullptr : &*found;
}

Outcome checkMark(const Rubric& rubric, const CriterionId& id, Points mark)
{
    const auto* criterion = findCriterion(rubric, id);
    if (!criterion)
        return Error{ErrorCode::UnknownCriterion, id.text()};
    if (!criterion->scale.allows(mark))
        return Error{ErrorCode::MarkOutOfRange, id.text(), criterion->scale.toString()};
    return {};
}

const Level* levelOf(const Criterion& criterion, Points mark)
{
    const Level* nearest = nullptr;
    for (const auto& level : criterion.levels) {
        if (level.from <= mark && (!nearest || level.from > nearest->from))
            nearest = &level;
    }
    return nearest;
}

namespace {

std::string scaleProblem(const Scale& scale)
{
    if (!scale.values.empty()) {
        const bool ascending =
            std::ranges::adjacent_find(scale.values, std::ranges::greater_equal{})
            == scale.values.end();
        if (!ascending)
            return "values must ascend";
        const bool bounded = scale.values.front() == scale.min && scale.values.back() == scale.max;
        return bounded ? "" : "min and max must be the first and last value";
    }
    if (scale.min >= scale.max)
        return "min must be below max";
    if (scale.step <= Points())
        return "step must be greater than 0";
    if ((scale.max - scale.min).milli() % scale.step.milli() != 0)
        return "step must divide the scale";
    return {};
}

std::string levelProblem(const Criterion& criterion)
{
    for (const auto& level : criterion.levels) {
        if (level.from > level.to || level.from < criterion.scale.min
            || level.to > criterion.scale.max)
            return "a level lies outside the scale";
    }
    return {};
}

} // namespace

std::string rubricProblem(const Rubric& rubric)
{
    std::set<CriterionId> seen;
    for (const auto& criterion : rubric.criteria) {
        const auto where = criterion.id.text() + ": ";
        if (!isSlug(criterion.id.text()))
            return where + "an id has only a-z, 0-9, - _ and .";
        if (!seen.insert(criterion.id).second)
            return where + "there are two of this id";
        if (criterion.weight < Points())
            return where + "a weight cannot be negative";
        if (const auto problem = scaleProblem(criterion.scale); !problem.empty())
            return where + problem;
        if (const auto problem = levelProblem(criterion); !problem.empty())
            return where + problem;
    }
    return {};
}

std::vector<CriterionId> missingMarks(const Rubric& rubric, const Marks& marks)
{
    std::vector<CriterionId> missing;
    for (const auto& criterion : rubric.criteria) {
        if (criterion.required && !marks.contains(criterion.id))
            missing.push_back(criterion.id);
    }
    return missing;
}

} // namespace juri::model
