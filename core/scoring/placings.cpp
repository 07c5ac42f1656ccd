#include "scoring/placings.h"

namespace juri::scoring {
namespace {

std::optional<int> bandOf(const Rule& rule, bool lowerIsBetter, const Value& value)
{
    for (std::size_t i = 0; i < rule.bands.size(); ++i) {
        const auto& from = rule.bands[i].from;
        if (lowerIsBetter ? value <= from : from <= value)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void nameSteps(const std::vector<Boundary>& boundaries, const std::vector<std::string>& steps,
               std::vector<Placing>& placings)
{
    for (std::size_t i = 1; i < placings.size(); ++i) {
        if (boundaries[i].step == kUndecided)
            continue;
        const auto& name = steps[boundaries[i].step];
        if (!placings[i - 1].tieStep)
            placings[i - 1].tieStep = name;
        placings[i].tieStep = placings[i].separatedBy = name;
    }
}

bool isClose(const Rule& rule, const Placing& first, const Placing& placing)
{
    return rule.margin.sign() > 0 && absolute(*first.value - *placing.value) < rule.margin;
}

void setRank(RankStyle style, Placing& placing, std::size_t i, std::size_t first, std::size_t last,
             int dense)
{
    placing.tied = last - first > 1;
    switch (style) {
    case RankStyle::Standard: placing.rank = static_cast<double>(first + 1); break;
    case RankStyle::Modified: placing.rank = static_cast<double>(last); break;
    case RankStyle::Dense: placing.rank = dense; break;
    case RankStyle::Fractional: placing.rank = static_cast<double>(first + 1 + last) / 2; break;
    case RankStyle::Ordinal:
        placing.rank = static_cast<double>(i + 1);
        placing.tied = false;
        break;
    }
}

} // namespace

std::string whyUnranked(const Rule& rule, const std::string& reason, int ballots, bool hasValue)
{
    if (!reason.empty())
        return reason;
    if (ballots == 0)
        return "no-ballots";
    if (ballots < rule.minimumBallots)
        return "too-few-ballots";
    return hasValue ? "" : "no-value";
}

void assignRanks(const Rule& rule, bool lowerIsBetter, const std::vector<Boundary>& boundaries,
                 const std::vector<std::string>& steps, std::vector<Placing>& placings)
{
    nameSteps(boundaries, steps, placings);
    const auto shares = [&](std::size_t first, std::size_t i) {
        return boundaries[i].step == kUndecided
            && (boundaries[i].equalValue || isClose(rule, placings[first], placings[i]));
    };
    int dense = 0;
    for (std::size_t first = 0; first < placings.size();) {
        auto last = first + 1;
        while (last < placings.size() && shares(first, last))
            ++last;
        ++dense;
        for (auto i = first; i < last; ++i) {
            setRank(rule.rankStyle, placings[i], i, first, last, dense);
            placings[i].band = bandOf(rule, lowerIsBetter, *placings[i].value);
        }
        first = last;
    }
}

} // namespace juri::scoring
