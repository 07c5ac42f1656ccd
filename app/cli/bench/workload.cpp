#include "app/cli/bench/workload.h"

#include "scoring/random.h"
#include "scoring/ranking.h"

#include <algorithm>

namespace juri::bench {
namespace {

using scoring::Random;

int between(Random& random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

/// Around 0, most often near it.
int bell(Random& random, int width)
{
    return between(random, -width, width) + between(random, -width, width)
        + between(random, -width, width);
}

std::vector<int> bells(Random& random, int count, int width)
{
    std::vector<int> made(static_cast<std::size_t>(count));
    for (auto& number : made)
        number = bell(random, width);
    return made;
}

model::Criterion criterion(int position, std::int64_t weight)
{
    model::Criterion made;
    made.id = CriterionId("c" + std::to_string(position + 1));
    made.weight = Points::fromMilli(weight * 1000);
    made.scale = {Points::fromMilli(0), Points::fromMilli(100000), Points::fromMilli(1000), {}};
    return made;
}

/// Weights around 100 / criteria that add up to 100.
std::vector<model::Criterion> criteriaOf(int count)
{
    std::vector<model::Criterion> made;
    int left = 100;
    for (int c = 0; c < count; ++c) {
        const int even = left / (count - c);
        const int weight = c + 1 == count ? left : even + (c % 2 == 0 ? 2 : -2);
        made.push_back(criterion(c, weight));
        left -= weight;
    }
    return made;
}

/// Different judges, in ascending order.
std::vector<int> panelOf(Random& random, const Shape& shape)
{
    std::vector<int> panel;
    while (static_cast<int>(panel.size()) < std::min(shape.perEntry, shape.judges)) {
        const int judge = between(random, 0, shape.judges - 1);
        const auto at = std::lower_bound(panel.begin(), panel.end(), judge);
        if (at == panel.end() || *at != judge)
            panel.insert(at, judge);
    }
    return panel;
}

scoring::BallotMarks ballotOf(Random& random, int entry, int judge, int level, int criteria)
{
    scoring::BallotMarks ballot{entry, judge, {}};
    for (int c = 0; c < criteria; ++c) {
        const int mark = std::clamp(level + bell(random, 4), 0, 100);
        ballot.marks.emplace_back(Points::fromMilli(mark * 1000));
    }
    return ballot;
}

} // namespace

scoring::Scores makeScores(const Shape& shape, std::uint64_t seed)
{
    Random random(seed);
    scoring::Scores scores;
    for (int i = 0; i < shape.entries; ++i)
        scores.entries.push_back("E" + std::to_string(i + 1));
    for (int j = 0; j < shape.judges; ++j)
        scores.judges.push_back("J" + std::to_string(j + 1));
    scores.criteria = criteriaOf(shape.criteria);
    const auto quality = bells(random, shape.entries, 6);
    const auto leniency = bells(random, shape.judges, 3);
    for (int i = 0; i < shape.entries; ++i)
        for (const int judge : panelOf(random, shape))
            scores.ballots.push_back(
                ballotOf(random, i, judge, 72 + quality[i] + leniency[judge], shape.criteria));
    return scores;
}

scoring::Rule commonRule()
{
    using scoring::TieBreakBy;
    scoring::Rule rule;
    rule.ties = {
        {TieBreakBy::Criterion, "c1"}, {TieBreakBy::Median, {}}, {TieBreakBy::Highest, {}}};
    return rule;
}

scoring::Ratings totalsOf(const scoring::Scores& scores)
{
    scoring::Ratings ratings{
        static_cast<int>(scores.entries.size()), static_cast<int>(scores.judges.size()), {}};
    const auto totals = scoring::ballotTotals(commonRule(), scores);
    for (std::size_t i = 0; i < totals.size(); ++i)
        if (totals[i])
            ratings.list.push_back(
                {scores.ballots[i].entry, scores.ballots[i].judge, totals[i]->toDouble()});
    return ratings;
}

} // namespace juri::bench
