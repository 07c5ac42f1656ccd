#include "ui/models/sheet_total.h"

namespace juri::ui {

namespace {

using scoring::Value;

/// How a mark becomes its part of the total: (mark - from) x factor.
struct Share {
    Value from;
    Value factor;
};

struct Reading {
    std::optional<Value> normaliseTo;
    bool isMean = true;
    bool isWeighted = true;
};

Reading readingOf(const scoring::Rule& rule)
{
    Reading reading;
    for (const auto& step : rule.steps) {
        if (const auto* normalise = std::get_if<scoring::NormaliseScales>(&step))
            reading.normaliseTo = normalise->to;
        if (const auto* reduce = std::get_if<scoring::ReduceCriteria>(&step)) {
            using By = scoring::CriteriaBy;
            reading.isMean = reduce->by != By::WeightedSum && reduce->by != By::Sum;
            reading.isWeighted = reduce->by != By::Mean && reduce->by != By::Sum;
            break;
        }
    }
    return reading;
}

Points lowest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.min : scale.values.front();
}

Points highest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.max : scale.values.back();
}

Value weightOf(const model::Criterion& criterion, const Reading& reading)
{
    if (criterion.informationOnly)
        return {};
    return reading.isWeighted ? Value::of(criterion.weight) : Value::of(1);
}

Share shareOf(const model::Criterion& criterion, const Reading& reading, const Value& divisor)
{
    Share share{{}, weightOf(criterion, reading) / divisor};
    const auto span = Value::of(highest(criterion.scale) - lowest(criterion.scale));
    if (reading.normaliseTo && !span.isZero()) {
        share.from = Value::of(lowest(criterion.scale));
        share.factor = share.factor * *reading.normaliseTo / span;
    }
    return share;
}

Value divisorOf(const model::Rubric& rubric, const Reading& reading)
{
    Value sum;
    for (const auto& criterion : rubric.criteria)
        sum += weightOf(criterion, reading);
    return reading.isMean && !sum.isZero() ? sum : Value::of(1);
}

} // namespace

SheetTotal sheetTotal(const model::Rubric& rubric, const scoring::Rule& rule,
                      const model::Marks& marks)
{
    const auto reading = readingOf(rule);
    const auto divisor = divisorOf(rubric, reading);
    SheetTotal total;
    for (const auto& criterion : rubric.criteria) {
        const auto share = shareOf(criterion, reading, divisor);
        const auto part = [&share](Points mark) {
            return (Value::of(mark) - share.from) * share.factor;
        };
        const auto mark = marks.find(criterion.id);
        const auto full = part(highest(criterion.scale));
        const auto hasMark = mark != marks.end();
        const auto value = hasMark ? std::optional(part(mark->second)) : std::nullopt;
        total.parts.push_back({value, full});
        total.soFar += value.value_or(Value());
        const auto best = rule.lowerIsBetter ? part(lowest(criterion.scale)) : full;
        total.atBest += value.value_or(best);
        total.full += full;
        if (criterion.required)
            ++(hasMark ? total.marked : total.missing);
    }
    return total;
}

} // namespace juri::ui
