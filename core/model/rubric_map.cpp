#include "model/rubric_map.h"

#include <optional>

namespace juri::model {
namespace {

using Sources = std::map<CriterionId, std::int64_t>;

std::optional<Points> sumOf(const Sources& sources, const Marks& marks)
{
    std::int64_t sum = 0;
    for (const auto& [criterion, factor] : sources) {
        const auto mark = marks.find(criterion);
        std::int64_t product = 0;
        if (mark == marks.end() || __builtin_mul_overflow(mark->second.milli(), factor, &product)
            || __builtin_add_overflow(sum, product, &sum))
            return std::nullopt;
    }
    return Points::fromMilli(sum);
}

} // namespace

Marks mappedMarks(const RubricMap& map, const Marks& marks)
{
    Marks result;
    for (const auto& [criterion, sources] : map.sources) {
        if (const auto mark = sumOf(sources, marks))
            result.emplace(criterion, *mark);
    }
    return result;
}

} // namespace juri::model
