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

bool Criterion::isLevelsOnly() const
{
    const auto hasLevel = [&](Points value) {
        return std::ranges::any_of(
            levels, [&](const Level& level) { return level.from == value && level.to == value; });
    };
    return !scale.values.empty() && levels.size() == scale.values.size()
        && std::ranges::all_of(scale.values, hasLevel);
}

bool isDoubtfulZero(const Criterion& criterion, Points mark)
{
    return criterion.required && mark == Points() && criterion.scale.min == Points();
}

int commentNeeded(const Criterion& criterion, std::optional<Points> mark)
{
    const auto least = std::max(1, criterion.comment.minimum);
    if (criterion.comment.always)
        return least;
    if (!criterion.comment.atEdges || !mark)
        return 0;
    const auto* level = levelOf(criterion, *mark);
    const bool isEdge = level
        ? level == &criterion.levels.front() || level == &criterion.levels.back()
        : *mark == criterion.scale.min || *mark == criterion.scale.max;
    return isEdge ? least : 0;
}

int commentNeeded(const Rubric& rubric)
{
    return rubric.comment.always ? std::max(1, rubric.comment.minimum) : 0;
}

bool isCommentEnough(const std::string& comment, int needed)
{
    const auto isStart = [](char byte) { return (byte & 0xC0) != 0x80; }; // of a character
    return std::ranges::count_if(trim(comment), isStart) >= needed;
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
        if (criterion.id.text() == "ties")
            return where + "the word is kept for a chair's order of equal results";
        if (!seen.insert(criterion.id).second)
            return where + "there are two of this id";
        if (criterion.weight < Points())
            return where + "a weight cannot be negative";
        if (const auto problem = scaleProblem(criterion.scale); !problem.empty())
            return where + problem;
        if (const auto problem = levelProblem(criterion); !problem.empty())
            return where + problem;
        if (criterion.comment.minimum < 0 || criterion.comment.minimum > kLongestComment)
            return where + "a comment's minimum is from 0 to 2000";
    }
    if (rubric.comment.minimum < 0 || rubric.comment.minimum > kLongestComment)
        return "a comment's minimum is from 0 to 2000";
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
