#include "ui/models/own_marks.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace juri::ui {

namespace {

constexpr int kFifths = 5;
constexpr std::size_t kFewestToBeOdd = 3;
constexpr double kFar = 0.25; ///< of the scale
constexpr double kDeviations = 4;

Points lowest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.min : scale.values.front();
}

Points highest(const model::Scale& scale)
{
    return scale.values.empty() ? scale.max : scale.values.back();
}

std::vector<Band> levelBands(const model::Criterion& criterion)
{
    std::vector<Band> bands;
    for (const auto& level : criterion.levels)
        bands.push_back({level.name, level.from, level.to});
    std::ranges::sort(bands, {}, &Band::from);
    return bands;
}

/// One for each value of a short list, else fifths that end where a step does.
std::vector<Band> plainBands(const model::Scale& scale)
{
    std::vector<Band> bands;
    if (!scale.values.empty()) {
        for (const auto value : scale.values)
            bands.push_back({{}, value, value});
        return bands;
    }
    const auto step = std::max<std::int64_t>(1, scale.step.milli());
    const auto steps = (scale.max - scale.min).milli() / step;
    const auto count = std::min<std::int64_t>(kFifths, steps + 1);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto from = (steps + 1) * i / count;
        const auto to = (steps + 1) * (i + 1) / count - 1;
        bands.push_back({{},
                         Points::fromMilli(scale.min.milli() + from * step),
                         Points::fromMilli(scale.min.milli() + to * step)});
    }
    return bands;
}

/// The band a mark lies in; one between two bands counts with the lower one.
Band* bandOf(std::vector<Band>& bands, Points mark)
{
    const auto above = std::ranges::find_if(bands, [&](const Band& b) { return b.from > mark; });
    return above == bands.begin() ? nullptr : &*std::prev(above);
}

const Points* markOf(const document::Sheet& sheet, const CriterionId& criterion)
{
    const auto found = sheet.value.marks.find(criterion);
    return found == sheet.value.marks.end() ? nullptr : &found->second;
}

int crowdedBand(const Spread& spread)
{
    if (spread.marks < kFewest || spread.bands.size() < 2)
        return -1;
    const auto most = std::ranges::max_element(spread.bands, {}, &Band::count);
    return most->count * 5 >= spread.marks * 4 ? static_cast<int>(most - spread.bands.begin()) : -1;
}

/// Middle and usual distance from it.
struct Middle {
    double median = 0;
    double deviation = 0;
    bool enough = false;

    bool isFar(double value) const
    {
        return enough && std::abs(value - median) > std::max(kFar, kDeviations * deviation);
    }
};

double medianOf(std::vector<double> values)
{
    const auto half = values.size() / 2;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(half));
    return values[half];
}

Middle middleOf(const std::vector<double>& values)
{
    if (values.size() < kFewestToBeOdd)
        return {};
    const auto median = medianOf(values);
    std::vector<double> distances;
    for (const auto value : values)
        distances.push_back(std::abs(value - median));
    return {median, medianOf(std::move(distances)), true};
}

double fractionOf(const model::Scale& scale, Points mark)
{
    const auto span = (highest(scale) - lowest(scale)).milli();
    return span == 0
        ? 0
        : static_cast<double>((mark - lowest(scale)).milli()) / static_cast<double>(span);
}

/// The middle half of the other entries' marks.
std::pair<Points, Points> usualRange(const std::vector<document::Sheet>& sheets, const OddMark& odd)
{
    std::vector<Points> marks;
    for (const auto& sheet : sheets)
        if (const auto* mark = markOf(sheet, odd.criterion);
            mark && sheet.key.competitor != odd.competitor)
            marks.push_back(*mark);
    std::ranges::sort(marks);
    const auto last = marks.size() - 1;
    return {marks[last / 4], marks[last - last / 4]};
}

} // namespace

std::vector<Spread> spreads(const model::Rubric& rubric, const std::vector<document::Sheet>& sheets)
{
    std::vector<Spread> result;
    for (const auto& criterion : rubric.criteria) {
        Spread spread{criterion.id,
                      criterion.levels.empty() ? plainBands(criterion.scale)
                                               : levelBands(criterion)};
        for (const auto& sheet : sheets)
            if (const auto* mark = markOf(sheet, criterion.id))
                if (auto* band = bandOf(spread.bands, *mark)) {
                    ++band->count;
                    ++spread.marks;
                }
        spread.crowded = crowdedBand(spread);
        result.push_back(std::move(spread));
    }
    return result;
}

std::vector<OddMark> oddMarks(const model::Rubric& rubric,
                              const std::vector<document::Sheet>& sheets)
{
    std::map<CriterionId, std::vector<double>> byCriterion;
    const auto fractions = [&](const document::Sheet& sheet) {
        std::vector<std::pair<const model::Criterion*, double>> found;
        for (const auto& criterion : rubric.criteria)
            if (const auto* mark = markOf(sheet, criterion.id))
                found.emplace_back(&criterion, fractionOf(criterion.scale, *mark));
        return found;
    };
    for (const auto& sheet : sheets)
        for (const auto& [criterion, value] : fractions(sheet))
            byCriterion[criterion->id].push_back(value);
    std::map<CriterionId, Middle> middles;
    for (const auto& [criterion, values] : byCriterion)
        middles[criterion] = middleOf(values);

    std::vector<OddMark> result;
    for (const auto& sheet : sheets) {
        std::vector<double> own;
        for (const auto& [criterion, value] : fractions(sheet))
            own.push_back(value);
        const auto middle = middleOf(own);
        for (const auto& [criterion, value] : fractions(sheet)) {
            if (!middle.isFar(value) || !middles[criterion->id].isFar(value))
                continue;
            OddMark odd{sheet.key.competitor, criterion->id, *markOf(sheet, criterion->id)};
            std::tie(odd.from, odd.to) = usualRange(sheets, odd);
            result.push_back(odd);
        }
    }
    return result;
}

} // namespace juri::ui
